/**
 * Signs that stand before the items of a list and nowhere else, as one string of characters: the usual ones, those of
 * word processors, ticks, arrows, stars and emoji that people put in their place.
 */
const UNMISTAKABLE = '•●○◦▪▫■□∙‣⁃►▸▶➤➢➜➔→⇒»❖✦✴★☆◆◇⬥⬧⚫⚪☑✓✔✅';

/** Signs that are bullets only with a blank behind them, since they also stand inside names and between words. */
const WITH_BLANK = '*·+–—-';

/** The source of a regular expression for one bullet sign that needs nothing behind it, as a class of characters. */
export const BULLET_SIGN = `[${UNMISTAKABLE}]`;

/** The source of a regular expression for the bullet at the start of a line with its blanks: "• ", "✅", "- ". */
export const BULLET_START = `(?:[${UNMISTAKABLE}]\\uFE0F?\\s*|[${WITH_BLANK}]\\s+)`;
