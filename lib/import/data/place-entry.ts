import { parseDate } from '../../resume/dates.ts';
import type { Resume } from '../../resume/resume.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { splitItems } from '../sections/skills.ts';
import type { RenderCvEntry } from './rendercv.ts';

/** An item of a resume before it is parsed, and the list of the resume that it belongs to. */
export interface PlacedItem {
  list: keyof Resume;
  item: object;
}

type Fields<Type> = Extract<RenderCvEntry, { type: Type }>;

/** Where an entry belongs, by its type and the kind of its section; `undefined` when it fits no list of a resume. */
export function placeEntry(
  entry: Exclude<RenderCvEntry, string>,
  kind: SectionKind | undefined,
  recognise: Recognisers,
): PlacedItem | undefined {
  if (entry.type === 'experience') return toRole(entry, kind === 'volunteer', recognise);
  if (entry.type === 'education') return { list: 'education', item: toSchool(entry, recognise) };
  if (entry.type === 'publication') return { list: 'publications', item: toPublication(entry, recognise) };
  if (entry.type === 'one-line' && kind === 'languages')
    return { list: 'languages', item: { language: entry.label, fluency: entry.details } };
  if (entry.type === 'one-line' && (kind === 'skills' || kind === undefined))
    return { list: 'skills', item: { name: entry.label, keywords: splitItems(entry.details) } };
  if (entry.type === 'normal' && (kind === 'projects' || kind === 'open-source' || !kind))
    return { list: 'projects', item: toProject(entry, kind, recognise) };
  return undefined;
}

function toRole(
  { company, position, ...entry }: Fields<'experience'>,
  isVolunteer: boolean,
  recognise: Recognisers,
): PlacedItem {
  const { location, url, summary } = entry;
  const role = {
    position,
    location,
    url,
    summary,
    highlights: splitNested(entry.highlights),
    ...toDates(entry, recognise),
  };
  return isVolunteer
    ? { list: 'volunteer', item: { organization: company, ...role } }
    : { list: 'work', item: { name: company, ...role } };
}

function toSchool(
  { institution, area, degree, location, url, ...entry }: Fields<'education'>,
  recognise: Recognisers,
): object {
  const highlights = splitNested(entry.highlights);
  if (entry.summary) highlights.unshift(entry.summary);
  return { institution, area, studyType: degree, location, url, highlights, ...toDates(entry, recognise) };
}

function toPublication(
  { title, authors, journal, doi, url, ...entry }: Fields<'publication'>,
  recognise: Recognisers,
): object {
  const { startDate, endDate } = toDates(entry, recognise);
  return {
    name: title,
    publisher: journal,
    releaseDate: endDate ?? startDate,
    url: url || (doi && `https://doi.org/${doi}`),
    summary: [authors.join(', '), entry.summary].filter(Boolean).join('\n'),
  };
}

function toProject(
  { name, url, summary, ...entry }: Fields<'normal'>,
  kind: SectionKind | undefined,
  recognise: Recognisers,
): object {
  return {
    name: name.text,
    description: summary,
    highlights: splitNested(entry.highlights),
    url: url || name.link,
    type: kind === 'open-source' ? kind : undefined,
    ...toDates(entry, recognise),
  };
}

/** RenderCV renders "text - one - two" as a bullet with nested bullets. */
function splitNested(highlights: string[]): string[] {
  return highlights.flatMap((highlight) => highlight.split(/\s+-\s+(?=\S)/));
}

function toDates(
  entry: { start_date: string; end_date: string; date: string },
  { findDates }: Recognisers,
): {
  startDate?: string | undefined;
  endDate?: string | undefined;
} {
  const { date, start_date: start, end_date: end } = entry;
  if (!date) return { startDate: parseDate(start), endDate: parseDate(end) };
  const found = findDates(date);
  const startDate = parseDate(date) ?? found?.startDate;
  return { startDate, endDate: found && !found.single ? found.endDate : startDate };
}

/** The lines of an entry that has no place of its own: one for its fields, and one for each of its bullets. */
export function toLoose(entry: RenderCvEntry): string[] {
  if (typeof entry === 'string') return [entry];
  const others = Object.values(entry.others).flat();
  const line = (...parts: string[]) => parts.filter(Boolean).join(', ');
  if (entry.type === 'bullet') return [line(entry.bullet, ...others)];
  if (entry.type === 'numbered') return [line(entry.number, ...others)];
  if (entry.type === 'reversed') return [line(entry.reversed_number, ...others)];
  if (entry.type === 'one-line') return [line(`${entry.label}: ${entry.details}`, ...others)];
  if (entry.type !== 'normal' && entry.type !== 'other') return [];
  const { start_date, end_date, date, location, url, summary, highlights } = entry;
  const name = entry.type === 'normal' ? entry.name.text : '';
  return [line(name, summary, start_date, end_date, location, url, ...others, date), ...highlights];
}
