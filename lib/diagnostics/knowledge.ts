import type { CompiledVerbs } from '../english/compiled-verbs.ts';
import type { CompiledWording } from '../english/compiled-wording.ts';
import type { Misspellings } from '../english/misspellings.ts';
import type { CompiledShows } from '../evidence/shows.ts';
import type { QuantityFinder } from '../quantities/quantity-finder.ts';
import type { TitleKnowledge } from '../resume/years-of-work.ts';
import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';

/** What checking a resume needs to know, handed in. */
export interface DiagnosticKnowledge extends TitleKnowledge {
  verbs: CompiledVerbs;
  wording: CompiledWording;
  /** The right spelling of words that are often misspelt, by the wrong one in small letters. */
  misspellings: Misspellings;
  /** The entries of the vocabulary, by id. */
  terms: KnownTerms;
  /** What stands for a practice or a pattern: products, and what is said to have been done. */
  shows: CompiledShows;
  /** In the titles of what is told among the roles and is no employment. */
  asides: RegExp;
  /** In the titles of training, beside those of work beside studies. */
  training: RegExp;
  /** Finds the terms that a text names. */
  extract(text: string): Token[];
  quantities: QuantityFinder;
}
