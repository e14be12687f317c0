import type { CompiledEnglish } from '../../english/compiled-english.ts';
import type { CompiledVerbs } from '../../english/compiled-verbs.ts';

/**
 * One bullet as one line: no bullet glyph, no full stop at the end, blanks as single blanks, zero-width characters
 * out, typographic quotes kept. Sentences become clauses of one sentence, joined by semicolons.
 */
export function cleanBullet(text: string, { english }: CompiledVerbs): string {
  const line = text
    .normalize('NFC')
    .replace(/[\u200b-\u200d\u2060\ufeff\u00ad]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/^(?:[•·▪◦●○■□►▸➤➢✓✔*–—\-‣⁃]+|\d{1,2}[.)]|o)\s+/u, '')
    .trim();
  // Between small words it stands for "and"; in names ("R&D", "Q & A") it stays.
  const written = line.replace(/^Setup (?!of\b)/i, 'Set up ').replace(/ & (?=\p{Ll}{2})/gu, ' and ');
  const sentences = written
    .split(/(?<=[\p{L}\d)%]{2})[.!](?=\s+["“(]?\p{Lu})/u)
    .map((sentence) => sentence.trim());
  return sentences
    .map((sentence, index) => (index ? startClause(sentence, english) : sentence))
    .join('; ')
    .replace(/[\s.;,:!]+$/, '');
}

/** A sentence begins small once it follows a semicolon, unless its first word is a name. */
function startClause(sentence: string, { sentenceStarts }: CompiledEnglish): string {
  const first = /^\p{Lu}[\p{Ll}-]*(?=[\s,])/u.exec(sentence)?.[0];
  const plain = first && (/(?:ed|ing|ly)$/.test(first) || sentenceStarts.has(first));
  return plain ? sentence.charAt(0).toLowerCase() + sentence.slice(1) : sentence;
}
