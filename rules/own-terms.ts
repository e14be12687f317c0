import { compileVocabulary, type Vocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens, holdsSpelling } from '../lib/tokens/extract-tokens.ts';
import { addOwnTerms, type OwnTerm } from '../lib/tokens/own-terms.ts';
import type { Token } from '../lib/tokens/token.ts';
import { tradeWords } from './asks/trade-words.ts';

/** What finds names of the user's own, and nothing else. */
export interface OwnFinder {
  /** Whether a text may name one of them: it has a spelling of theirs, whatever it means there. */
  mayName(text: string): boolean;
  /** `isOfTrade` where the text names other technologies. */
  find(text: string, isOfTrade: boolean): Token[];
}

/** Makes the names of the user's own ready to be found without the vocabulary. */
export function createOwnFinder(own: readonly OwnTerm[]): OwnFinder {
  let made: Vocabulary | undefined;
  const vocabulary = (): Vocabulary => (made ??= compileVocabulary(addOwnTerms([], own), tradeWords));
  return {
    mayName: (text) => own.length > 0 && holdsSpelling(text, vocabulary()),
    find: (text, isOfTrade) => (own.length > 0 ? extractTokens(text, vocabulary(), isOfTrade) : []),
  };
}
