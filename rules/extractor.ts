import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import type { Token } from '../lib/tokens/token.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/** Returns the function that finds the terms of a text. Takes some milliseconds: make it once. */
export function createExtractor(): (text: string) => Token[] {
  const vocabulary = compileVocabulary(terms, tradeWords);
  return (text) => extractTokens(text, vocabulary);
}
