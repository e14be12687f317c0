import { addOwnTerms, type OwnTerm } from '../lib/tokens/own-terms.ts';
import type { Term } from '../lib/tokens/vocabulary.ts';
import { terms } from './terms/index.ts';

/** The whole vocabulary, with the names that the user has added. */
export function allTerms(own: readonly OwnTerm[]): Term[] {
  return addOwnTerms(terms, own);
}
