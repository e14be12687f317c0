import { contrast, LEAST_CONTRAST } from '../contrast.ts';
import { isInside } from './areas.ts';
import type { Drawing, DrawnGlyph, Fill } from './drawing.ts';
import { dropShadows } from './drop-shadows.ts';
import { mixColors } from './mix-colors.ts';
import type { HiddenReason, PdfStyle } from './page.ts';
import { turnPointBack, turnRectangle } from './turns.ts';

/** A page with more boxes, or more points in their outlines, is a drawing; looking behind each letter would take too long. */
const [MOST_FILLS, MOST_POINTS] = [3000, 60_000];
/** Opacity above which a colour is as good as its own. */
const OPAQUE = 0.95;

/** The glyphs of a page, those marked that nobody sees: in the colour of what is behind them, covered, or off the page. */
export function markHidden(drawing: Drawing): DrawnGlyph[] {
  const grounds = drawing.fills.filter(
    ({ left, right, top, bottom }) => right - left > 3 && bottom - top > 3,
  );
  const points = grounds.flatMap(({ outlines }) => outlines.flatMap(({ rings = [] }) => rings));
  const isDrawing =
    grounds.length > MOST_FILLS || points.reduce((sum, { length }) => sum + length, 0) > MOST_POINTS;
  const boxes = isDrawing ? undefined : grounds;
  const hiddenStyles = new Map<PdfStyle, Map<HiddenReason, PdfStyle>>();
  const marked = drawing.glyphs.map((glyph, index) => {
    if (glyph.style.hidden || !glyph.text.trim()) return glyph;
    const reason = findReason(glyph, index, boxes, drawing);
    if (!reason) return glyph;
    const styles = hiddenStyles.get(glyph.style) ?? new Map<HiddenReason, PdfStyle>();
    hiddenStyles.set(glyph.style, styles);
    const style = styles.get(reason) ?? { ...glyph.style, hidden: reason };
    styles.set(reason, style);
    return { ...glyph, style };
  });
  return dropShadows(showWordEnds(marked, drawing.glyphs));
}

/** How many letters of a word may run over the ground that its first letters stand on. */
const MOST_OVER = 4;

/** A word that runs over the edge of its box, as a long address in a narrow column does, is not hidden for its end. */
function showWordEnds(marked: DrawnGlyph[], plain: DrawnGlyph[]): DrawnGlyph[] {
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
  { x, end, y, style, turn }: DrawnGlyph,
  index: number,
  fills: Fill[] | undefined,
  page: Drawing,
): HiddenReason | undefined {
  const upright = { left: x, right: end, top: y - 0.5 * style.size, bottom: y };
  const { left, right, top, bottom } =
    turn === 0 ? upright : turnRectangle(upright, turn, page, turnPointBack);
  if (right <= 0 || left >= page.width || bottom <= 0 || top >= page.height) return 'outside the page';
  if (!fills) return undefined;
  const [atX, atY] = [(left + right) / 2, (top + bottom) / 2];
  const isCovered = fills.some(
    (fill) =>
      fill.at > index &&
      fill.covers &&
      isWithin(fill, atX, atY) &&
      [left, right].every((edge) => isWithin(fill, edge, top) && isWithin(fill, edge, bottom - 0.1)),
  );
  if (isCovered) return 'covered';
  const ground = findGround(fills, index, atX, atY);
  return [style.color, style.outline ?? style.color].every(
    (color) => contrast(color, ground) < LEAST_CONTRAST,
  )
    ? 'colour'
    : undefined;
}

/** What colour is seen at a point before the glyph at `index` is painted. */
function findGround(fills: Fill[], index: number, x: number, y: number): string {
  const layers: Fill[] = [];
  for (let at = fills.length - 1; at >= 0; at--) {
    const fill = fills[at];
    if (!fill || fill.at > index || !isWithin(fill, x, y)) continue;
    layers.unshift(fill);
    if (fill.alpha > OPAQUE) break;
  }
  return layers.reduce(
    (ground, { color, alpha }) => (alpha > OPAQUE ? color : mixColors(ground, color, alpha)),
    '#ffffff',
  );
}

function isWithin(fill: Fill, x: number, y: number): boolean {
  return isInside(fill, x, y) && fill.outlines.every((outline) => isInside(outline, x, y));
}
