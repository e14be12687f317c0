import { ICON_SIGN, SYMBOL_BULLET } from '../lines/icon-signs.ts';
import { isBulletSign } from '../recognise/bullets.ts';
import type { PdfGlyph } from './page.ts';

const ICON_FONTS =
  /awesome|icon|material[-\s]?symbol|webding|academicons|feather|fa-(?:solid|brands|regular)/i;
const SYMBOL_FONTS = /wingding|dingbat/i;
const SYMBOL = new RegExp(`^${SYMBOL_BULLET}$`);
const ICON = new RegExp(`^${ICON_SIGN}`, 'u');

/** Whether a font, by its name, holds pictures or signs in place of letters. */
export function isIconFont(name: string): boolean {
  return ICON_FONTS.test(name) || SYMBOL_FONTS.test(name);
}

/** Whether a glyph is drawn as a bullet. */
export function isBulletGlyph({ text, style }: PdfGlyph): boolean {
  return isBulletSign(text) || SYMBOL.test(text) || (SYMBOL_FONTS.test(style.font) && text.trim() !== '');
}

/** Whether a glyph is a picture that stands for a word, such as an envelope for "e-mail". */
export function isIconGlyph(glyph: PdfGlyph): boolean {
  return ICON_FONTS.test(glyph.style.font)
    ? glyph.text.trim() !== ''
    : ICON.test(glyph.text) && !isBulletGlyph(glyph);
}
