import type { TextRange } from '../text/range.ts';
import type { Token } from '../tokens/token.ts';

/** The levels, the strongest first. */
export const levels = ['required', 'preferred', 'mentioned'] as const;

/** How strongly a posting asks: a must, nice to have, or only named. */
export type RequirementLevel = (typeof levels)[number];

/** The sentence or list item that asks for something, and its range in the description. */
export interface AskPlace extends TextRange {
  text: string;
  /** The names in it, in reading order. */
  tokens: Token[];
}

/** One thing that a posting asks for. Any of `anyOf` (term ids) answers it; `open`: similar ones are welcome too. */
export interface Requirement {
  anyOf: string[];
  open: boolean;
  /** A term that is asked for by itself, at least as strongly, and is an answer of this: whoever has it has this too. */
  coveredBy?: string;
  /** What the answers are parts or examples of, where the posting names it: AWS of "AWS (EC2, S3)". */
  head?: string;
  level: RequirementLevel;
  /** Minimum years, when stated for exactly this. */
  years?: number;
  /** Minimum version asked for ("17+"), where only one term is asked for. */
  version?: string;
  /** The place that asks the most for it, the first of them. */
  text: string;
  start: number;
  end: number;
  /** Every place that asks for it, in reading order. */
  places: AskPlace[];
  /** The occurrences over all places. */
  tokens: Token[];
}

/** A term of the posting with the strongest level over all its occurrences. */
export interface AskedTerm {
  termId: string;
  level: RequirementLevel;
  /** The posting says that it is not used, not wanted or not needed, and asks for it nowhere. */
  waived?: true;
  version?: string;
  tokens: Token[];
}
