import type { DateRange } from '../../resume/dates.ts';
import type { Line } from '../lines/text-lines.ts';
import { trimEdges } from '../lines/trim-edges.ts';
import type { FoundDates } from '../recognise/find-dates.ts';
import type { Recognisers } from '../recognise/recognisers.ts';

/** One role, school or project of a section: the lines that name it, its dates, and what is said of it. */
export interface SectionEntry {
  /** Texts of its heading in reading order, without the dates. Each has the line it stood on. */
  names: { text: string; line: number }[];
  dates?: DateRange;
  paragraphs: string[];
  bullets: string[];
}

interface HeadLine {
  line: Line;
  dates?: FoundDates;
  /** The text without its dates, in the pieces that stood apart. */
  pieces: string[];
  isBody: boolean;
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
  if (starts.length === 0 && heads.length > 0) starts.push({ start: 0, end: headEnd(heads, 0, 0) });
  const entries: SectionEntry[] = [];
  const first = starts[0]?.start ?? 0;
  if (first > 0) entries.push(toEntry(heads.slice(0, first), 0, recognise));
  for (const [index, { start, end }] of starts.entries()) {
    entries.push(toEntry(heads.slice(start, starts[index + 1]?.start), end - start, recognise));
  }
  return entries;
}

function readHead(line: Line, recognise: Recognisers): HeadLine {
  const { findDates, isLabelled, isSentence, isStatement } = recognise;
  if (line.bullet) {
    const [, tail] = line.columns;
    const dates = tail ? findDates(tail) : undefined;
    return { line, pieces: line.columns, isBody: true, ...(dates && { dates }) };
  }
  const dates = findHeadDates(line, recognise);
  const pieces = dates ? cutDates(line, dates) : line.columns;
  return {
    line,
    pieces,
    isBody: !dates && (isSentence(line.text) || isLabelled(line.text) || isStatement(line.text)),
    ...(dates && { dates }),
  };
}

/** Whether a line names something and says when it was. */
export function isDatedHead(line: Line, recognise: Recognisers): boolean {
  return findHeadDates(line, recognise) !== undefined;
}

