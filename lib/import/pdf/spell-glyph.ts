import type { FontFacts } from './state.ts';

/** A glyph as pdf.js hands it out, its width in units of its font. */
export interface SetGlyph {
  unicode: string;
  width: number;
  isSpace: boolean;
  originalCharCode?: number;
}

/** A hyphen that its font maps twice, as to a hyphen and a soft one. */
const TWO_HYPHENS = /^[-\u00AD\u2010\u2011]{2,}$/;
/** Names of glyphs that hold several letters, such as "f_f_i". */
const JOINED = /^[A-Za-z](?:_[A-Za-z]){1,3}$/;
const LIGATURES = /^(?:ff[il]?|f[ij]|fl)$/;

/** Old fonts of TeX have the bar of "ł" in the place of the space, which they have none of. */
const OLD_TEX_FONT = /^(?:[A-Z]{6}\+)?CM(?:R|BX|SS|TI|SL|CSC|TT)[A-Z]*\d/i;
/** What stands for that bar until it is set on its letter. */
export const BAR_SIGN = '\uF337';

/** The letters that a glyph stands for. */
export function spellGlyph(glyph: SetGlyph, { name: font = '', differences }: FontFacts): string {
  const { unicode, originalCharCode } = glyph;
  if (unicode === ' ' && originalCharCode === 32 && OLD_TEX_FONT.test(font)) return BAR_SIGN;
  if (unicode.length > 1) return TWO_HYPHENS.test(unicode) ? '-' : unicode;
  const name = originalCharCode === undefined ? undefined : differences?.[originalCharCode];
  if (!name) return unicode;
  return JOINED.test(name) || LIGATURES.test(name) ? name.replaceAll('_', '') : unicode;
}
