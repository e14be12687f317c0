import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import { createSpoken } from '../lib/tokens/spoken-words.ts';
import type { Token } from '../lib/tokens/token.ts';
import type { Term } from '../lib/tokens/vocabulary.ts';
import { spokenWords, tellLanguage } from './asks/index.ts';
import { tradeWords } from './asks/trade-words.ts';

/**
 * Returns the function that finds these terms in a text, `isOfTrade` where all that stands around it is about software.
 * Takes some milliseconds: make it once.
 */
export function createExtractor(terms: Term[]): (text: string, isOfTrade?: boolean) => Token[] {
  const spoken = createSpoken(tradeWords, spokenWords, tellLanguage);
  const vocabulary = compileVocabulary(terms, tradeWords, spoken);
  return (text, isOfTrade) => extractTokens(text, vocabulary, isOfTrade);
}
