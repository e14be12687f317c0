import type { PdfGlyph } from './page.ts';

/** Glyphs on about the same baseline, from top to bottom; raised and lowered small ones belong to the line they touch. */
export function toBands(glyphs: PdfGlyph[]): PdfGlyph[][] {
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
      const isScript =
        near &&
        band.size < 0.85 * near.size &&
        Math.abs(near.y - band.y) < 0.6 * near.size &&
        isScriptOf(band.glyphs, near.glyphs, near.size);
      if (!isScript) continue;
      near.glyphs.push(...band.glyphs.map((glyph) => ({ ...glyph, y: near.y })));
      band.glyphs = [];
      break;
    }
  }
  return bands.map((band) => band.glyphs).filter((band) => band.length > 0);
}

/** A script has few letters: "1st", "10th", a number of a footnote. More of them are a line of their own. */
const MOST_SCRIPT_LETTERS = 4;

/** Whether some small glyphs are raised or lowered beside a letter of a line: "2nd". A small line below is none. */
function isScriptOf(small: PdfGlyph[], large: PdfGlyph[], size: number): boolean {
  const inked = small.filter(({ text }) => text.trim());
  if (inked.length === 0 || inked.length < small.length) return false;
  const [left, right] = [Math.min(...inked.map(({ x }) => x)), Math.max(...inked.map(({ end }) => end))];
  const isAlone = !large.some(({ x, end, text }) => text.trim() && x < right - 0.5 && end > left + 0.5);
  return (
    inked.length <= MOST_SCRIPT_LETTERS &&
    isAlone &&
    large.some(({ x, end }) => Math.abs(end - left) < 0.3 * size || Math.abs(x - right) < 0.3 * size)
  );
}
