/** Signs that also stand between words, "900 ms → 120 ms", or close a quotation. */
const ARROWS = '➜➔→⇒»';

/**
 * Signs that stand before the items of a list and hardly anywhere else, as one string of characters: the usual ones,
 * those of word processors, ticks, arrows, stars and emoji that people put in their place.
 */
const UNMISTAKABLE = `•●○◦▪▫■□∙‣⁃►▸▶➤➢${ARROWS}❖✦✴★☆◆◇⬥⬧⚫⚪☑✓✔✅🔹🔸🔷🔶👉`;

/** Signs that are bullets only with a blank behind them, since they also stand inside names and between words. */
const WITH_BLANK = '*·+–—-';

/** The source of a regular expression for one bullet sign that needs nothing behind it, as a class of characters. */
export const BULLET_SIGN = `[${UNMISTAKABLE}]`;

/** The source of a regular expression for those of the bullet signs that also stand between words. */
export const ARROW_SIGN = `[${ARROWS}]`;

/** The source of a regular expression for one bullet sign that needs a blank behind it. */
export const BLANK_BULLET_SIGN = `[${WITH_BLANK}]`;

/** The source of a regular expression for the number of an item: "1.", "(2)", "3)". */
export const ITEM_NUMBER = String.raw`\(?\d{1,2}[.)]`;

/** The source of a regular expression for the bullet at the start of a line with its blanks: "• ", "✅", "- ". */
export const BULLET_START = `(?:[${UNMISTAKABLE}]\\uFE0F?\\s*|[${WITH_BLANK}]\\s+)`;
