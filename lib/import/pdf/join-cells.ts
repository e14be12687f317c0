import type { Recognisers } from '../recognise/recognisers.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** From a line to the one that goes on with it, in units of the size of the letters. */
const MOST_PITCH = 1.45;

/**
 * Joins the last text of a row with the text under it where it was too long for its line: dates stand beside both, or the
 * two years of a school stand beside the two lines of its name.
 */
export function joinCells(rows: Row[], recognise: Recognisers): Row[] {
  const right = Math.max(...rows.flatMap(({ pieces }) => pieces.map(({ end }) => end)));
  const joined: Row[] = [];
  for (const row of rows) {
    const above = joined.at(-1);
    const [cell, piece] = [above?.pieces.at(-1), row.pieces.at(-1)];
    const beside = row.pieces.slice(0, -1);
    const isRest =
      above &&
      above.pieces.length > 1 &&
      above.page === row.page &&
      beside.every((each) => isDate(each, recognise));
    const isSchool = cell && piece && recognise.isSchool(`${cell.text} ${piece.text}`);
    if (above && cell && piece && isRest && (beside.length === 0 || isSchool) && goesOn(cell, piece, right)) {
      const whole = join(cell, piece, recognise);
      joined.splice(-1, 1, { ...above, pieces: [...above.pieces.slice(0, -1), whole] });
      if (beside.length > 0) joined.push({ ...row, pieces: beside });
    } else joined.push(row);
  }
  return joined;
}

function isDate({ text }: Piece, { findDates }: Recognisers): boolean {
  const dates = findDates(text);
  return dates !== undefined && dates.end - dates.start === text.length;
}

/** The row that goes on can go on once more: the edge of its last line counts. */
function join(cell: Piece, piece: Piece, { joinText }: Recognisers): Piece {
  return {
    ...piece,
    text: joinText(cell.text, piece.text),
    x: cell.x,
    ...(cell.lead && { lead: cell.lead }),
  };
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
