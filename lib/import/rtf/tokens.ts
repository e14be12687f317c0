/** A piece of RTF: a brace, a control word or sign with its number, bytes of a code page, or plain text. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  | { kind: 'control'; word: string; number: number | undefined }
  | { kind: 'byte'; code: number }
  | { kind: 'text'; text: string };

const TOKEN = /[{}]|\\([a-z]{1,32})(-?\d{1,10})? ?|\\'([\da-f]{2})|\\([^a-z])|[^\\{}\r\n]+|[\r\n]+/gi;

/** Reads RTF piece by piece; what a "bin" word announces is skipped. */
export function* readTokens(rtf: string): Generator<RtfToken> {
  TOKEN.lastIndex = 0;
  let at = 0;
  while (at < rtf.length) {
    TOKEN.lastIndex = at;
    const match = TOKEN.exec(rtf);
    if (!match) return;
    const [whole, word, number, hex, sign] = match;
    at = match.index + whole.length;
    if (whole === '{') yield { kind: 'open' };
    else if (whole === '}') yield { kind: 'close' };
    else if (hex) yield { kind: 'byte', code: Number.parseInt(hex, 16) };
    else if (word === 'bin') at += Math.max(0, Number(number ?? 0));
    else if (word) yield { kind: 'control', word, number: number === undefined ? undefined : Number(number) };
    else if (sign !== undefined) yield { kind: 'control', word: sign, number: undefined };
    else if (!/^[\r\n]/.test(whole)) yield { kind: 'text', text: whole };
  }
}
