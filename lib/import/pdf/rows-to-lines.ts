import { splitLead } from '../lines/split-lead.ts';
import type { Line } from '../lines/text-lines.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import { learnLooks } from '../recognise/heading-looks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { liftCells } from './lift-cells.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import { unfoldGrids } from './unfold-grids.ts';

/** A line as it stands on the page: its text first, then what stands to the right of it. */
interface SetLine {
  page: number;
  y: number;
  main: Piece;
  rest: Piece[];
  isHeading: boolean;
  isItem: boolean;
}

interface Measures {
  left: number;
  right: number;
  /** From one line of a paragraph to the next, in points. */
  pitch: number;
  /** The right edge of the lines that begin at about the same place. */
  edges: Map<number, number>;
}

/** Makes lines of text of the rows of one column: bullets and paragraphs whole, headings told by how they are set. */
export function rowsToLines(rows: Row[], recognise: Recognisers): Line[] {
  const isHeading = learnHeadings(rows, recognise);
  const set = liftCells(unfoldGrids(rows), recognise).flatMap((row) => splitRow(row, isHeading, recognise));
  const measures = measure(set);
  const groups: SetLine[][] = [];
  for (const line of set) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group?.[0] && last && continues(group[0], last, line, measures)) group.push(line);
    else groups.push([line]);
  }
  const gap = usualGap(groups);
  return groups.flatMap((group, index) => {
    const [before, after] = [groups[index - 1]?.at(-1), groups[index + 1]?.[0]];
    return toLine(group, { before, after, gap, left: measures.left }, recognise) ?? [];
  });
}

/** Each bullet of a row is a line of its own, as in lists of two columns. */
function splitRow(
  { page, y, pieces, isItem }: Row,
  isHeading: (piece: Piece) => boolean,
  { readHeading }: Recognisers,
): SetLine[] {
  const lines: SetLine[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = lines.at(-1);
    // A heading in the margin stands beside its first entry.
    const isMargin =
      index === 1 && last !== undefined && last.isHeading && readHeading(last.main.text) !== undefined;
    if (!last || isMargin || (piece.bulletX !== undefined && last.main.bulletX !== undefined))
      lines.push({
        page,
        y,
        main: piece,
        rest: [],
        isItem: isItem === true,
        isHeading: isHeading(piece) && (pieces.length === 1 || index === 0),
      });
    else last.rest.push(piece);
  }
  return lines;
}

function learnHeadings(rows: Row[], recognise: Recognisers): (piece: Piece) => boolean {
  const first = rows
    .flatMap(({ pieces }) => pieces.slice(0, 1))
    .filter(({ bulletX }) => bulletX === undefined);
  const looks = learnLooks(
    first.map((piece) => ({ look: look(piece), size: piece.size, text: piece.text })),
    recognise,
  );
  return (piece) => looks.has(look(piece)) && piece.bulletX === undefined && piece.text.length <= 60;
}

function look({ font, size, text, bold }: Piece): string {
  return [font, size.toFixed(1), bold, !/\p{Ll}/u.test(text)].join(' ');
}

function measure(lines: SetLine[]): Measures {
  const pieces = lines.map(({ main }) => main);
  const pitches = lines
    .slice(1)
    .flatMap((line, index) => {
      const last = lines[index];
      const pitch = last && last.page === line.page ? line.y - last.y : 0;
      return pitch > 0.8 * line.main.size && pitch < 2.2 * line.main.size ? [pitch / line.main.size] : [];
    })
    .toSorted((a, b) => a - b);
  const right = Math.max(...pieces.map(({ end }) => end));
  const left = Math.min(...pieces.map((piece) => piece.bulletX ?? piece.x));
  const edges = new Map<number, number>();
  for (const { main } of lines) edges.set(bucket(main.x), Math.max(edges.get(bucket(main.x)) ?? 0, main.end));
  return { left, right, edges, pitch: pitches[Math.floor(pitches.length * 0.1)] ?? 1.3 };
}

function bucket(x: number): number {
  return Math.round(x / 3);
}

/** The right edge that text beginning at `x` wraps at. */
function edgeAt(x: number, { edges, left, right }: Measures): number {
  const edge = Math.max(...[-1, 0, 1].map((near) => edges.get(bucket(x) + near) ?? 0));
  return edge > left + 0.72 * (right - left) ? edge : right;
}

