import { ARROW_SIGN, BULLET_SIGN, BULLET_START, ITEM_NUMBER } from '../../text/bullet-signs.ts';

/** A line can also go on with an arrow, "→ 120 ms": it is a bullet before a capital only, that of "iOS" included. */
const INSIDE = String.raw`${ARROW_SIGN}\s*(?!\p{Ll}{1,3}\p{Lu})[^\s\p{Lu}]`;
const ARROW_INSIDE = new RegExp(`^${INSIDE}`, 'u');

/** "-Built the booking API": a dash right before a sentence. "-Present" and "–C++" only go on. */
const GLUED_DASH = String.raw`[·–—-](?=\p{Lu}\p{L}+(?:\s\p{L}[\p{L}\d’'-]*){2})`;

/** What copying leaves of the bullets of symbol fonts: the round one of word processors is an "o" in another font. */
const LOST_GLYPH = String.raw`(?:[lnoqvüØ§¨]|\(cid:\d{1,5}\))`;

/** A bullet at the start of a line. */
const TYPED_BULLET = new RegExp(
  String.raw`^\s*(?:(?!${INSIDE})${BULLET_START}|${GLUED_DASH}|(?:${LOST_GLYPH}|${ITEM_NUMBER})\s+(?=\p{Lu}))`,
  'u',
);
const SIGN = new RegExp(`^${BULLET_SIGN}$`, 'u');
const ARROW = new RegExp(`^${ARROW_SIGN}$`, 'u');
const SIGNS_AT_START = new RegExp(`^${BULLET_SIGN}{2}`, 'u');
const SIGN_AT_START = new RegExp(`^${BULLET_SIGN}`, 'u');
const SIGN_INSIDE = new RegExp(String.raw`\s+(?=(${BULLET_SIGN})\s)`, 'gu');

/** The bullet that a line begins with, together with the blanks around it; `undefined` where there is none. */
export function findBullet(line: string): string | undefined {
  return TYPED_BULLET.exec(line)?.[0];
}

/** Whether a text is a bullet sign and nothing else. */
export function isBulletSign(text: string): boolean {
  return SIGN.test(text);
}

/** Whether a text begins with an arrow that stands between two words which a line break parted: "→ 120 ms". */
export function startsWithArrowInside(text: string): boolean {
  return ARROW_INSIDE.test(text);
}

/** Whether a text begins with several bullet signs, as the dots and stars that rate a skill do: "★★★☆☆". */
export function startsWithBulletRun(text: string): boolean {
  return SIGNS_AT_START.test(text);
}

/** "• One. • Two." as two bullets. Inside other lines such a sign is a separator. */
export function splitBullets(line: string): string[] {
  const sign = SIGN_AT_START.exec(line)?.[0];
  if (!sign || ARROW.test(sign)) return [line];
  const cuts = [...line.matchAll(SIGN_INSIDE)].filter((found) => found[1] === sign).map(({ index }) => index);
  return [0, ...cuts].map((from, index) => line.slice(from, cuts[index]).trim());
}
