import MiniSearch, { type SearchOptions, type SearchResult } from 'minisearch';
import type { ReadWords } from './word-forms.ts';

/** What can be found, by the places its words stand in. */
export interface WordDocument {
  id: string;
  title: string;
  /** Other words by which people look for it. */
  saysAlso: string;
  headings: string;
  text: string;
  /** Its examples are about other things. */
  examples: string;
}

/** What is found for one word. */
export type WordResult = Pick<SearchResult, 'id' | 'score' | 'terms' | 'match'>;

export interface WordIndex {
  /** How many documents there are. */
  size: number;
  /** The documents that have a word, given by its forms: itself first. */
  search(forms: string[]): WordResult[];
}

const boost = { title: 4, saysAlso: 5, headings: 2.5, text: 1, examples: 0.3 };
/** Shorter words are looked for as they are: with one letter changed they are another word. */
const LEAST_FOR_PART = 3;
const LEAST_FOR_SLIP = 5;
const LEAST_FOR_TWO_SLIPS = 8;

/** Whether a document is called by the word, and does not only have it in its text. */
export function isCalledSo({ match }: WordResult): boolean {
  return Object.values(match).some((fields) =>
    fields.some((field) => field !== 'text' && field !== 'examples'),
  );
}

/** Makes documents ready to be found by their words; a title weighs more than a text, a rare word more than a common one. */
export function indexWords(documents: readonly WordDocument[], readWords: ReadWords): WordIndex {
  const index = new MiniSearch<WordDocument>({
    fields: Object.keys(boost),
    tokenize: (text) => readWords(text).flatMap(({ forms }) => forms),
    processTerm: (form) => form,
    searchOptions: { boost, tokenize: (form) => [form], combineWith: 'OR' },
  });
  index.addAll(documents);
  return {
    size: index.documentCount,
    search(forms) {
      const [word = ''] = forms;
      const look = (queries: string[], least: number, options: SearchOptions = {}): WordResult[] =>
        word.length < least ? [] : index.search({ queries, ...options });
      // As it is; if nothing has it, as the beginning of a word; then with slips of typing.
      const steps = [
        () => look(forms, 1),
        () => look(forms, LEAST_FOR_PART, { prefix: true }),
        () => look(swapLetters(word), LEAST_FOR_SLIP),
        () => look([word], LEAST_FOR_SLIP, { fuzzy: 1 }),
        () => look([word], LEAST_FOR_TWO_SLIPS, { fuzzy: 2 }),
      ];
      for (const step of steps) {
        const results = step();
        if (results.length > 0) return results;
      }
      return [];
    },
  };
}

/** The word with each two of its neighbouring letters the other way round. */
function swapLetters(word: string): string[] {
  return Array.from(
    { length: word.length - 1 },
    (_, at) => word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  );
}
