import { stemmer } from 'stemmer';
import type { TextRange } from '../text/range.ts';

/** A word of a text with the forms by which it is found. */
export interface FoundWord extends TextRange {
  forms: string[];
}

/** Reads the words of a text; each has the forms under which it is found: itself, its stem, its family. */
export type ReadWords = (text: string) => FoundWord[];

/** A word with its inner signs ("C++", "node.js", "front-end", "don't") but without a full stop at its end. */
const WORD = /[\p{L}\d]+(?:[.'’-][\p{L}\d]+)*[+#]*/gu;
/** Shorter words have no endings: "ATS" is no plural of "at". */
const LEAST_TO_STEM = 4;

/** @param families words that stand for one another. */
export function createWordReader(families: readonly string[][]): ReadWords {
  const familyOf = new Map<string, string>();
  for (const family of families) for (const word of family) familyOf.set(stemmer(word), `=${family[0]}`);
  const formsOf = (word: string): string[] => {
    const stem = word.length < LEAST_TO_STEM ? word : stemmer(word);
    return [word, stem, familyOf.get(stem) ?? stem];
  };
  const readForms = (word: string): string[] => {
    const parts = word.split('-');
    // "front-end", "front end" and "frontend" are one word to those who look for it.
    const forms = parts.length > 1 ? [...formsOf(parts.join('')), ...parts.flatMap(formsOf)] : formsOf(word);
    return [...new Set(forms)];
  };
  // The guide says few words many times.
  const known = new Map<string, string[]>();
  return (text) =>
    [...text.matchAll(WORD)].map(({ 0: found, index }) => {
      const word = found.toLowerCase().replaceAll('’', "'");
      const forms = known.get(word) ?? readForms(word);
      known.set(word, forms);
      return { start: index, end: index + found.length, forms };
    });
}
