/** The encodings of the Windows code pages that have a name of their own; the others are "windows-1250" and so on. */
const NAMES: Record<number, string> = {
  437: 'ibm866',
  866: 'ibm866',
  932: 'shift_jis',
  936: 'gbk',
  949: 'euc-kr',
  950: 'big5',
  10000: 'macintosh',
  65001: 'utf-8',
};
/** Code pages of the character sets that fonts have. */
const CHARSETS: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
};

/** The code page of a font's character set; `undefined` where the document's own counts. */
export function codePageOf(charset: number): number | undefined {
  return CHARSETS[charset];
}

/** The text of some bytes in a code page. */
export function decodeBytes(bytes: number[], codePage: number): string {
  const label = NAMES[codePage] ?? `windows-${codePage}`;
  try {
    return new TextDecoder(label).decode(Uint8Array.from(bytes));
  } catch {
    return new TextDecoder('windows-1252').decode(Uint8Array.from(bytes));
  }
}
