import type { DrawnGlyph, Fill } from './drawing.ts';
import type { PdfStyle } from './page.ts';
import { type Size, turnPointBack } from './turns.ts';

/** A picture that holds text is at least this wide and high, in points. */
const LEAST_PICTURE = 20;
/** Where more of the text on a picture is seen than this share, the picture is a ground and no scan. */
const MOST_SEEN = 0.05;

/** Whether all of a page is invisible text, which is what text recognition makes of a scan. */
export function isScanned(glyphs: DrawnGlyph[]): boolean {
  const unseen = glyphs.filter(({ style }) => style.hidden === 'render mode').length;
  return unseen > 40 && unseen > 0.95 * glyphs.length;
}

/** Takes invisible text for seen where it lies over a picture with no other text on it: people read it there. */
export function showRecognised(glyphs: DrawnGlyph[], fills: Fill[], size: Size): DrawnGlyph[] {
  const pictures = fills.filter(
    ({ color, left, right, top, bottom }) =>
      color === 'picture' && right - left >= LEAST_PICTURE && bottom - top >= LEAST_PICTURE,
  );
  const unseen = glyphs.filter(({ style, text }) => style.hidden === 'render mode' && text.trim());
  if (pictures.length === 0 || unseen.length === 0) return glyphs;
  const seen = glyphs.filter(({ style, text }) => !style.hidden && text.trim());
  const scans = pictures.filter((picture) => {
    const under = unseen.filter((glyph) => isOver(glyph, picture, size)).length;
    return under > 0 && seen.filter((glyph) => isOver(glyph, picture, size)).length <= MOST_SEEN * under;
  });
  const styles = new Map<PdfStyle, PdfStyle>();
  return glyphs.map((glyph) => {
    if (glyph.style.hidden !== 'render mode' || !scans.some((picture) => isOver(glyph, picture, size)))
      return glyph;
    const { hidden: _, ...rest } = glyph.style;
    const style = styles.get(glyph.style) ?? { ...rest, overPicture: true };
    styles.set(glyph.style, style);
    return { ...glyph, style };
  });
}

function isOver({ x, end, y, style, turn }: DrawnGlyph, picture: Fill, size: Size): boolean {
  const [atX, atY] = turnPointBack((x + end) / 2, y - 0.25 * style.size, turn, size);
  return atX >= picture.left && atX <= picture.right && atY >= picture.top && atY <= picture.bottom;
}
