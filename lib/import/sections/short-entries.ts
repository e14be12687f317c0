import type { Resume } from '../../resume/resume.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { isDatedHead } from './entry-heads.ts';
import { splitItems } from './skills.ts';
import { splitEntries } from './split-entries.ts';

const QUOTED = /^(.{0,200}?)(?<![\p{L}\d])['‘“"](?=\S)(.{4,200}?)[.,]?['’”"](?![\p{L}\d])(.*)$/su;

interface Item {
  name: string;
  /** Who gave or printed it. */
  by?: string;
  date?: string;
  summary?: string;
  url?: string;
}

/** Reads talks and publications: each with its title, where it was, and when. */
export function readPublications(lines: Line[], recognise: Recognisers): Resume['publications'] {
  return readItems(lines, true, recognise).map(({ name, by, date, summary, url }) => ({
    name,
    ...(url && { url }),
    ...(by && { publisher: by }),
    ...(date && { releaseDate: date }),
    ...(summary && { summary }),
  }));
}

/** Reads certificates: each with its name, who issued it, and when. */
export function readCertificates(lines: Line[], recognise: Recognisers): Resume['certificates'] {
  return readItems(lines, true, recognise).map(({ name, by, date, summary, url }) => ({
    name: summary ? `${name} ${summary}` : name,
    ...(url && { url }),
    ...(by && { issuer: by }),
    ...(date && { date }),
  }));
}

/** Reads awards: each with its title, who gave it, and when. */
export function readAwards(lines: Line[], recognise: Recognisers): Resume['awards'] {
  return readItems(lines, false, recognise).map(({ name, by, date, ...item }) => {
    const summary = [item.summary, item.url].filter(Boolean).join('\n');
    return { title: name, ...(by && { awarder: by }), ...(date && { date }), ...(summary && { summary }) };
  });
}

/** "English (native), German: B2" as languages with how well they are spoken. */
export function readLanguages(lines: Line[]): Resume['languages'] {
  return lines
    .flatMap(({ columns }) => columns.flatMap(splitItems))
    .map((item) => {
      const match = /^(.{1,200}?)\s*(?:\(([^()]+)\)|[:–—]\s*(\S.*)|\s-\s(\S.*))$/u.exec(item);
      const fluency = match?.[2] ?? match?.[3] ?? match?.[4];
      return match?.[1] && fluency ? { language: match[1], fluency } : { language: item };
    });
}

/** Reads interests: one for each item of a list. */
export function readInterests(lines: Line[]): Resume['interests'] {
  return lines.flatMap(({ columns }) => columns.flatMap(splitItems)).map((name) => ({ name, keywords: [] }));
}

/** Reads references: each line as it stands. */
export function readReferences(lines: Line[]): Resume['references'] {
  return lines.map(({ text }) => ({ reference: text }));
}

/** @param commas a comma parts a title from who gave it. */
function readItems(lines: Line[], commas: boolean, recognise: Recognisers): Item[] {
  if (!areGrouped(lines, recognise)) return lines.map(({ text }) => readItem(text, commas, recognise));
  return splitEntries(lines, recognise).map(({ names, dates, paragraphs, bullets }) => {
    const [first, ...rest] = [...names.map(({ text }) => text), ...paragraphs, ...bullets];
    const item = readItem(first ?? '', commas, recognise);
    const date = dates?.startDate ?? dates?.endDate;
    if (date) item.date = date;
    addRest(item, rest);
    return item;
  });
}

/** Whether several lines say one item, as the title, the authors and the venue of a paper do. */
function areGrouped(lines: Line[], recognise: Recognisers): boolean {
  const plain = lines.filter(({ bullet }) => !bullet);
  const dated = plain.filter(({ text }) => recognise.findDates(text)).length;
  const blocks = plain.filter(({ gapBefore }) => gapBefore).length;
  const isSparse = dated < 0.6 * lines.length || (blocks > 1 && plain.length >= 2 * blocks);
  return isSparse && plain.some((line) => isDatedHead(line, recognise));
}

/** The lines under a title: "10.1000/x.2023 (The venue)" says where it stands, a short line who printed it. */
function addRest(item: Item, rest: string[]): void {
  const left: string[] = [];
  for (const text of rest) {
    const source = /^(?:https?:\/\/\S+|(?:doi:\s?)?(10\.\d{4,9}\/\S+))(?:\s\((.+)\))?$/i.exec(text);
    // A second address, or a second venue, stays as text.
    if (source && !item.url && !(source[2] && item.by)) {
      item.url = source[1] ? `https://doi.org/${source[1]}` : (text.split(' ')[0] ?? '');
      if (source[2]) item.by = source[2];
    } else left.push(text);
  }
  if (!item.by && !item.url && left[0] && left[0].length <= 60) item.by = left.shift() ?? '';
  if (left.length > 0) item.summary = [item.summary, ...left].filter(Boolean).join('\n');
}

/** "SREcon 2024 — 'A title' (40 min)", "A title — SREcon (2024)", "A certificate, An issuer, 2022". */
function readItem(text: string, commas: boolean, recognise: Recognisers): Item {
  const { endsInLevel, findDates, withoutDates } = recognise;
  const quoted = QUOTED.exec(text);
  if (quoted?.[2]) {
    const [, before = '', name, after = ''] = quoted;
    const dates = findDates(before) ?? findDates(after);
    const isAfter = trimEdges(withoutDates(before)) === '';
    const by = trimEdges(isAfter ? after.replace(/\([^()]*\)/, '') : before);
    const summary = isAfter
      ? /\(([^()]*)\)/.exec(after)?.[1]
      : trimEdges(after.replace(/^[\s(]+|[\s).]+$/g, ''));
    return {
      name,
      ...(by && { by }),
      ...(dates?.startDate && { date: dates.startDate }),
      ...(summary && { summary }),
    };
  }
  const found = findDates(text);
  // Of a range only the start has a field: it stays in the text.
  const dates = found?.endDate ? undefined : found;
  const atEnd =
    dates && /^[\s)\].]*$/.test(text.slice(dates.end)) && /[\s(,|·•–—-]$/.test(text.slice(0, dates.start));
  const atStart = dates && text.slice(0, dates.start).trim() === '' && text.slice(dates.end).trim() !== '';
  const bare = atEnd
    ? trimEdges(text.slice(0, dates.start))
    : atStart
      ? trimEdges(text.slice(dates.end))
      : text.replace(/\.$/, '');
  const date = atEnd || atStart ? dates?.startDate : found?.startDate;
  // "AWS Solutions Architect – Associate" is one name.
  const parts = endsInLevel(bare)
    ? [bare]
    : bare.split(bare.includes(' — ') ? ' — ' : /\s+[–|·•]\s+|\s+-\s+/);
  // "A talk, A meetup, May 2022": where commas part the date, they part the rest too.
  const isListed = commas && (!found || /,\s*$/.test(text.slice(0, found.start)));
  const [name = '', by] =
    parts.length === 2
      ? parts
      : isListed && parts.length === 1 && !endsInLevel(bare)
        ? splitIssuer(bare)
        : [bare];
  return { name, ...(by && { by }), ...(date && { date }) };
}

function splitIssuer(text: string): string[] {
  const parts = text.split(/,\s+/);
  return parts.length === 2 && (parts[1] ?? '').length <= 45 ? parts : [text];
}
