import { allMatches } from '../text/all-matches.ts';
import { listPhrases, listWords } from '../text/lists.ts';
import type { TextRange } from '../text/range.ts';
import { capitalise } from './tidy-text.ts';
import type { VerbForms } from './verb-forms.ts';

/** Finds the right spelling of a word that is spelt wrong. */
export interface Misspellings {
  /** The right spelling of a word in small letters; `undefined` where it is right or not known. */
  get(word: string): string | undefined;
}

/** A word that is spelt wrong: `text.slice(start, end)`, and the right spelling in its case. */
export interface Misspelt extends TextRange {
  right: string;
}

const WORD = /(?<![\p{L}\d_./@-])\p{L}[\p{L}'-]*(?![\p{L}\d_/@])/gu;
/** Shorter words differ by a letter from too many others. */
const SHORTEST = 8;
const VOWELS = 'aeiou';

/**
 * Makes misspellings ready for look-ups: a list of whole ones ("wrong: right" between `|` or line ends), and long words
 * that are found with one letter missing, added, changed with its neighbour or, of vowels, for another one. The first
 * and the last letter are always there, so that no plural is taken for a slip, and a form of a known verb is right.
 */
export function compileMisspellings(wrong: string, long: string, { base }: VerbForms): Misspellings {
  const exact = new Map(listPhrases(wrong).map((entry) => entry.split(': ') as [string, string]));
  const words = listWords(long);
  const right = new Set(words);
  const byEnds = Map.groupBy(words, endsOf);
  return {
    get(word) {
      const known = exact.get(word);
      // Hyphens and apostrophes make words of their own.
      if (known || word.length < SHORTEST || /['-]/.test(word) || right.has(word) || base(word)) return known;
      return byEnds.get(endsOf(word))?.find((each) => isOneSlip(word, each));
    },
  };
}

/** The words of a text that are spelt wrong. A word in capitals is a name. */
export function findMisspelt(text: string, misspellings: Misspellings): Misspelt[] {
  return allMatches(text, WORD).flatMap(({ 0: word, index: start }) => {
    const right = word === word.toUpperCase() ? undefined : misspellings.get(word.toLowerCase());
    if (!right) return [];
    return [{ start, end: start + word.length, right: /^\p{Lu}/u.test(word) ? capitalise(right) : right }];
  });
}

function endsOf(word: string): string {
  return word.charAt(0) + word.charAt(word.length - 1);
}

/** Whether a word is another one with one slip inside: a letter missing or added, two changed, or a wrong vowel. */
function isOneSlip(word: string, right: string): boolean {
  const longer = word.length - right.length;
  if (Math.abs(longer) > 1) return false;
  let at = 0;
  while (word[at] === right[at]) at += 1;
  const rest = (text: string, from: number): string => text.slice(at + from);
  if (longer === 1) return rest(word, 1) === rest(right, 0);
  if (longer === -1) return rest(word, 0) === rest(right, 1);
  const [wrong = '', meant = ''] = [word[at], right[at]];
  const isSwapped = word[at + 1] === meant && right[at + 1] === wrong;
  if (isSwapped) return rest(word, 2) === rest(right, 2);
  return VOWELS.includes(wrong) && VOWELS.includes(meant) && rest(word, 1) === rest(right, 1);
}
