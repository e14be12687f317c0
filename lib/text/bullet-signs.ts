/** Blocks of Unicode are named by their range; a sign alone stands for itself. */
const ARROWS = String.raw`\u2190-\u21FF\u2794\u2798-\u27A1\u27A5-\u27AF\u27B1-\u27BE\u27F0-\u27FF\u2900-\u297F\u2B05-\u2B0D»›❯`;

/** Dots, squares, triangles, diamonds and circles. */
const SHAPES = String.raw`•‣⁃⁌⁍∙⋄⋆⋅⦁⦾⦿\u25A0-\u25FF⚪⚫⬛⬜\u2B12-\u2B2F⏵⯈🔴🔵\u{1F536}-\u{1F53B}\u{1F7E0}-\u{1F7EB}`;

/** Ticks, stars, asterisks of typesetters, card suits and hands, with the thick triangles of word processors. */
const ORNAMENTS = String.raw`☐☑✅\u2713\u2714\u2720-\u2727\u2729-\u274B\u274F-\u2752\u2756★☆⭐♠♣♦♢☛☞👉➢➣➤`;

/** Signs that stand before the items of a list and hardly anywhere else. */
const UNMISTAKABLE = `${SHAPES}${ORNAMENTS}${ARROWS}`;

/** Signs that are bullets only with a blank behind them, since they also stand inside names and between words. */
const WITH_BLANK = '*·+>–—-';

/** The source of a regular expression with the flag `u` for one bullet sign that needs nothing behind it. */
export const BULLET_SIGN = `[${UNMISTAKABLE}]`;

/**
 * The source of a regular expression with the flag `u` for those of the bullet signs that also stand between words,
 * "900 ms → 120 ms", or close a quotation.
 */
export const ARROW_SIGN = `[${ARROWS}>]`;

/** The source of a regular expression for one bullet sign that needs a blank behind it. */
export const BLANK_BULLET_SIGN = `[${WITH_BLANK}]`;

/** The source of a regular expression for the number of an item: "1.", "(2)", "3)". */
export const ITEM_NUMBER = String.raw`\(?\d{1,2}[.)]`;

/** The source of a regular expression with the flag `u` for the bullet of a line with its blanks: "• ", "✅", "- ". */
export const BULLET_START = `(?:[${UNMISTAKABLE}]\\uFE0F?\\s*|[${WITH_BLANK}]\\s+)`;
