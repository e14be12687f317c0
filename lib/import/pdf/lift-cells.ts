import type { Recognisers } from '../recognise/recognisers.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';

/** The first part of a range that was broken after its dash. */
const HALF_RANGE = /^(?:[\p{L}.]{3,9}\s)?(?:\d{1,2}[/.])?\d{4}\s*[–—-]$/u;
const MOST_LETTERS = 45;
/** From one line of a cell to the next, in units of the size of its letters. */
const NEXT_LINE = 1.5;

type Side = 'left' | 'right';

/** Cells under one another beside an entry. */
interface Chain {
  /** It begins with a label, which only goes on where a line break cut it. */
  isLabel: boolean;
  /** What the cells say, wrapped lines joined. */
  cells: Piece[];
  /** The last piece and its row. */
  piece: Piece;
  row: Row;
  /** Where the text of the entry begins. */
  textX: number;
  /** The row that the entry begins with. */
  target: Row;
  texts: Piece[];
}

/** A cell under a chain, with the texts beside it and the row above. */
interface NextCell {
  cell: Piece;
  texts: Piece[];
  row: Row;
  side: Side;
  above: Row | undefined;
}

/**
 * Dates, places and lengths of stay that stand in several lines beside an entry all belong to its first line, not to
 * the bullets that happen to stand at the same height.
 */
export function liftCells(rows: Row[], recognise: Recognisers): Row[] {
  const lifted: Row[] = [];
  const chains: Partial<Record<Side, Chain>> = {};
  for (const source of rows) {
    const row = { ...source, pieces: [...source.pieces] };
    for (const side of ['right', 'left'] as const) {
      const chain = chains[side];
      const cell = side === 'right' ? row.pieces.at(-1) : row.pieces[0];
      const texts = side === 'right' ? row.pieces.slice(0, -1) : row.pieces.slice(1);
      delete chains[side];
      if (!cell || cell.bulletX !== undefined || cell.text.length > MOST_LETTERS) continue;
      if (chain && goesOn(chain, { cell, texts, row: source, side, above: lifted.at(-1) }, recognise)) {
        addCell(chain, cell, side, recognise);
        row.pieces = texts;
        chains[side] = { ...chain, piece: cell, row: source };
      } else if (texts[0]) {
        const [isLabel, textX] = [!isCell(cell, recognise), texts[0].x];
        const isChain = isLabel ? side === 'left' : texts[0].bulletX === undefined;
        if (isChain)
          chains[side] = { isLabel, cells: [cell], piece: cell, row: source, textX, target: row, texts };
      }
    }
    if (row.pieces.length > 0) lifted.push(row);
  }
  return lifted;
}

/** Whether a text says when or where, in whole or up to a line break. */
function isCell({ text }: Piece, recognise: Recognisers): boolean {
  return (
    isWhole(text, recognise) ||
    HALF_RANGE.test(text) ||
    recognise.findDates(text)?.start === 0 ||
    /^\p{Lu}[\p{L} .-]+,$/u.test(text)
  );
}

function isWhole(text: string, { findDates, isLengthOfStay, isLocation }: Recognisers): boolean {
  const dates = findDates(text);
  return (
    (dates !== undefined && text.length - (dates.end - dates.start) < 4) ||
    isLocation(text) ||
    isLengthOfStay(text)
  );
}

function goesOn(chain: Chain, { cell, texts, row, side, above }: NextCell, recognise: Recognisers): boolean {
  const { piece, cells, textX } = chain;
  if (row.page !== chain.row.page || row.y - chain.row.y > 2 * cell.size) return false;
  if (Math.abs(cell.x - piece.x) > 3 && Math.abs(cell.end - piece.end) > 3) return false;
  if (cell.font !== piece.font || Math.abs(cell.size - piece.size) > 0.5) return false;
  const isNextEntry =
    recognise.findDates(cell.text) !== undefined && cells.some(({ text }) => hasWholeDates(text, recognise));
  const isJoined = isPart(cells.at(-1)?.text ?? '', cell.text, recognise);
  if ((isNextEntry || chain.isLabel) && !isJoined) return false;
  if (side === 'right') return isJoined || (isWhole(cell.text, recognise) && isBody(texts, above));
  const text = texts[0];
  if (!text) return isJoined || isWhole(cell.text, recognise) || row.y - chain.row.y < NEXT_LINE * cell.size;
  return cell.end < textX - 0.3 * cell.size && (text.bulletX ?? text.x) > textX - 4;
}

function hasWholeDates(text: string, { findDates }: Recognisers): boolean {
  return findDates(text) !== undefined && !HALF_RANGE.test(text);
}

/** Whether a cell's next line goes on with what the last one began: "Jan 2018 –" "Mar 2021", "Delft," "Netherlands". */
function isPart(last: string, next: string, recognise: Recognisers): boolean {
  if (/[–—,&/-]$/.test(last) || /^(?:[–—&/-]|\p{Ll})/u.test(next)) return true;
  const whole = `${last} ${next}`;
  // "Present" above the date that it began at, and a heading in the margin that takes two lines.
  if (recognise.isPresent(last) && recognise.findDates(next)?.start === 0) return true;
  if (recognise.readHeading(whole) && !recognise.readHeading(last)) return true;
  if (recognise.isLocation(whole) && !recognise.isLocation(next) && !recognise.isLocation(last)) return true;
  const dates = recognise.findDates(whole);
  return (
    dates !== undefined &&
    dates.end > last.length + 1 &&
    dates.start < last.length &&
    !isWhole(last, recognise)
  );
}

/** Nothing, a bullet or prose stands beside the cell: nothing that names an entry. */
function isBody([text]: Piece[], above: Row | undefined): boolean {
  if (!text || text.bulletX !== undefined || text.text.length > 60) return true;
  const first = above?.pieces.find(({ bulletX }) => bulletX !== undefined);
  return first !== undefined && Math.abs(text.x - first.x) < 0.8 * text.size;
}

function addCell({ cells, target, texts }: Chain, cell: Piece, side: Side, recognise: Recognisers): void {
  const last = cells.at(-1);
  if (last && isPart(last.text, cell.text, recognise))
    cells[cells.length - 1] = { ...last, text: `${last.text} ${cell.text}` };
  else cells.push(cell);
  target.pieces = side === 'left' ? [...cells, ...texts] : [...texts, ...cells];
}
