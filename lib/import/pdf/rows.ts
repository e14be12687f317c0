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
}

/** The visible text of a page in rows from top to bottom. */
export function readRows(page: PdfPage, glyphs: PdfGlyph[]): Row[] {
  return toBands(glyphs).flatMap((band) => {
    const pieces = markBullets(toPieces(band, page), page.dots);
    const y = pieces[0]?.y;
    return y === undefined ? [] : [{ page: page.number, y, pieces }];
  });
}

/** Glyphs on about the same baseline; raised and lowered small ones belong to the line they touch. */
function toBands(glyphs: PdfGlyph[]): PdfGlyph[][] {
  const bands: { y: number; size: number; glyphs: PdfGlyph[] }[] = [];
  for (const glyph of glyphs.toSorted((a, b) => a.y - b.y)) {
    const band = bands.at(-1);
    const size = Math.min(band?.size ?? 100, glyph.style.size);
    if (band && glyph.y - band.y <= 0.25 * size) {
      band.glyphs.push(glyph);
      band.size = Math.max(band.size, glyph.style.size);
    } else bands.push({ y: glyph.y, size: glyph.style.size, glyphs: [glyph] });
  }
  for (const [index, band] of bands.entries()) {
    for (const near of [bands[index + 1], bands[index - 1]]) {
      const isRaised =
        near &&
        band.size < 0.85 * near.size &&
        Math.abs(near.y - band.y) < 0.6 * near.size &&
        touches(band.glyphs, near.glyphs, near.size);
      if (!isRaised) continue;
      near.glyphs.push(...band.glyphs.map((glyph) => ({ ...glyph, y: near.y })));
      band.glyphs = [];
      break;
    }
  }
  return bands.map((band) => band.glyphs).filter((band) => band.length > 0);
}

/** Every glyph of the small band stands right beside a glyph of the other. */
function touches(small: PdfGlyph[], large: PdfGlyph[], size: number): boolean {
  const [left, right] = [Math.min(...small.map(({ x }) => x)), Math.max(...small.map(({ end }) => end))];
  return (
    right - left < 6 * size &&
    large.some(({ x, end }) => Math.abs(end - left) < 0.3 * size || Math.abs(x - right) < 0.3 * size)
  );
}