/** The dates of a line that names something: at its start, at its end, in brackets or apart, never inside a sentence. */
function findHeadDates(
  { text, columns }: Line,
  { findDates, isSentence }: Recognisers,
): FoundDates | undefined {
  if (text.length > 170) return undefined;
  const dates = findDates(text);
  if (!dates) return undefined;
  const before = text.slice(0, dates.start);
  const after = text.slice(dates.end);
  const apart = columns.some(
    (column) => findDates(column)?.start === 0 && column.length - (findDates(column)?.end ?? 0) < 3,
  );
  if (apart || before.trim() === '') return isSentence(after) ? undefined : dates;
  const closed = /^[\s)\].,]*(?:$|(?<=[\s,])\S|[|·•–—-])/.test(after);
  if (isSentence(text) && !/^[)\s]*$/.test(after)) return undefined;
  if (!dates.single) return closed || after.length < 50 ? dates : undefined;
  if (!/^[\s)\]]*$/.test(after)) return undefined;
  // A bare year at the end can belong to a name, "KubeCon 2024"; a month or a season with it cannot.
  return /[([|·•,–—:-]\s*$/.test(before) || dates.end - dates.start > 4 ? dates : undefined;
}

function cutDates({ text, columns }: Line, dates: FoundDates): string[] {
  const start = text.slice(0, dates.start);
  const end = text.slice(dates.end);
  const column = columns.length > 1 ? columns : undefined;
  const pieces = column ? `${start}  ${end}`.split(/\s{2,}/) : [start, end];
  return pieces.map(trimEdges).filter((piece) => /[\p{L}\d]/u.test(piece));
}

/** Where an entry begins. */
interface EntryStart {
  start: number;
  /** The first line after those that name the entry. */
  end: number;
}

function findStarts(heads: HeadLine[], loose: boolean, recognise: Recognisers): EntryStart[] {
  if (heads.some(({ line }) => line.level !== undefined)) return findHeadingStarts(heads);
  const dated = heads.flatMap(({ dates, line }, index) => (dates && !line.bullet ? [index] : []));
  if (dated.length === 0) return findUndatedStarts(heads);
  const firstDated = dated[0] ?? 0;
  const lead = firstDated - walkUp(heads, firstDated, { free: 0, reach: 3 }, recognise);
  const starts: EntryStart[] = [];
  let free = 0;
  for (const [at, index] of dated.entries()) {
    const between = heads.slice(free, index);
    const reach = at === 0 || between.some(({ isBody }) => isBody) ? 3 : lead;
    const start = walkUp(heads, index, { free, reach }, recognise);
    const next = dated[at + 1] ?? heads.length;
    const isApart = next === heads.length || heads.slice(index, next).some(({ isBody }) => isBody);
    const end = headEnd(heads, index, isApart ? next : next - lead);
    starts.push({ start, end });
    free = Math.max(end, index + 1);
  }
  return addUndated(heads, starts, loose, recognise);
}

/** In Markdown, headings begin the entries; what names them further can stand under an empty line. */
function findHeadingStarts(heads: HeadLine[]): EntryStart[] {
  const starts: EntryStart[] = [];
  for (const [index, { line }] of heads.entries()) {
    if (line.level === undefined || heads[index - 1]?.line.level !== undefined) continue;
    let end = index + 1;
    while (heads[end]?.line.level !== undefined) end++;
    const under = end;
    while (
      end - under < 3 &&
      heads[end] &&
      !heads[end]?.isBody &&
      (end === under || !heads[end]?.line.gapBefore)
    )
      end++;
    starts.push({ start: index, end });
  }
  return starts;
}

/** The first line of those above a dated line that belong to its entry. */
function walkUp(
  heads: HeadLine[],
  index: number,
  { free, reach }: { free: number; reach: number },
  recognise: Recognisers,
): number {
  let start = index;
  while (
    start > free &&
    index - start < reach &&
    !heads[start]?.line.gapBefore &&
    namesEntry(heads[start - 1])
  )
    start--;
  return reach < 3 ? start : walkOverGap(heads, start, free, recognise);
}

/** An employer's name can stand alone above its roles, with a gap under it. */
function walkOverGap(heads: HeadLine[], start: number, free: number, { isTitleCase }: Recognisers): number {
  let top = start;
  while (top > free && start - top < 2 && namesEntry(heads[top - 1])) {
    top--;
    if (heads[top]?.line.gapBefore) break;
  }
  const isBlock =
    top < start && (top === free || heads[top]?.line.gapBefore) && isTitleCase(heads[top]?.line.text ?? '');
  return isBlock && !/,.*,/.test(heads[top]?.line.text ?? '') ? top : start;
}

function namesEntry(head: HeadLine | undefined): boolean {
  return head !== undefined && !head.isBody && !head.dates;
}

function headEnd(heads: HeadLine[], index: number, limit: number): number {
  let end = index + 1;
  while (end < limit && end - index <= 2) {
    const head = heads[end];
    if (!head || head.isBody || head.line.gapBefore || head.dates) break;
    end++;
  }
  return end;
}

/** Where no line has dates, an entry begins with each title that follows bullets, a gap, or nothing. */
function findUndatedStarts(heads: HeadLine[]): EntryStart[] {
  const starts: EntryStart[] = [];
  for (const [index, { isBody, line }] of heads.entries()) {
    const last = heads[index - 1];
    const isNew = !isBody && (!last || last.isBody || line.gapBefore);
    if (isNew && !isTail(heads, index, starts.length))
      starts.push({ start: index, end: headEnd(heads, index, heads.length) });
  }
  return starts;
}

/** A lone line of names after an entry's text ("Go, PostgreSQL") belongs to that entry. */
function isTail(heads: HeadLine[], index: number, entries: number): boolean {
  const next = heads[index + 1];
  const isLast = !next || (!next.isBody && next.line.gapBefore);
  const text = heads[index]?.line.text ?? '';
  return entries > 0 && isLast && (text.includes(',') || /\p{Ll}\p{Lu}/u.test(text)) && !/[/:–—]/.test(text);
}

/** Among dated entries there can be some without dates: a title after bullets and a gap, with bullets of its own. */
function addUndated(
  heads: HeadLine[],
  starts: EntryStart[],
  loose: boolean,
  { isTitleCase }: Recognisers,
): EntryStart[] {
  const all = [...starts];
  for (const [index, head] of heads.entries()) {
    const last = heads[index - 1];
    const inHead = starts.some(({ start, end }) => index >= start && index < end);
    if (inHead || !namesEntry(head) || (last && !last.line.bullet)) continue;
    const isApart = head.line.gapBefore && isTitleCase(head.line.text);
    const end = headEnd(heads, index, heads.length);
    if ((loose || (last && isApart)) && heads[end]?.isBody) all.push({ start: index, end });
  }
  return all.toSorted((a, b) => a.start - b.start);
}

function toEntry(
  heads: HeadLine[],
  count: number,
  { isLengthOfStay, withoutDates }: Recognisers,
): SectionEntry {
  const entry: SectionEntry = { names: [], paragraphs: [], bullets: [] };
  for (const [index, { line, dates, pieces, isBody }] of heads.entries()) {
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
    } else if (isBody || entry.bullets.length === 0) entry.paragraphs.push(line.text);
    else entry.bullets.push(line.text);
  }
  return entry;
}
