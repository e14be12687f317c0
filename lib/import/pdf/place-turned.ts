import type { PdfGlyph } from './page.ts';
import type { TurnedLine } from './turned-lines.ts';

/** Where a line is set anew, from left to right. */
interface Place {
  x: number;
  /** What stands at this height or lower makes room for it. */
  at: number;
}

/** From how much larger letters than most a turned line is the title of its page, or a label. */
const [TITLE, LABEL] = [1.5, 1.15];
/** From how much more than the usual space between two rows a new section begins. */
const SECTION_GAP = 1.25;
/** A place right below a title, which stands at 0. */
const BELOW_TITLE = 0.01;
const CONTACT = /@|www\.|https?:|\+?\d[\d ().-]{6,}\d/;

/** Where to set a turned line: a title first, contacts below the first line, a label above its section, others last. */
export function placeTurned(line: TurnedLine, lines: TurnedLine[], seen: PdfGlyph[], height: number): Place {
  const body = median(seen.map(({ style }) => style.size)) ?? 10;
  const x = seen.reduce((least, glyph) => Math.min(least, glyph.x), line.left);
  const rows = toRows(seen);
  const [first] = rows;
  if (first === undefined) return { x, at: height };
  const isTitle = ({ size }: TurnedLine): boolean =>
    size >= TITLE * body && !seen.some(({ style }) => style.size > size);
  if (isTitle(line)) return { x, at: 0 };
  if (CONTACT.test(line.text)) return { x, at: lines.some(isTitle) ? BELOW_TITLE : first + 0.4 * body };
  return (isLabel(line, body) && findSection(line, lines, seen)) || { x, at: height };
}

/** A few words that are set off from the text: a heading that stands on its side. */
function isLabel({ text, size, glyphs }: TurnedLine, body: number): boolean {
  const isSetOff = size >= LABEL * body || !/\p{Ll}/u.test(text) || glyphs.every(({ style }) => style.bold);
  return isSetOff && text.split(' ').length <= 5 && !/\d/.test(text);
}

/** Above the first row of what stands to the right of a label, or else to the left. */
function findSection(label: TurnedLine, lines: TurnedLine[], seen: PdfGlyph[]): Place | undefined {
  const isBeside = ({ y, style }: PdfGlyph): boolean => y > label.top && y - 0.7 * style.size < label.bottom;
  // A row that runs across the label's own column is no part of what the label names.
  const across = new Set(seen.filter(({ x, end }) => x < label.right && end > label.left).map(({ y }) => y));
  const apart = seen.filter(({ y }) => !across.has(y));
  const after = apart.filter(({ x }) => x >= label.right - 1);
  const column = after.some(isBeside) ? after : apart.filter(({ end }) => end <= label.left + 1);
  const beside = column.filter(isBeside);
  const [top] = toRows(beside);
  if (top === undefined) return undefined;
  const above = lines.filter(
    (other) => other.bottom <= label.top && other.left < label.right && other.right > label.left,
  );
  const start = findStart(toRows(column), top, Math.max(...above.map(({ bottom }) => bottom), 0));
  const size = median(beside.map(({ style }) => style.size)) ?? 10;
  return { x: Math.min(...beside.map(({ x }) => x)), at: start - 0.25 * size };
}

/** The row that the section around `row` begins with, which is below `after`; a label can stand halfway down beside it. */
function findStart(rows: number[], row: number, after: number): number {
  const pitch = median(rows.slice(1).map((y, index) => y - (rows[index] ?? 0))) ?? 0;
  for (let at = rows.indexOf(row); at > 0; at--) {
    const [last = 0, next = 0] = rows.slice(at - 1, at + 1);
    if (next - last > SECTION_GAP * pitch) return next;
    if (last < after) return row;
  }
  return rows[0] ?? row;
}

/** The baselines of glyphs from top to bottom. */
function toRows(glyphs: PdfGlyph[]): number[] {
  return [...new Set(glyphs.map(({ y }) => y))].sort((a, b) => a - b);
}

function median(numbers: number[]): number | undefined {
  return numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
}
