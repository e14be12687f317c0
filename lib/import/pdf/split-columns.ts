import { hasContacts } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** The rows of a resume in the order to read them: each column as a whole, from its first page to its last. */
export interface Columns {
  main: Row[];
  /** A second column with sections of its own. */
  side: Row[];
  /** Pages with two such columns, and what a reader that goes line by line makes of them. */
  interleaved: { page: number; text: string }[];
}

/** Rows that stand side by side, from the first to before the last, and where the space between them is. */
interface Gutter {
  from: number;
  to: number;
  x: number;
  score: number;
}

/** Tells two columns with sections of their own from dates and places that stand beside their entries. */
export function splitColumns(pages: Row[][], recognise: Recognisers): Columns {
  const columns: Columns = { main: [], side: [], interleaved: [] };
  let lastX: number | undefined;
  for (const rows of pages) {
    const gutter = findGutter(rows, lastX, recognise);
    lastX = gutter?.x;
    if (!gutter) {
      columns.main.push(...rows);
      continue;
    }
    const { from, to, x } = gutter;
    const beside = rows.slice(from, to);
    const left = part(beside, (piece) => piece.x < x);
    const right = part(beside, (piece) => piece.x >= x);
    const isMainLeft = weigh(left, recognise) >= weigh(right, recognise);
    columns.main.push(...rows.slice(0, from), ...(isMainLeft ? left : right), ...rows.slice(to));
    columns.side.push(...(isMainLeft ? right : left));
    columns.interleaved.push({ page: beside[0]?.page ?? 1, text: sample(beside, x) });
  }
  return columns;
}

function part(rows: Row[], isIn: (piece: Piece) => boolean): Row[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter(isIn);
    return pieces[0] ? [{ ...row, y: pieces[0].y, pieces }] : [];
  });
}

/** Experience makes a column the main one; otherwise the amount of text. */
function weigh(rows: Row[], recognise: Recognisers): number {
  const letters = rows.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
  const headings = headingsOf(rows, 0, recognise);
  return letters + (headings.some(({ text }) => recognise.readHeading(text) === 'work') ? 1e6 : 0);
}

/** Some lines as they follow one another: with words of both columns, or now of one, now of the other. */
function sample(rows: Row[], x: number): string {
  const mixed = rows.filter(
    ({ pieces }) => pieces.some((piece) => piece.x < x) && pieces.some((piece) => piece.x >= x),
  );
  return (mixed.length > 0 ? mixed.slice(0, 3) : rows.slice(0, 4))
    .map(({ pieces }) => pieces.map(({ text }) => text).join(' '))
    .join('\n');
}

function findGutter(rows: Row[], lastX: number | undefined, recognise: Recognisers): Gutter | undefined {
  const pieces = rows.flatMap((row) => row.pieces);
  const left = Math.min(...pieces.map(({ x }) => x));
  const right = Math.max(...pieces.map(({ end }) => end));
  const body = medianSize(pieces);
  let best: Gutter | undefined;
  for (let x = left + 0.15 * (right - left); x < right - 0.15 * (right - left); x += 3) {
    for (const { from, to } of openRuns(rows, x)) {
      const run = rows.slice(from, to);
      const [one, other] = [part(run, (piece) => piece.x < x), part(run, (piece) => piece.x >= x)];
      const score = Math.min(one.length, other.length);
      const isKnown = lastX !== undefined && Math.abs(lastX - x) < 12 && from < 4;
      if (score < (isKnown ? 2 : 3) || score < (best?.score ?? 0)) continue;
      const isWide = gutterWidth(one, other) > 0.8 * body;
      if (isWide && (isKnown || areIndependent(one, other, body, recognise))) {
        if (!best || score > best.score) best = { from, to, x, score };
      }
    }
  }
  return best;
}

/** Runs of rows in which nothing crosses `x`. */
function openRuns(rows: Row[], x: number): { from: number; to: number }[] {
  const runs: { from: number; to: number }[] = [];
  let from = 0;
  for (let at = 0; at <= rows.length; at++) {
    if (at < rows.length && !rows[at]?.pieces.some((piece) => piece.x < x && piece.end > x)) continue;
    if (at - from >= 3) runs.push({ from, to: at });
    from = at + 1;
  }
  return runs;
}

function gutterWidth(left: Row[], right: Row[]): number {
  const ends = left.flatMap(({ pieces }) => pieces.map(({ end }) => end));
  const starts = right.flatMap(({ pieces }) => pieces.map((piece) => piece.bulletX ?? piece.x));
  return Math.min(...starts) - Math.max(...ends);
}

/** Both columns have headings of their own; or one has, and the other holds the contacts. */
function areIndependent(one: Row[], other: Row[], body: number, recognise: Recognisers): boolean {
  const [lefts, rights] = [headingsOf(one, body, recognise), headingsOf(other, body, recognise)];
  const [left, right] = [lefts.length, rights.length];
  const isAlike = lefts.some((heading) =>
    rights.some((each) => each.font === heading.font && each.size === heading.size),
  );
  if (
    left > 0 &&
    right > 0 &&
    (isAlike || [lefts, rights].every((each) => each.some((piece) => isLarge(piece, body))))
  )
    return true;
  const bare = (left > 0 ? other : one).flatMap(({ pieces }) => pieces.map(({ text }) => text));
  return (
    left + right >= 2 &&
    bare.filter(hasContacts).length >= 2 &&
    !bare.some((text) => recognise.findDates(text))
  );
}

/** Pieces that stand alone in their column, name a section, and are set as headings are. */
function headingsOf(rows: Row[], body: number, { readHeading }: Recognisers): Piece[] {
  return rows.flatMap(({ pieces: [piece, ...rest] }) => {
    if (!piece || rest.length > 0 || piece.bulletX !== undefined || !readHeading(piece.text)) return [];
    return piece.bold || isLarge(piece, body) ? [piece] : [];
  });
}

function isLarge({ size, text }: Piece, body: number): boolean {
  return size > 1.1 * body || !/\p{Ll}/u.test(text);
}

function medianSize(pieces: Piece[]): number {
  const sizes = pieces.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
