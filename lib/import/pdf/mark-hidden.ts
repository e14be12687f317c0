import { contrast, LEAST_CONTRAST } from '../contrast.ts';
import type { Drawing, Fill } from './operators.ts';
import type { HiddenReason, PdfGlyph, PdfStyle } from './page.ts';

/** A page with more boxes than this is a drawing; looking behind each letter would take too long. */
const MOST_FILLS = 3000;

/** The glyphs of a page, those marked that nobody sees: in the colour of what is behind them, covered, or off the page. */
export function markHidden({ glyphs, fills }: Drawing, width: number, height: number): PdfGlyph[] {
  const grounds = fills.filter(({ left, right, top, bottom }) => right - left > 3 && bottom - top > 3);
  const boxes = grounds.length > MOST_FILLS ? [] : grounds;
  const hiddenStyles = new Map<PdfStyle, Map<HiddenReason, PdfStyle>>();
  const marked = glyphs.map((glyph, index) => {
    if (glyph.style.hidden || !glyph.text.trim()) return glyph;
    const reason = findReason(glyph, index, boxes, width, height);
    if (!reason) return glyph;
    const styles = hiddenStyles.get(glyph.style) ?? new Map<HiddenReason, PdfStyle>();
    hiddenStyles.set(glyph.style, styles);
    const style = styles.get(reason) ?? { ...glyph.style, hidden: reason };
    styles.set(reason, style);
    return { ...glyph, style };
  });
  return showWordEnds(marked, glyphs);
}

/** How many letters of a word may run over the ground that its first letters stand on. */
const MOST_OVER = 4;

/** A word that runs over the edge of its box, as a long address in a narrow column does, is not hidden for its end. */
function showWordEnds(marked: PdfGlyph[], plain: PdfGlyph[]): PdfGlyph[] {
  let over = 0;
  return marked.map((glyph, index) => {
    const last = marked[index - 1];
    const touches =
      last !== undefined &&
      last.text.trim() !== '' &&
      glyph.text.trim() !== '' &&
      glyph.y === last.y &&
      Math.abs(glyph.x - last.end) < 0.2 * glyph.style.size;
    const isSeen = !glyph.style.hidden;
    if (isSeen || !touches) {
      over = isSeen ? 0 : MOST_OVER;
      return glyph;
    }
    over += 1;
    return over <= MOST_OVER ? (plain[index] ?? glyph) : glyph;
  });
}

function findReason(
  { x, end, y, style }: PdfGlyph,
  index: number,
  fills: Fill[],
  width: number,
  height: number,
): HiddenReason | undefined {
  if (end <= 0 || x >= width || y <= 0 || y - style.size * 0.7 >= height) return 'outside the page';
  const [atX, atY] = [(x + end) / 2, y - style.size * 0.25];
  const around = fills.filter(
    ({ left, right, top, bottom }) => left <= atX && atX <= right && top <= atY && atY <= bottom,
  );
  if (
    around.some(
      ({ at, left, right, top }) => at > index && left <= x && right >= end && top <= y - style.size * 0.5,
    )
  )
    return 'covered';
  const ground = around.findLast(({ at }) => at <= index)?.color ?? '#ffffff';
  return contrast(style.color, ground) < LEAST_CONTRAST ? 'colour' : undefined;
}
