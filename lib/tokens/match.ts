import type { Candidate } from './compile-vocabulary.ts';

/** A spelling found in a text, not yet known to be meant as the technology. */
export interface Match {
  candidate: Candidate;
  start: number;
  end: number;
}
