import { toBands } from './bands.ts';
import { type Gutter, isBesideGutter } from './gutters.ts';
import type { PdfGlyph } from './page.ts';
import type { Row } from './rows.ts';

/**
 * Reads one page whose gutters part cards, or rows of a table: each is read in its place, its left part first.
 *
 * @param read makes rows of some glyphs of the page.
 */
export function readCards(gutters: Gutter[], glyphs: PdfGlyph[], read: (glyphs: PdfGlyph[]) => Row[]): Row[] {
  const cards = gutters.toSorted((a, b) => a.top - b.top);
  const outside = read(glyphs.filter((glyph) => !cards.some((card) => isBesideGutter(glyph, card))));
  const above = (from: number, to: number): Row[] => outside.filter(({ y }) => y > from && y <= to);
  let from = Number.NEGATIVE_INFINITY;
  const rows = cards.flatMap((card) => {
    const inside = glyphs.filter((glyph) => isBesideGutter(glyph, card));
    const isLeft = ({ x, end }: PdfGlyph): boolean => (x + end) / 2 < card.x;
    const before = above(from, card.top);
    from = card.bottom;
    return [...before, ...read(inside.filter(isLeft)), ...read(inside.filter((glyph) => !isLeft(glyph)))];
  });
  return [...rows, ...above(from, Number.POSITIVE_INFINITY)];
}

/** A gap between cards is this many times as high as the usual one between their lines. */
const CARD_GAP = 1.45;

/** A gutter in parts, cut where nothing stands on either side for longer than between the lines of a side. */
export function cutAtGaps(gutter: Gutter, pages: PdfGlyph[][]): Gutter[] {
  const beside = (pages[gutter.page] ?? []).filter(
    (glyph) => glyph.text.trim() && isBesideGutter(glyph, gutter),
  );
  const usual = Math.max(
    usualPitch(beside.filter(({ x }) => x < gutter.x)),
    usualPitch(beside.filter(({ x }) => x >= gutter.x)),
  );
  const ys = toBands(beside).map(([first]) => first?.y ?? 0);
  const cuts = ys.slice(1).filter((y, index) => y - (ys[index] ?? y) > CARD_GAP * usual);
  return [gutter.top, ...cuts].map((top, index) => {
    const next = cuts[index];
    const bottom = next === undefined ? gutter.bottom : Math.max(...ys.filter((y) => y < next));
    return { ...gutter, top, bottom };
  });
}

/** From one line to the next, mostly. */
function usualPitch(glyphs: PdfGlyph[]): number {
  const ys = toBands(glyphs).map(([first]) => first?.y ?? 0);
  const pitches = ys.slice(1).map((y, index) => y - (ys[index] ?? y));
  return pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
}
