/** Folded character of a break between words. */
const BREAK = 0;
/** Folded character that is written but never seen: soft hyphen, zero-width space and joiners. */
export const IGNORABLE = 1;

const SOFT_HYPHEN = 0xad;
const FOLDED_BELOW = 0x250;

const folded = new Uint16Array(FOLDED_BELOW);
for (let code = 0; code < FOLDED_BELOW; code++) {
  const character = String.fromCharCode(code);
  if (/[\p{L}\p{N}]/u.test(character)) folded[code] = character.toLowerCase().charCodeAt(0);
}
folded[SOFT_HYPHEN] = IGNORABLE;

/**
 * The lower-case code of a UTF-16 unit that is part of a word, `IGNORABLE` for an invisible one, 0 for all
 * else. Scripts written without spaces (Chinese, Japanese) count as breaks: "Pythonの経験" names Python.
 */
export function foldCharacter(code: number): number {
  if (code < FOLDED_BELOW) return folded[code] as number;
  if (code >= 0x200b && code <= 0x200d) return IGNORABLE;
  if (code === 0xfeff || code === 0x2060) return IGNORABLE;
  if (code >= 0x370 && code <= 0x52f) return code >= 0x410 && code <= 0x42f ? code + 0x20 : code;
  if (code >= 0x1e00 && code <= 0x1fff) return code;
  return BREAK;
}

/** Whether the UTF-16 unit at `index` is part of a word. Outside the text it is not. */
export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && foldCharacter(text.charCodeAt(index)) > IGNORABLE;
}

/** Whether a UTF-16 unit is a digit from 0 to 9. */
export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** Whether a UTF-16 unit is a capital from A to Z. */
export function isUpper(code: number): boolean {
  return code >= 65 && code <= 90;
}

/** Whether a UTF-16 unit is a small letter from a to z. */
export function isLower(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** Whether the unit may stand where a spelling has a space: blanks of all kinds, line ends and hyphens. */
export function isGap(code: number): boolean {
  return code === 32 || code === 45 || code === 0xa0 || (code >= 9 && code <= 13) || isWideGap(code);
}

function isWideGap(code: number): boolean {
  return (code >= 0x2000 && code <= 0x200a) || (code >= 0x2010 && code <= 0x2013) || code === 0x202f;
}

/** A number for the last two letters before `end`, below 1024. */
export function pairOfLetters(text: string, end: number): number {
  return ((text.charCodeAt(end - 2) & 31) << 5) | (text.charCodeAt(end - 1) & 31);
}

/** Where one gap at `at` ends: a hyphen, or blanks with at most one line end among them. */
export function skipGap(text: string, at: number): number {
  const first = text.charCodeAt(at);
  if (!isGap(first)) return at;
  let next = at + 1;
  let lineEnds = first === 10 ? 1 : 0;
  while (next < text.length && next - at < 8) {
    const code = text.charCodeAt(next);
    if (code === 10) lineEnds++;
    else if (code !== 32 && code !== 13 && code !== 0xa0) break;
    next++;
  }
  return lineEnds > 1 ? at : next;
}

/** Where a single blank at `at` ends. */
export function skipBlanks(text: string, at: number): number {
  return text.charCodeAt(at) === 32 ? at + 1 : at;
}
