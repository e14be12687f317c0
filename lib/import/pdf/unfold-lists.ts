import { markBullets } from './mark-bullets.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** Bullets of one entry in two columns, from the first row to before the last. */
interface TwoColumns {
  to: number;
  /** Where the right column begins. */
  x: number;
}

/** The second column is at least so wide, as a share of the first. */
const LEAST_SHARE = 0.5;

/** Bullets that stand in two columns under one head are read down the first column, then down the second. */
export function unfoldLists(rows: Row[]): Row[] {
  const unfolded: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const [row, found] = [rows[at], findColumns(rows, at)];
    if (!found) {
      if (row) unfolded.push(row);
      continue;
    }
    const list = rows.slice(at, found.to);
    unfolded.push(...part(list, (piece) => leftOf(piece) < found.x - 1));
    unfolded.push(
      ...part(list, (piece) => leftOf(piece) >= found.x - 1).map((row) => ({
        ...row,
        pieces: markBullets(row.pieces, []),
      })),
    );
    at = found.to - 1;
  }
  return unfolded;
}

/** A bullet at the left, and prose or another bullet at its right, in lines that follow one another closely. */
function findColumns(rows: Row[], at: number): TwoColumns | undefined {
  const [left, right, ...rest] = rows[at]?.pieces ?? [];
  if (!left || !right || rest.length > 0 || left.bulletX === undefined) return undefined;
  const x = leftOf(right);
  let to = at + 1;
  let both = 1;
  while (to < rows.length) {
    const [row, above] = [rows[to], rows[to - 1]];
    if (!row || !above || row.page !== above.page || row.y - above.y > 1.7 * left.size) break;
    const isIn = row.pieces.every(
      (piece) =>
        Math.abs(piece.size - left.size) < 0.1 * left.size &&
        !piece.bold &&
        (isUnder(piece, left.bulletX ?? left.x, left) || isUnder(piece, x, left)) &&
        (leftOf(piece) >= x - 1 || piece.end < x),
    );
    if (!isIn || row.pieces.length > 2) break;
    if (row.pieces.length === 2) both++;
    to++;
  }
  return both >= 2 && areAlike(rows.slice(at, to), x) ? { to, x } : undefined;
}

/** Columns of bullets are about equally wide; dates and places beside bullets are not. */
function areAlike(rows: Row[], x: number): boolean {
  const pieces = rows.flatMap((row) => row.pieces);
  const widthOf = (some: Piece[]): number => Math.max(...some.map(({ end, x: from }) => end - from));
  const [left, right] = [
    widthOf(pieces.filter((piece) => leftOf(piece) < x - 1)),
    widthOf(pieces.filter((piece) => leftOf(piece) >= x - 1)),
  ];
  return right > LEAST_SHARE * left;
}

/** At the bullets, or at the text behind them. */
function isUnder(piece: Piece, x: number, { size }: Piece): boolean {
  return leftOf(piece) > x - 2 && leftOf(piece) < x + 1.6 * size;
}

function leftOf({ x, bulletX }: Piece): number {
  return bulletX ?? x;
}

function part(rows: Row[], isIn: (piece: Piece) => boolean): Row[] {
  const right = Math.max(...rows.flatMap(({ pieces }) => pieces.filter(isIn).map(({ end }) => end)));
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter(isIn);
    return pieces[0] ? [{ ...row, y: pieces[0].y, pieces, right }] : [];
  });
}
