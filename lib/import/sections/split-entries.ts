import type { DateRange } from '../../resume/dates.ts';
import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type HeadLine, readHead } from './entry-heads.ts';
import { findStarts, headEnd } from './entry-starts.ts';

/** One role, school or project of a section: the lines that name it, its dates, and what is said of it. */
export interface SectionEntry {
  /** Texts of its heading in reading order, without the dates. Each has the line it stood on. */
  names: { text: string; line: number }[];
  dates?: DateRange;
  paragraphs: string[];
  bullets: string[];
  /** Terms that stand on a line of their own. */
  terms: string[];
}

/**
 * Splits the lines of a section into entries. Dates begin an entry; where there are none, a title after bullets does.
 *
 * @param loose any title after bullets begins an entry, also among entries with dates: projects often have none.
 */
export function splitEntries(
  lines: Line[],
  recognise: Recognisers,
  { loose = false }: { loose?: boolean } = {},
): SectionEntry[] {
  const heads = lines
    .filter(({ text }) => !recognise.isLoneLabel(text))
    .map((line) => readHead(line, recognise));
  const starts = findStarts(heads, loose, recognise);
  if (starts.length === 0 && heads.length > 0)
    starts.push({ start: 0, end: headEnd(heads, 0, 0, recognise) });
  const entries: SectionEntry[] = [];
  const first = starts[0]?.start ?? 0;
  if (first > 0) entries.push(toEntry(heads.slice(0, first), 0, recognise));
  for (const [index, { start, end }] of starts.entries()) {
    entries.push(toEntry(heads.slice(start, starts[index + 1]?.start), end - start, recognise));
  }
  return entries;
}

function toEntry(
  heads: HeadLine[],
  count: number,
  { isLengthOfStay, withoutDates }: Recognisers,
): SectionEntry {
  const entry: SectionEntry = { names: [], paragraphs: [], bullets: [], terms: [] };
  for (const [index, { line, dates, pieces, isBody, terms }] of heads.entries()) {
    if (dates && (!entry.dates || index < count)) entry.dates ??= dates;
    if (index < count)
      entry.names.push(
        ...pieces.filter((text) => !isLengthOfStay(text)).map((text) => ({ text, line: index })),
      );
    else if (line.bullet) {
      const [text = '', ...tail] = line.columns;
      const rest = tail.map(withoutDates).filter((piece) => piece && !isLengthOfStay(piece));
      entry.bullets.push(text);
      entry.names.push(...rest.map((piece) => ({ text: piece, line: index })));
    } else if (terms) entry.terms.push(...terms);
    else if (isBody || entry.bullets.length === 0) entry.paragraphs.push(line.text);
    else entry.bullets.push(line.text);
  }
  return entry;
}
