import { ICON_SIGN, SYMBOL_BULLET } from './icon-signs.ts';

const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Bullets of symbol fonts, and round ones that are drawn heavier. */
const SYMBOL_BULLETS = new RegExp(`${SYMBOL_BULLET}|[●⚫]`, 'g');
const ICONS = new RegExp(String.raw`(?:${ICON_SIGN}|\uFE0E|\uFE0F)+`, 'gu');
const INVISIBLE =
  /[\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\u0000-\u0008\u000E-\u001F\u007F]/g;

/**
 * The same text with one kind of line break and space, ligatures and decomposed letters as ordinary letters, words
 * that a soft hyphen cut made whole, icons as wide gaps, and nothing invisible.
 */
export function cleanText(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g, '\n')
    .replace(/\u00AD[ \t]*\n[ \t]*|\u00AD/g, '')
    .replace(/[\uFB00-\uFB06]/g, (ligature) => ligatures[ligature] ?? ligature)
    .replace(/[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/g, ' ')
    .replace(/[\u2010\u2011]|(?<=\d)\u2212(?=\d)/g, '-')
    .replace(INVISIBLE, '')
    .replace(SYMBOL_BULLETS, '•')
    .replace(
      /^([ \t]*)(\S.*)?$/gm,
      (_, indent: string, rest = '') => indent + rest.replace(ICONS, '   ').trim(),
    );
}
