import { toBands } from './bands.ts';
import { isBulletGlyph, isIconGlyph } from './icons.ts';
import type { PdfGlyph } from './page.ts';

/** A sign is a bullet when it stands so often at one place, before text of so many letters. */
const LEAST_TIMES = 3;
const LEAST_LETTERS = 28;
/** From a sign to its text, in units of its size; letters of a word stand closer. */
const LEAST_GAP = 0.25;
/** What stands before a sign is further away than this, in units of its size. */
const APART = 1;
/** Signs at one place are this close, in points. */
const SAME_PLACE = 2;

/** A sign before a text, at the start of a line or of what stands apart on it. */
interface SignBefore {
  sign: PdfGlyph;
  /** How many letters follow it. */
  letters: number;
}

/**
 * The glyphs of some pages with a plain bullet in the place of any sign that is used as one: it repeats at one place
 * before long texts, whatever it looks like and whatever font it is from.
 */
export function plainBullets(pages: PdfGlyph[][]): PdfGlyph[][] {
  const places = new Map<string, SignBefore[]>();
  for (const found of pages.flatMap((glyphs) => toBands(glyphs).flatMap(findSigns))) {
    const key = [found.sign.style.font, found.sign.text, Math.round(found.sign.x / SAME_PLACE)].join(' ');
    places.set(key, [...(places.get(key) ?? []), found]);
  }
  const bullets = new Set(
    [...places.values()].filter(isBullet).flatMap((signs) => signs.map(({ sign }) => sign)),
  );
  if (bullets.size === 0) return pages;
  return pages.map((glyphs) =>
    glyphs.map((glyph) =>
      bullets.has(glyph) ? { ...glyph, text: '•', style: { ...glyph.style, font: '' } } : glyph,
    ),
  );
}

function isBullet(signs: SignBefore[]): boolean {
  const letters = signs.map((found) => found.letters).toSorted((a, b) => a - b);
  return signs.length >= LEAST_TIMES && (letters[Math.floor(letters.length / 2)] ?? 0) >= LEAST_LETTERS;
}

/** Signs of a line that no letter or number touches, and that are no bullets already. */
function findSigns(band: PdfGlyph[]): SignBefore[] {
  const inked = band.filter(({ text }) => text.trim()).toSorted((a, b) => a.x - b.x);
  return inked.flatMap((sign, index) => {
    const { size } = sign.style;
    const [last, next] = [inked[index - 1], inked[index + 1]];
    const isAlone =
      next && next.x - sign.end > LEAST_GAP * size && (!last || sign.x - last.end > APART * size);
    const isSign = isIconGlyph(sign) || (!/[\p{L}\p{N}]/u.test(sign.text) && !isBulletGlyph(sign));
    if (!isAlone || !isSign) return [];
    return [{ sign, letters: countTogether(inked.slice(index + 1)) }];
  });
}

/** How many letters follow before the next wide gap. */
function countTogether(glyphs: PdfGlyph[]): number {
  const end = glyphs.findIndex(
    (glyph, index) => index > 0 && glyph.x - (glyphs[index - 1]?.end ?? 0) > 1.6 * glyph.style.size,
  );
  return end < 0 ? glyphs.length : end;
}
