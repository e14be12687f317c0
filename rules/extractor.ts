import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import type { Token } from '../lib/tokens/token.ts';
import type { Term } from '../lib/tokens/vocabulary.ts';
import { tradeWords } from './asks/trade-words.ts';

/** Returns the function that finds these terms in a text. Takes some milliseconds: make it once. */
export function createExtractor(terms: Term[]): (text: string) => Token[] {
  const vocabulary = compileVocabulary(terms, tradeWords);
  return (text) => extractTokens(text, vocabulary);
}
