import type { DrawnGlyph } from './drawing.ts';

/** How far a shadow can stand from its letter, in units of its size. */
const FARTHEST = 0.3;

/** Glyphs without those unseen ones that are drawn again where they are seen, as shadows, outlines and repairs are. */
export function dropShadows(glyphs: DrawnGlyph[]): DrawnGlyph[] {
  const seen = new Map<string, DrawnGlyph[]>();
  if (!glyphs.some(({ style }) => style.hidden)) return glyphs;
  for (const glyph of glyphs) {
    if (glyph.style.hidden || !glyph.text.trim()) continue;
    const key = toKey(glyph, 0);
    const alike = seen.get(key);
    if (alike) alike.push(glyph);
    else seen.set(key, [glyph]);
  }
  return glyphs.filter((glyph) => {
    if (!glyph.style.hidden || !glyph.text.trim()) return true;
    const near = [-1, 0, 1].flatMap((lines) => seen.get(toKey(glyph, lines)) ?? []);
    const most = FARTHEST * glyph.style.size;
    return !near.some(({ x, y }) => Math.abs(x - glyph.x) <= most && Math.abs(y - glyph.y) <= most);
  });
}

/** Glyphs of one text whose baselines are at most a few points apart have the same key, or that of a line beside. */
function toKey({ text, turn, y }: DrawnGlyph, lines: number): string {
  return `${turn} ${Math.round(y / 12) + lines} ${text}`;
}
