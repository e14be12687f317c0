import { parseDate } from '../../resume/dates.ts';
import { parseResume, type Resume } from '../../resume/resume.ts';
import type { ImportKnowledge } from '../import-knowledge.ts';
import type { ImportedResume } from '../imported-resume.ts';
import { type Line, readLines } from '../lines/text-lines.ts';
import type { SectionKind } from '../recognise/headings.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { importLines } from '../sections/read-sections.ts';
import { splitItems } from '../sections/skills.ts';

type Fields = Record<string, unknown>;

/**
 * Reads the value of a RenderCV file, with its `cv`. What fits no field of a resume is kept as unplaced text.
 *
 * @throws Error with one plain sentence when the value is none of RenderCV.
 */
export function importRenderCv(value: unknown, knowledge: ImportKnowledge): ImportedResume {
  const cv = isFields(value) && isFields(value.cv) ? value.cv : undefined;
  if (!cv) throw new Error('This should be a YAML file of RenderCV, but it has no "cv".');
  const sections = isFields(cv.sections) ? Object.entries(cv.sections) : [];
  const resume = parseResume({ basics: readBasics(cv) });
  const loose: string[] = [];
  for (const [title, entries] of sections) {
    const kind = knowledge.recognise.readHeading(title.replaceAll('_', ' '));
    const list = Array.isArray(entries) ? entries : [entries];
    const left = list.filter(
      (entry) => !isFields(entry) || !placeEntry(entry, kind, resume, knowledge.recognise),
    );
    const texts = left.flatMap(toLoose).filter(Boolean);
    if (texts.length === 0) continue;
    if (kind === undefined) {
      resume.meta.unplaced.push([title.replaceAll('_', ' '), ...texts].join('\n'));
      continue;
    }
    loose.push(
      `# ${title.replaceAll('_', ' ')}`,
      ...texts.map((text) => (kind === 'summary' ? `${text}\n` : `- ${text}`)),
      '',
    );
  }
  const rest = importLines(readLines(loose.join('\n'), knowledge.recognise).map(whole), knowledge).resume;
  const merged = parseResume(merge(resume, rest));
  return { resume: merged, flags: merged.meta.unplaced.length > 0 ? [UNPLACED] : [] };
}

const UNPLACED = { path: ['meta', 'unplaced'], why: 'Some text fits no section; it is kept as unplaced.' };

function whole(line: Line): Line {
  return { ...line, isWhole: true };
}

function merge(resume: Resume, rest: Resume): object {
  const merged: Fields = { ...resume, basics: { ...resume.basics } };
  for (const [key, value] of Object.entries(rest)) {
    if (Array.isArray(value)) merged[key] = [...((merged[key] as unknown[]) ?? []), ...value];
  }
  if (rest.basics.summary) merged.basics = { ...resume.basics, summary: rest.basics.summary };
  merged.meta = { unplaced: [...resume.meta.unplaced, ...rest.meta.unplaced] };
  return merged;
}

const hosts: Record<string, string> = {
  github: 'github.com/',
  gitlab: 'gitlab.com/',
  linkedin: 'linkedin.com/in/',
  x: 'x.com/',
  twitter: 'twitter.com/',
  stackoverflow: 'stackoverflow.com/users/',
  bitbucket: 'bitbucket.org/',
};

function readBasics(cv: Fields): Fields {
  const [city, ...region] = text(cv.location).split(/,\s*/);
  const networks = Array.isArray(cv.social_networks) ? cv.social_networks.filter(isFields) : [];
  return {
    name: text(cv.name),
    label: text(cv.headline) || text(cv.label),
    email: first(cv.email),
    phone: first(cv.phone).replace(/^tel:/, ''),
    url: first(cv.website).replace(/(?<=^https?:\/\/[^/]+)\/$/, ''),
    location: city ? { city, region: region.join(', ') } : undefined,
    profiles: networks.map((entry) => {
      const [network, username] = [text(entry.network), text(entry.username)];
      const host = hosts[network.toLowerCase().replaceAll(' ', '')];
      return { network, username, url: host ? `https://${host}${username}` : undefined };
    }),
  };
}

