import type { Token } from '../tokens/token.ts';

export const levels = ['required', 'preferred', 'mentioned'] as const;

/** How strongly a posting asks: must have, nice to have, or only named. */
export type Level = (typeof levels)[number];

/** One ask of a posting. Any one of `anyOf` (term ids) answers it; `open`: similar ones are welcome too. */
export interface Requirement {
  anyOf: string[];
  open: boolean;
  level: Level;
  /** Minimum years, when stated for exactly this ask. */
  years?: number;
  /** Minimum version asked for ("17+"), for single-term asks. */
  version?: string;
  /** The sentence or list item it came from, and its range in the description. */
  text: string;
  start: number;
  end: number;
  /** The occurrences, in reading order. */
  tokens: Token[];
}

/** A term of the posting with the strongest level over all its occurrences. */
export interface AskedTerm {
  termId: string;
  level: Level;
  version?: string;
  tokens: Token[];
}
