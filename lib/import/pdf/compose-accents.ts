import type { DrawnGlyph } from './drawing.ts';
import { BAR_SIGN } from './spell-glyph.ts';

/** Accents that stand alone, as old fonts set them over a letter, and the combining ones they stand for. */
const ACCENTS = new Map(
  [...'´`¨ˆ^˜~ˇ¸˛˚°˘¯ˉ˙˝'].map((sign, index) => [
    sign,
    [
      ...'\u0301\u0300\u0308\u0302\u0302\u0303\u0303\u030C\u0327\u0328\u030A\u030A\u0306\u0304\u0304\u0307\u030B',
    ][index] ?? '',
  ]),
);
/** The bar of "ł", which old fonts set before its letter. */
const BAR = '\u0337';
const BARRED: Record<string, string> = { l: 'ł', L: 'Ł', o: 'ø', O: 'Ø' };
const DOTLESS: Record<string, string> = { ı: 'i', ȷ: 'j' };
/** How far an accent can be raised over a capital, in units of its size. */
const HIGHEST = 0.5;

/** Glyphs with each accent that stands over or under a letter, drawn before or after it, as one glyph with that letter. */
export function composeAccents(glyphs: DrawnGlyph[]): DrawnGlyph[] {
  const gone = new Set<number>();
  const composed = new Map<number, DrawnGlyph>();
  for (const [index, glyph] of glyphs.entries()) {
    const mark = toMark(glyph.text);
    if (!mark) continue;
    // A combining accent always stands behind its letter, an old one on either side.
    const base = (mark === glyph.text ? [index - 1] : [index + 1, index - 1])
      .flatMap((at) => {
        const letter = composed.get(at) ?? glyphs[at];
        return letter && isUnder(letter, glyph, mark) ? [{ at, letter, off: distance(letter, glyph) }] : [];
      })
      .toSorted((a, b) => a.off - b.off)[0];
    if (!base) continue;
    gone.add(index);
    const { letter } = base;
    const x = mark === BAR && letter.text === 'l' ? Math.min(glyph.x, letter.x) : letter.x;
    composed.set(base.at, { ...letter, x, text: join(letter.text, mark) });
  }
  if (gone.size === 0) return glyphs;
  return glyphs.flatMap((glyph, index) => (gone.has(index) ? [] : [composed.get(index) ?? glyph]));
}

function toMark(text: string): string | undefined {
  return ACCENTS.get(text) ?? (text === BAR_SIGN ? BAR : /^\p{M}$/u.test(text) ? text : undefined);
}

function isUnder(letter: DrawnGlyph, accent: DrawnGlyph, mark: string): boolean {
  const { size } = accent.style;
  if (letter.turn !== accent.turn || !/^\p{L}\p{M}*$/u.test(letter.text)) return false;
  if (Math.abs(letter.style.size - size) > 0.25 * size || Math.abs(letter.y - accent.y) > HIGHEST * size)
    return false;
  if (mark === BAR) return letter.text in BARRED && Math.abs(letter.x - accent.end) < 0.2 * size;
  const room = 0.2 * (letter.end - letter.x);
  const middle = (accent.x + accent.end) / 2;
  return middle > letter.x - room && middle < letter.end + room;
}

function distance(letter: DrawnGlyph, accent: DrawnGlyph): number {
  return Math.abs(letter.x + letter.end - accent.x - accent.end);
}

function join(text: string, mark: string): string {
  if (mark === BAR) return BARRED[text] ?? text;
  return ((DOTLESS[text] ?? text) + mark).normalize('NFC');
}
