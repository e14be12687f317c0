import { BULLET_SIGN } from '../../text/bullet-signs.ts';

/** The source of a regular expression for the bullets of symbol fonts, which have private code points in files. */
export const SYMBOL_BULLET = String.raw`[\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF02D]`;

/**
 * The source of a regular expression, with the flag `u`, for a drawing that stands for a word or for nothing: an
 * envelope before an address, a flag, a glyph of an icon font.
 */
export const ICON_SIGN =
  `(?!${BULLET_SIGN}|${SYMBOL_BULLET})` +
  String.raw`[\uE000-\uF8FF\u2600-\u2604\u2607-\u2612\u2616-\u26FF\u2706-\u2712` +
  String.raw`\u{1F000}-\u{1FAFF}\u{F0000}-\u{FFFFD}]`;
