/**
 * One bullet as one line: no bullet glyph, no full stop at the end, blanks as single blanks, zero-width characters
 * out, typographic quotes kept. A second sentence stays one.
 */
export function cleanBullet(text: string): string {
  const line = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(?:[•·▪◦●○■□►▸➤➢✓✔*–—\-‣⁃]+|\d{1,2}[.)]|o)\s+/u, '')
    .trim();
  // Between small words it stands for "and"; in names ("R&D", "Q & A") it stays.
  const written = line
    .replace(/^Setup (?!of\b)/i, 'Set up ')
    .replace(/\bupto\b/gi, 'up to')
    .replace(/ & (?=\p{Ll}{2})/gu, ' and ');
  return written.replace(/[\s.;,:!]+$/, '');
}
