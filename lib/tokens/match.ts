import type { Candidate } from './compile-vocabulary.ts';

/** A spelling found in a text, not yet known to be meant as the technology. */
export interface Match {
  candidate: Candidate;
  start: number;
  end: number;
  /** Written in small or in capital letters, though the spelling is exact: it counts as an item of a list only. */
  isOtherCase?: true;
  /** Spelled as an ordinary word of the text's language is. */
  isWord?: boolean;
}
