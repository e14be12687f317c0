import { isOwnTerm } from './own-terms.ts';
import type { Token } from './token.ts';

/** What is known of terms where tokens are chosen. */
export interface TokenKnowledge {
  /** The entries of the vocabulary, those of the user's own among them. */
  terms: ReadonlyMap<string, unknown>;
  extract(text: string): Token[];
  /** Whether a text may name a term of the user's own. */
  mayNameOwn(text: string): boolean;
}

/**
 * The tokens of a posting's text: those that its page has found, or, where they will not do, those that are found here.
 * A page knows no names of the user's own, which also show what the names beside them are; and it may name terms that
 * there are not.
 *
 * @param found what the page has found, each standing in the text as it says.
 */
export function chooseTokens(
  text: string,
  found: Token[] | undefined,
  { terms, extract, mayNameOwn }: TokenKnowledge,
): Token[] {
  const isKnown = ({ termId }: Token): boolean => terms.has(termId) && !isOwnTerm(termId);
  return found?.every(isKnown) && !mayNameOwn(text) ? found : extract(text);
}