/** Puts an entry with fields of its own where it belongs. Says whether it could. */
function placeEntry(
  entry: Fields,
  kind: SectionKind | undefined,
  resume: Resume,
  recognise: Recognisers,
): boolean {
  const dates = readDates(entry, recognise);
  const highlights = list(entry.highlights).flatMap(splitNested);
  const [summary, location, url] = [text(entry.summary), text(entry.location), text(entry.url)];
  const add = (
    key: 'work' | 'volunteer' | 'education' | 'projects' | 'publications' | 'skills' | 'languages',
    item: Fields,
  ): true => {
    resume[key].push(...(parseResume({ [key]: [item] })[key] as never[]));
    return true;
  };
  if ('company' in entry) {
    const role = { position: text(entry.position), location, url, summary, highlights, ...dates };
    return kind === 'volunteer'
      ? add('volunteer', { organization: text(entry.company), ...role })
      : add('work', { name: text(entry.company), ...role });
  }
  if ('institution' in entry)
    return add('education', {
      institution: text(entry.institution),
      area: text(entry.area),
      studyType: text(entry.degree),
      location,
      url,
      highlights: [...(summary ? [summary] : []), ...highlights],
      ...dates,
    });
  if ('title' in entry)
    return add('publications', {
      name: text(entry.title),
      publisher: text(entry.journal),
      releaseDate: dates.endDate ?? dates.startDate,
      url: url || (text(entry.doi) ? `https://doi.org/${text(entry.doi)}` : ''),
      summary: [list(entry.authors).join(', '), summary].filter(Boolean).join('\n'),
    });
  if ('label' in entry) {
    const [label, details] = [text(entry.label), text(entry.details)];
    if (kind === 'languages') return add('languages', { language: label, fluency: details });
    return kind === 'skills' || kind === undefined
      ? add('skills', { name: label, keywords: splitItems(details) })
      : false;
  }
  if ('name' in entry && (kind === 'projects' || kind === 'open-source' || kind === undefined)) {
    const link = /^\[[^\]]*\]\(([^)\s]*)\)$/.exec(raw(entry.name))?.[1];
    return add('projects', {
      name: text(entry.name),
      description: summary,
      highlights,
      url: url || link,
      type: kind === 'open-source' ? kind : undefined,
      ...dates,
    });
  }
  return false;
}

/** RenderCV sets "text - one - two" as a bullet with bullets under it. */
function splitNested(highlight: string): string[] {
  return highlight.split(/\s+-\s+(?=\S)/);
}

function readDates(
  { start_date: start, end_date: end, date }: Fields,
  { findDates }: Recognisers,
): {
  startDate?: string;
  endDate?: string;
} {
  const one = raw(date);
  if (one) {
    const found = findDates(one);
    const day = parseDate(one) ?? found?.startDate;
    const last = found && !found.single ? found.endDate : day;
    return { ...(day && { startDate: day }), ...(last && { endDate: last }) };
  }
  const [startDate, endDate] = [parseDate(raw(start)), parseDate(raw(end))];
  return { ...(startDate && { startDate }), ...(endDate && { endDate }) };
}

/** What an entry without a place of its own says, in one line. */
function toLoose(entry: unknown): string[] {
  if (!isFields(entry)) return [text(entry)];
  const short = text(entry.bullet) || text(entry.number) || text(entry.reversed_number);
  if (short) return [short];
  if ('label' in entry) return [`${text(entry.label)}: ${text(entry.details)}`];
  const { name, date, highlights, summary, ...others } = entry;
  const parts = [text(name), text(summary), ...Object.values(others).map(text), raw(date)].filter(Boolean);
  return [parts.join(', '), ...list(highlights)];
}

function list(value: unknown): string[] {
  return Array.isArray(value) ? value.map(text).filter(Boolean) : text(value) ? [text(value)] : [];
}

function first(value: unknown): string {
  return list(value)[0] ?? '';
}

function raw(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}

/** Without the marks of Markdown, which RenderCV allows everywhere. */
function text(value: unknown): string {
  return raw(value)
    .replace(/\[([^\]\n]*)\]\([^)\s]*\)/g, '$1')
    .replace(/(\*\*|__)(?=\S)([^*_]+)\1/g, '$2')
    .replace(/(?<![\w*])\*(?=[^\s*])([^*]*[^\s*])\*(?![\w*])/g, '$1')
    .replace(/\s+/g, ' ');
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
