/** Signs of symbol fonts that stand in sentences and lists, by font and code. Others are drawings. */
const SIGNS: [RegExp, Record<number, string>][] = [
  [/^wingdings$/i, { 224: '→', 232: '→', 223: '←', 240: '→', 252: '✓' }],
  [/^symbol$/i, { 183: '•', 174: '→', 179: '≥', 163: '≤', 177: '±', 180: '×', 109: 'µ', 176: '°' }],
];
const SYMBOL_FONT = /^(?:wingdings|webdings|symbol$|zapf\s?dingbats)/i;

/**
 * Letters of a symbol font as the signs that they show; others stay as they are. A sign without a letter of its own
 * gets the private one that Word gives it, so that it is told from text.
 */
export function symbolOf(font: string | undefined, text: string): string {
  if (font === undefined || !SYMBOL_FONT.test(font)) return text;
  const signs = SIGNS.find(([name]) => name.test(font))?.[1] ?? {};
  return [...text]
    .map((letter) => {
      const point = letter.codePointAt(0) ?? 0;
      const code = point >= 0xf000 && point <= 0xf0ff ? point - 0xf000 : point;
      if (code <= 0x20 || code > 0xff) return letter;
      return signs[code] ?? String.fromCharCode(0xf000 + code);
    })
    .join('');
}
