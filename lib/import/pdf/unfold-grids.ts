import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** Lists that stand side by side under bold names, as groups of skills do, are read one after the other. */
export function unfoldGrids(rows: Row[]): Row[] {
  const unfolded: Row[] = [];
  for (let at = 0; at < rows.length; at++) {
    const head = rows[at];
    if (!head) continue;
    const end = isHead(head) ? findEnd(rows, at) : at + 1;
    if (end - at < 3) {
      unfolded.push(head);
      continue;
    }
    for (const { x } of head.pieces) unfolded.push(...column(rows.slice(at, end), x));
    at = end - 1;
  }
  return unfolded;
}

function isHead({ pieces }: Row): boolean {
  return (
    pieces.length >= 2 &&
    pieces.every(({ bold, bulletX, text }) => bold && bulletX === undefined && text.length <= 32)
  );
}

/** The row after the last one whose pieces all stand under those of the head. */
function findEnd(rows: Row[], at: number): number {
  const head = rows[at];
  let end = at + 1;
  while (head && end < rows.length) {
    const [row, above] = [rows[end], rows[end - 1]];
    if (!row || !above || row.y - above.y > 2.2 * (row.pieces[0]?.size ?? 10)) break;
    if (!row.pieces.every((piece) => !piece.bold && head.pieces.some(({ x }) => isUnder(piece, x)))) break;
    end++;
  }
  return end;
}

function isUnder({ x, bulletX }: Piece, head: number): boolean {
  return Math.abs((bulletX ?? x) - head) < 3;
}

function column(rows: Row[], x: number): Row[] {
  return rows.flatMap((row) => {
    const pieces = row.pieces.filter((piece) => isUnder(piece, x));
    return pieces[0] ? [{ ...row, y: pieces[0].y, pieces, isItem: true as const }] : [];
  });
}
