import type { Category } from '../../tokens/vocabulary.ts';

/** How a name of one category comes into a bullet. */
export interface Frame {
  /** With `{term}` and `{object}`: "Did {object} run on {term}?" */
  question: string;
  /** `object`: behind what the verb acts on; `end`: as a clause of its own. The text has `{term}`. */
  places: { at: 'object' | 'end'; text: string }[];
}

/** Frames by category. Patterns and practices have none: they are described and never put in as a noun. */
export type Frames = Partial<Record<Category, Frame>>;