function continues(first: SetLine, last: SetLine, line: SetLine, measures: Measures): boolean {
  const { main } = line;
  if (main.bulletX !== undefined || line.isHeading || last.isHeading) return false;
  if (line.isItem && !/,$/.test(last.main.text)) return false;
  if (Math.abs(main.size - last.main.size) > 0.12 * main.size) return false;
  const pitch = line.y - last.y;
  const isNext =
    line.page === last.page ? pitch > 0 && pitch <= 1.22 * measures.pitch * main.size : line.page > last.page;
  if (!isNext) return false;
  const edge = edgeAt(last.main.x, measures);
  const isFull = last.main.end + 0.2 * main.size + main.firstWidth > edge - 0.01 * (edge - measures.left);
  const isLower = /^[\p{Ll}\d(&+%→]/u.test(main.text);
  if (first.main.bulletX !== undefined) {
    const indent = Math.abs(main.x - first.main.x);
    const isUnder = indent < 0.8 * main.size && indent < Math.abs(main.x - first.main.bulletX);
    const isFlush = Math.abs(main.x - first.main.bulletX) < 0.8 * main.size;
    if (isUnder) return line.rest.length === 0 && (isFull || isLower || line.page === last.page);
    return isFlush && isFull && line.rest.length === 0 && !(startsBold(main) && !startsBold(last.main));
  }
  if (line.rest.length > 0 || last.rest.length > 0 || main.bold !== last.main.bold) return false;
  if (startsBold(main) && !last.main.bold) return false;
  const isLoose = line.page === last.page && pitch > 1.06 * measures.pitch * main.size;
  if (isLoose && /[.!?]$/.test(last.main.text) && /^\p{Lu}/u.test(main.text)) return false;
  const isAligned =
    Math.abs(main.x - last.main.x) < 0.8 * main.size ||
    Math.abs(main.x + main.end - last.main.x - last.main.end) < 0.8 * main.size;
  if (!isAligned) return false;
  const isLabel = /^\p{Lu}[^:.]{1,36}:(?:\s|$)/u;
  if (isBrokenAddress(last.main.text, main.text)) return true;
  if (hasContacts(main.text) || hasContacts(last.main.text)) return isFull && first.main.text.length > 60;
  if (isLabel.test(main.text) && isLabel.test(first.main.text)) return false;
  return isFull || /(?:,|\u00AD|\p{L}-)$/u.test(last.main.text);
}

/** An address that was longer than its line: "www.linkedin.com/in/" "someone". */
function isBrokenAddress(last: string, next: string): boolean {
  const word = last.slice(last.lastIndexOf(' ') + 1);
  const isAddress = word.length <= 100 && /.@|\w\.\w+\//.test(word);
  return isAddress && next.length <= 60 && /^[\w.@/-]+$/.test(next) && !isWholeAddress(word, next);
}

/** The next line is another address, or a word. */
function isWholeAddress(last: string, next: string): boolean {
  return (
    /@|\w\.\w+\/|^www\./.test(next) || (/\.(?:com|org|net|io|dev|example)$/i.test(last) && !/^\//.test(next))
  );
}

function startsBold({ bold, lead }: Piece): boolean {
  return bold || lead !== undefined;
}

/** The usual distance from one whole line to the next, in units of its size. */
function usualGap(groups: SetLine[][]): number {
  const gaps = groups
    .slice(1)
    .flatMap((group, index) => {
      const [last, line] = [groups[index]?.at(-1), group[0]];
      return last && line && last.page === line.page && line.y > last.y
        ? [(line.y - last.y) / line.main.size]
        : [];
    })
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 1.5;
}

/** What stands around a line. */
interface Around {
  before: SetLine | undefined;
  after: SetLine | undefined;
  /** The usual distance between lines, in units of their size. */
  gap: number;
  /** Where the text of the page begins. */
  left: number;
}

function toLine(
  group: SetLine[],
  { before, after, gap, left }: Around,
  { findDates, joinText }: Recognisers,
): Line | undefined {
  const [first, ...more] = group;
  if (!first) return undefined;
  const text = more.reduce(
    (joined, { main }) =>
      isBrokenAddress(joined, main.text) ? joined + main.text : joinText(joined, main.text),
    first.main.text,
  );
  const pieces = [{ ...first.main, text }, ...group.flatMap(({ rest }) => rest)];
  const beside = after && after.main.bulletX === undefined ? [after.main, ...after.rest] : [];
  const isHead =
    first.main.bulletX === undefined &&
    more.length === 0 &&
    [...pieces, ...beside].some((piece) => piece.text.length < 100 && findDates(piece.text));
  const columns = pieces
    .flatMap((piece) => (isHead ? splitLead(piece.text, piece.lead) : [piece.text]))
    .map((column) => column.replaceAll('\u00AD', ''));
  const { main, page, y, isHeading, isItem } = first;
  const isApart = !before || page !== before.page || y < before.y || (y - before.y) / main.size > 1.3 * gap;
  const line: Line = {
    text: columns.join('  '),
    columns,
    indent: Math.max(0, Math.round((main.bulletX ?? main.x) - left) / 5),
    bullet: main.bulletX !== undefined || (isItem && !main.bold),
    gapBefore: isApart,
    lastLength: columns[0]?.length ?? 0,
    isWhole: true,
  };
  if (isHeading) line.level = 2;
  if (main.bold && first.rest.every(({ bold }) => bold)) line.strong = true;
  return line;
}
