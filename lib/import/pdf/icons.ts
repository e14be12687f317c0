import type { PdfGlyph } from './page.ts';

const ICON_FONTS =
  /awesome|icon|material[-\s]?symbol|webding|academicons|feather|fa-(?:solid|brands|regular)/i;
const SYMBOL_FONTS = /wingding|dingbat/i;
/** Bullets of symbol fonts, and ordinary ones. */
const BULLETS = /^[\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF02D•◦▪▫■□●○‣⁃∙➢➤►▸❖◆◇⚫]$/u;
const PICTURES =
  /^[\uE000-\uF8FF\u2600-\u2604\u2607-\u2612\u2616-\u26A9\u26AC-\u26FF\u2706-\u2712\u{1F000}-\u{1FAFF}\u{F0000}-\u{FFFFD}\u260E\u2709]/u;

/** Whether a sign is drawn as a bullet. */
export function isBulletSign({ text, style }: PdfGlyph): boolean {
  return BULLETS.test(text) || (SYMBOL_FONTS.test(style.font) && text.trim() !== '');
}

/** Whether a sign is a picture that stands for a word, such as an envelope for "e-mail". */
export function isIconSign(glyph: PdfGlyph): boolean {
  return ICON_FONTS.test(glyph.style.font)
    ? glyph.text.trim() !== ''
    : PICTURES.test(glyph.text) && !isBulletSign(glyph);
}
