import type { Recognisers } from '../recognise/recognisers.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** From a line to the one that goes on with it, in units of the size of the letters. */
const MOST_PITCH = 1.45;

/** Joins the last text of a row with the line under it where it was too long for its line: dates stand beside both. */
export function joinCells(rows: Row[], { joinText }: Recognisers): Row[] {
  const right = Math.max(...rows.flatMap(({ pieces }) => pieces.map(({ end }) => end)));
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [piece] = row.pieces;
    const cell = above && above.pieces.length > 1 ? above.pieces.at(-1) : undefined;
    const isRest = piece && row.pieces.length === 1 && above?.page === row.page;
    if (above && cell && isRest && goesOn(cell, piece, right)) {
      const text = joinText(cell.text, piece.text);
      // The row that goes on can go on once more: the edge of its last line counts.
      const whole = { ...piece, text, x: cell.x, ...(cell.lead && { lead: cell.lead }) };
      joined[joined.length - 1] = { ...above, pieces: [...above.pieces.slice(0, -1), whole] };
    } else joined.push(row);
  }
  return joined;
}

function goesOn(cell: Piece, piece: Piece, right: number): boolean {
  return (
    piece.bulletX === undefined &&
    cell.bulletX === undefined &&
    Math.abs(piece.x - cell.x) < 2 &&
    Math.abs(piece.size - cell.size) < 0.5 &&
    piece.y > cell.y &&
    piece.y - cell.y < MOST_PITCH * cell.size &&
    piece.bold === cell.bold &&
    cell.end + 0.2 * cell.size + piece.firstWidth > right
  );
}
