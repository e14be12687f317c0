import type { PdfGlyph } from './page.ts';

/** How much of its height a text shares with the larger one that it stands beside. */
const SHARED = 0.6;
/** The height of letters over their baseline, in units of their size. */
const ASCENT = 0.75;

/** Where the glyphs of a band stand. */
interface Extent {
  y: number;
  size: number;
  from: number;
  to: number;
}

/**
 * Makes one band of a large text and a smaller one that begins right of it, white between them, on a baseline a little
 * higher: a heading in the margin, and the dates of the first entry.
 */
export function joinBeside(bands: PdfGlyph[][]): PdfGlyph[][] {
  const joined: PdfGlyph[][] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const [above, below] = [last && measure(last), measure(band)];
    if (last && above && below && isBeside(above, below))
      joined.splice(-1, 1, [...band, ...last.map((glyph) => ({ ...glyph, y: below.y }))]);
    else joined.push(band);
  }
  return joined;
}

function isBeside(small: Extent, large: Extent): boolean {
  const shared = small.y - Math.max(small.y - ASCENT * small.size, large.y - ASCENT * large.size);
  return (
    small.size < 0.9 * large.size &&
    shared >= SHARED * ASCENT * small.size &&
    small.from - large.to > large.size
  );
}

function measure(band: PdfGlyph[]): Extent | undefined {
  const ink = band.filter(({ text }) => text.trim());
  const [first] = ink;
  return (
    first && {
      y: first.y,
      size: Math.max(...ink.map(({ style }) => style.size)),
      from: Math.min(...ink.map(({ x }) => x)),
      to: Math.max(...ink.map(({ end }) => end)),
    }
  );
}
