import type { Token } from '../tokens/token.ts';

/** The levels, the strongest first. */
export const levels = ['required', 'preferred', 'mentioned'] as const;

/** How strongly a posting asks: a must, nice to have, or only named. */
export type RequirementLevel = (typeof levels)[number];

/** One thing that a posting asks for. Any of `anyOf` (term ids) answers it; `open`: similar ones are welcome too. */
export interface Requirement {
  anyOf: string[];
  open: boolean;
  level: RequirementLevel;
  /** Minimum years, when stated for exactly this. */
  years?: number;
  /** Minimum version asked for ("17+"), where only one term is asked for. */
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
  level: RequirementLevel;
  version?: string;
  tokens: Token[];
}
