import { allMatches } from '../text/all-matches.ts';
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
  for (const match of allMatches(text, wordPattern)) {
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
