import { foldAccents } from '../../text/fold-accents.ts';
import type { ResumeLanguage } from '../imported-resume.ts';
import type { HeadingWords } from './headings.ts';

/** The words by which resumes of one language are told. */
export interface DocumentLanguageWords {
  /** A language tag: "de". */
  language: ResumeLanguage;
  /** Small words of sentences. */
  words: string[];
  headings: HeadingWords;
}

/** Tells which language a resume is written in. */
export interface DocumentLanguageReader {
  /**
   * The tag of the language that a resume is written in, "de", by its headings and small words; `undefined` where it
   * holds too few of them, or those of two languages.
   */
  readDocumentLanguage(text: string): ResumeLanguage | undefined;
}

/** Longer texts are told by their beginning. */
const LONGEST = 24_000;
const OF_A_HEADING = 4;
const LEAST = 5;
/** How many times as much must speak for a language as for the next. */
const LEAD = 1.25;

/** Makes the reader of the language of a resume. */
export function createDocumentLanguageReader(languages: DocumentLanguageWords[]): DocumentLanguageReader {
  const words = countOwners(languages.map((each) => each.words));
  const headings = countOwners(languages.map((each) => Object.values(each.headings.names).flat()));
  return {
    readDocumentLanguage(text) {
      const scores = languages.map(() => 0);
      const add = (owners: number[] = [], weight: number): void => {
        // What several languages share says less of each.
        for (const owner of owners) scores[owner] = (scores[owner] ?? 0) + weight / owners.length;
      };
      for (const line of fold(text.slice(0, LONGEST)).split('\n')) {
        const bare = line.replace(/^[^\p{L}]+|[^\p{L}]+$/gu, '');
        if (bare.length <= 60) add(headings.get(bare), OF_A_HEADING);
        for (const word of bare.split(/[^\p{L}]+/u)) add(words.get(word), 1);
      }
      const [best = 0, second = 0] = scores.toSorted((a, b) => b - a);
      return best >= LEAST && best >= LEAD * second ? languages[scores.indexOf(best)]?.language : undefined;
    },
  };
}

/** Which of the lists hold a word. */
function countOwners(lists: string[][]): Map<string, number[]> {
  const owners = new Map<string, number[]>();
  for (const [index, list] of lists.entries())
    for (const word of new Set(list.map(fold))) owners.set(word, [...(owners.get(word) ?? []), index]);
  return owners;
}

function fold(text: string): string {
  return foldAccents(text.toLowerCase());
}
