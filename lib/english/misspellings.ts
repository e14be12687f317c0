import { listPhrases, listWords } from '../text/lists.ts';

/** Finds the right spelling of a word that is spelt wrong. */
export interface Misspellings {
  /** The right spelling of a word in small letters; `undefined` where it is right or not known. */
  get(word: string): string | undefined;
}

/** Shorter words differ by a letter from too many others. */
const SHORTEST = 8;
const VOWELS = 'aeiou';

/**
 * Makes misspellings ready for look-ups: a list of whole ones ("wrong: right" between `|` or line ends), and long words
 * that are found with one letter missing, added, changed with its neighbour or, of vowels, for another one. The first and the last letter
 * are always there, so that no plural is taken for a slip.
 */
export function compileMisspellings(wrong: string, long: string): Misspellings {
  const exact = new Map(listPhrases(wrong).map((entry) => entry.split(': ') as [string, string]));
  const words = new Set(listWords(long));
  const shortened = new Map(
    [...words].flatMap((word) => withoutALetter(word).map((each) => [each, word] as const)),
  );
  return {
    get(word) {
      const known = exact.get(word);
      if (known || word.length < SHORTEST || words.has(word)) return known;
      return (
        shortened.get(word) ??
        [...withoutALetter(word), ...swapped(word), ...otherVowel(word)].find((each) => words.has(each))
      );
    },
  };
}

function withoutALetter(word: string): string[] {
  return Array.from(
    { length: word.length - 2 },
    (_, index) => word.slice(0, index + 1) + word.slice(index + 2),
  );
}

/** The word with one of its inner vowels changed: "seperating" for "separating". */
function otherVowel(word: string): string[] {
  return [...word.slice(1, -1)].flatMap((letter, index) =>
    VOWELS.includes(letter)
      ? [...VOWELS].map((vowel) => word.slice(0, index + 1) + vowel + word.slice(index + 2))
      : [],
  );
}

function swapped(word: string): string[] {
  return Array.from(
    { length: word.length - 3 },
    (_, index) =>
      word.slice(0, index + 1) + word.charAt(index + 2) + word.charAt(index + 1) + word.slice(index + 3),
  );
}
