import type { CompiledVerbs } from '../english/compiled-verbs.ts';
import type { CompiledWording } from '../english/compiled-wording.ts';
import type { Misspellings } from '../english/misspellings.ts';
import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { TitleKnowledge } from '../resume/years-of-work.ts';
import type { Token } from '../tokens/token.ts';
import type { Term } from '../tokens/vocabulary.ts';
import type { SlotSpec } from './bullet-kind.ts';
import type { CompiledKind } from './compiled-kinds.ts';
import type { Frames } from './towards/frames.ts';

/** What is known about bullets: handed in, so that this room holds mechanism only. */
export interface RewriteKnowledge extends TitleKnowledge {
  kinds: CompiledKind[];
  verbs: CompiledVerbs;
  wording: CompiledWording;
  /** Slots that any kind may use: `percentile`, `howMany`, `technique`, `part`. */
  slots: Record<string, SlotSpec>;
  /** What a summary says of a person, and what follows where the same word is said of a thing. */
  traits: { pattern: RegExp; ofThing: RegExp };
  /** How words are most often misspelt, with the right spelling. */
  misspellings: Misspellings;
  /** How a name comes into a bullet, by its category. */
  frames: Frames;
  /** Ids of tools that everyone has. */
  everyonesTools: ReadonlySet<string>;
  /** What counts as having shipped a pattern or practice, by the id of its term: a clause behind "if". */
  shipped: Readonly<Record<string, string>>;
  /** Finds the terms of a text. */
  extract(text: string): Token[];
  /** The entries of the vocabulary, by id. */
  terms: ReadonlyMap<string, Pick<Term, 'label' | 'category' | 'generic' | 'aliases' | 'family'>>;
  quantities: QuantityFinder;
}

/** What rewriting a bullet needs beside the bullet. */
export interface RewriteContext extends RewriteKnowledge {
  /** Where the bullet stands: the role's title, "Open source", "Projects". */
  role?: string;
  /** Spellings of the posting, by term id, for terms that the resume holds in another spelling. */
  spellings?: Record<string, string>;
  /** The role goes on: what is told in the present may stay there. */
  present?: boolean;
}
