import type { Recognisers } from '../recognise/recognisers.ts';
import type { HeadLine } from './entry-heads.ts';

/** Where an entry begins. */
export interface EntryStart {
  start: number;
  /** The first line after those that name the entry. */
  end: number;
}

/**
 * Finds where entries begin.
 *
 * @param loose any title after bullets begins an entry, also among entries with dates.
 */
export function findStarts(heads: HeadLine[], loose: boolean, recognise: Recognisers): EntryStart[] {
  const heading = heads.findIndex(({ line }) => line.level !== undefined);
  if (heading >= 0) {
    // The first entry can stand without a heading where that of the section is on the same line.
    const above = heads.slice(0, heading);
    const before = above.some(({ dates, line }) => dates && !line.bullet)
      ? findStarts(above, loose, recognise)
      : [];
    return [...before, ...findHeadingStarts(heads)];
  }
  const dated = heads.flatMap(({ dates, line }, index) => (dates && !line.bullet ? [index] : []));
  if (dated.length === 0) return findUndatedStarts(heads, recognise);
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
    const end = headEnd(heads, index, isApart ? next : next - lead, recognise);
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

/** The line after those that name the entry which begins at `index`. */
export function headEnd(
  heads: HeadLine[],
  index: number,
  limit: number,
  { rateTitle }: Pick<Recognisers, 'rateTitle'>,
): number {
  let end = index + 1;
  while (end < limit && end - index <= 2) {
    const head = heads[end];
    if (!head || head.isBody || head.line.gapBefore || head.dates) break;
    end++;
  }
  // Set apart from employer and dates, a title right above the bullets is still of this entry.
  const [title, next] = [heads[end], heads[end + 1]];
  const isTitle = (head: HeadLine): boolean =>
    !head.isBody && head.pieces.some((text) => rateTitle(text) >= 2);
  const hasTitle = heads.slice(Math.max(0, index - 2), end).some(isTitle);
  if (end < limit && title && !title.dates && next?.isBody && isTitle(title) && !hasTitle) end++;
  return end;
}

/** Where no line has dates, an entry begins with each title that follows bullets, a gap, or nothing. */
function findUndatedStarts(heads: HeadLine[], recognise: Recognisers): EntryStart[] {
  const starts: EntryStart[] = [];
  for (const [index, { isBody, line }] of heads.entries()) {
    const last = heads[index - 1];
    const isNew = !isBody && (!last || last.isBody || line.gapBefore);
    if (isNew && !isTail(heads, index, starts.length))
      starts.push({ start: index, end: headEnd(heads, index, heads.length, recognise) });
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

/** Among dated entries there can be some without dates: a title after bullets, with bullets of its own. */
function addUndated(
  heads: HeadLine[],
  starts: EntryStart[],
  loose: boolean,
  recognise: Recognisers,
): EntryStart[] {
  const all = [...starts];
  for (const [index, head] of heads.entries()) {
    const last = heads[index - 1];
    const inHead = starts.some(({ start, end }) => index >= start && index < end);
    if (inHead || !namesEntry(head) || (last && !last.isBody)) continue;
    const isTitle = hasTitle(head, recognise);
    const isApart =
      head.line.gapBefore && (isTitle || (last?.line.bullet && recognise.isTitleCase(head.line.text)));
    const end = headEnd(heads, index, heads.length, recognise);
    const hasBullets = isTitle && last?.line.bullet && heads[end]?.line.bullet;
    if (heads[end]?.isBody && (loose ? !last || last.line.bullet : last && (isApart || hasBullets)))
      all.push({ start: index, end });
  }
  return all.toSorted((a, b) => a.start - b.start);
}

/** Whether a part of a line that names something is the title of a job. */
function hasTitle({ line: { text } }: HeadLine, { rateTitle }: Recognisers): boolean {
  return text.length < 120 && text.split(/[,:|·•]\s|\s[–—-]\s/).some((part) => rateTitle(part) >= 2);
}
