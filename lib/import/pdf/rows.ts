import { toBands } from './bands.ts';
import type { Gutter } from './gutters.ts';
import { joinBeside } from './join-beside.ts';
import { markBullets } from './mark-bullets.ts';
import type { PdfGlyph, PdfPage } from './page.ts';
import { type Piece, toPieces } from './pieces.ts';

/** Pieces on one baseline of one page, from left to right. */
export interface Row {
  page: number;
  y: number;
  pieces: Piece[];
  /** It is a line of a list that stands beside others: each is a text of its own. */
  isItem?: true;
  /** Where the lines of its own small column end, in points. */
  right?: number;
}

/** Some glyphs of a page in rows from top to bottom. */
export function readRows(page: PdfPage, glyphs: PdfGlyph[]): Row[] {
  return toRows(page, toBands(glyphs), []);
}

/**
 * The same, with headings in the margin in the rows that they stand beside.
 *
 * @param cuts white that parts the pieces of a row, however narrow it is.
 */
export function readTextRows(page: PdfPage, glyphs: PdfGlyph[], cuts: Gutter[]): Row[] {
  return toRows(page, joinBeside(toBands(glyphs)), cuts);
}

function toRows(page: PdfPage, bands: PdfGlyph[][], cuts: Gutter[]): Row[] {
  return bands.flatMap((band) => {
    const bandY = band[0]?.y ?? 0;
    const beside = cuts
      .filter(({ top, bottom }) => bandY >= top - 2 && bandY <= bottom + 2)
      .map(({ x }) => x);
    const pieces = markBullets(toPieces(band, page, beside), page.dots);
    const y = pieces[0]?.y;
    return y === undefined ? [] : [{ page: page.number, y, pieces }];
  });
}
