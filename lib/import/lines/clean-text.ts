const ligatures: Record<string, string> = { ﬀ: 'ff', ﬁ: 'fi', ﬂ: 'fl', ﬃ: 'ffi', ﬄ: 'ffl', ﬅ: 'st', ﬆ: 'st' };

/** Bullets of symbol fonts, which PDF files name by private code points. */
const SYMBOL_BULLETS = /[\uF0B7\uF0A7\uF0D8\uF0FC\uF076\uF0A8\uF02D\u2022\u25CF\u26AB]/g;
/** Drawings that stand for a word or for nothing: an envelope before an address, a flag, an arrow in a button. */
const ICONS =
  /(?:[\uE000-\uF8FF\u2600-\u2604\u2607-\u2612\u2616-\u26FF\u2706-\u2712\u{1F000}-\u{1FAFF}]|\uFE0E|\uFE0F)+/gu;
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
