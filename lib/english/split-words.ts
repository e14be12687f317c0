import { CURRENCY_SIGNS } from '../text/currencies.ts';

/** A word of a text with its range: letters, digits and what stands inside names (`C++`, `p99.9`, `tenant_id`, `CI/CD`). */
export interface Word {
  text: string;
  lower: string;
  start: number;
  end: number;
}

const wordPattern = new RegExp(
  String.raw`[${CURRENCY_SIGNS}]?[\p{L}\p{N}_{][\p{L}\p{N}_'’+#%&@/.:}-]*`,
  'gu',
);

/** The words of a text. Punctuation that ends a word is left out: "APIs," is "APIs". */
export function splitWords(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(wordPattern)) {
    const word = match[0].replace(/[-'’.:/&@]+$/, '');
    words.push({
      text: word,
      lower: word.toLowerCase().replace(/’/g, "'"),
      start: match.index,
      end: match.index + word.length,
    });
  }
  return words;
}

/** Joins what a removal left behind: double blanks, blanks before punctuation, empty or doubled commas. */
export function tidySpaces(text: string): string {
  return text
    .replace(/\(\s*\)/g, '')
    .replace(/[ \t\u00a0]+/g, ' ')
    .replace(/ ([,;:)]|\.(?=\s|$))/g, '$1')
    .replace(/,(?: ?,)+/g, ',')
    .replace(/[,;](?= ?[;.])/g, '')
    .replace(/^[\s,;:]+|[\s,;:.]+$/g, '')
    .replace(/\( /g, '(');
}

export function capitalise(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
