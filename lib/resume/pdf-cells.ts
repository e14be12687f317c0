import { findDates } from './dates.ts';
import type { Piece, Row } from './pdf-rows.ts';
import { isPlace } from './places.ts';

const LENGTH_OF_STAY = /^\(?\d+\+?\s(?:years?|yrs?|months?|mos?)(?:,?\s\d+\s(?:months?|mos?))?\)?$/i;
/** One half of a range that was broken after its dash. */
const HALF_RANGE = /^(?:[\p{L}.]{3,9}\s)?(?:\d{1,2}[/.])?\d{4}\s*[–—-]$|^[–—-]\s*\S+(?:\s\d{4})?$/u;

/** Cells under one another in the margin of an entry, and the row that the entry begins with. */
interface Chain {
  cell: Piece;
  row: Row;
  target: Row;
}

/**
 * Dates, places and lengths of stay that stand in several lines beside an entry all belong to its first line, not to
 * the bullets that happen to stand at the same height.
 */
export function liftCells(rows: Row[]): Row[] {
  const lifted: Row[] = [];
  const chains: { left?: Chain; right?: Chain } = {};
  for (const source of rows) {
    const row = { ...source, pieces: [...source.pieces] };
    for (const side of ['right', 'left'] as const) {
      const chain = chains[side];
      const cell = side === 'right' ? row.pieces.at(-1) : row.pieces[0];
      const main = side === 'right' ? row.pieces.slice(0, -1) : row.pieces.slice(1);
      delete chains[side];
      if (!cell || !isCell(cell)) continue;
      if (chain && isUnder(cell, chain, source) && isBody(main, lifted.at(-1))) {
        add(chain, cell, side);
        row.pieces = main;
        chains[side] = { ...chain, cell, row: source };
      } else if (main.length > 0 && main[0]?.bulletX === undefined) {
        chains[side] = { cell, row: source, target: row };
      }
    }
    if (row.pieces.length > 0) lifted.push(row);
  }
  return lifted;
}

function isCell({ text, bulletX }: Piece): boolean {
  if (text.length > 45 || bulletX !== undefined) return false;
  const dates = findDates(text);
  const isDates = dates && text.length - (dates.end - dates.start) < 4;
  return isDates || isPlace(text) || LENGTH_OF_STAY.test(text) || HALF_RANGE.test(text);
}

function isUnder(cell: Piece, chain: Chain, row: Row): boolean {
  const isAligned = Math.abs(cell.x - chain.cell.x) < 3 || Math.abs(cell.end - chain.cell.end) < 3;
  return isAligned && row.page === chain.row.page && row.y - chain.row.y < 2 * cell.size;
}

/** Nothing, a bullet or prose stands beside the cell: nothing that names an entry. */
function isBody([main]: Piece[], above: Row | undefined): boolean {
  if (!main || main.bulletX !== undefined || main.text.length > 60) return true;
  const first = above?.pieces.find(({ bulletX }) => bulletX !== undefined);
  return first !== undefined && Math.abs(main.x - first.x) < 0.8 * main.size;
}

function add({ cell: last, target }: Chain, cell: Piece, side: 'left' | 'right'): void {
  const at = target.pieces.findIndex(({ text }) => text === last.text);
  const before = target.pieces[at];
  if (before && (/[–—-]$/.test(before.text) || /^[–—-]/.test(cell.text)))
    target.pieces[at] = { ...before, text: `${before.text} ${cell.text}` };
  else if (side === 'right') target.pieces.push(cell);
  else target.pieces.splice(at + 1, 0, cell);
}
