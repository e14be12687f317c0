import type { Recognisers } from '../recognise/recognisers.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** From one row of a grid to the next, and from its heads to the first, in units of the size of the letters. */
const GAP = 2.2;
const GAP_UNDER_HEAD = 3.6;

/** Lists that stand side by side under bold names, as groups of skills do, are read one after the other. */
export function unfoldGrids(rows: Row[], recognise: Recognisers): Row[] {
  const unfolded: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = rows[at];
    if (!head) continue;
    const end = isHead(head, recognise) ? findEnd(rows, at) : at + 1;
    if (end - at < 2 || !isGrid(rows.slice(at + 1, end))) {
      unfolded.push(head);
      continue;
    }
    const grid = rows.slice(at, end);
    // "From | To | Employer" head the columns of a table: each of its rows is an entry.
    const isTable = head.pieces.every(
      ({ text }) => recognise.isEntryLabel(text) || recognise.isTableHead(text),
    );
    if (isTable) unfolded.push(...grid.slice(1));
    else for (const { x } of head.pieces) unfolded.push(...column(grid, x));
    at = end - 1;
  }
  return unfolded;
}

/** Bold names side by side. A date or a place beside a name says something of it, and heads nothing. */
function isHead({ pieces }: Row, { findDates, isLocation, rateTitle }: Recognisers): boolean {
  return (
    pieces.length >= 2 &&
    pieces.every(
      ({ bold, bulletX, text }) =>
        bold &&
        bulletX === undefined &&
        text.length <= 32 &&
        !findDates(text) &&
        !isLocation(text) &&
        rateTitle(text) < 2,
    )
  );
}

/** Something stands under two of the heads at least. */
function isGrid(rows: Row[]): boolean {
  return rows.some(({ pieces }) => pieces.length >= 2);
}

/** The row after the last one whose pieces all stand under those of the head. */
function findEnd(rows: Row[], at: number): number {
  const head = rows[at];
  let end = at + 1;
  while (head && end < rows.length) {
    const [row, above] = [rows[end], rows[end - 1]];
    const most = end === at + 1 ? GAP_UNDER_HEAD : GAP;
    if (!row || !above || row.y - above.y > most * (row.pieces[0]?.size ?? 10)) break;
    if (!row.pieces.every((piece) => !piece.bold && head.pieces.some(({ x }) => isUnder(piece, x)))) break;
    end++;
  }
  return end;
}

function isUnder({ x, bulletX, size }: Piece, head: number): boolean {
  return Math.abs((bulletX ?? x) - head) < 0.6 * size;
}

function column(rows: Row[], x: number): Row[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter((piece) => isUnder(piece, x));
    return pieces[0] ? [{ ...row, y: pieces[0].y, pieces, isItem: true as const }] : [];
  });
}
