import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import { createSpoken } from '../lib/tokens/spoken-words.ts';
import type { Token } from '../lib/tokens/token.ts';
import { spokenWords, tellLanguage } from './asks/index.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/** Returns the function that finds the terms of a text. Takes some milliseconds: make it once. */
export function createExtractor(): (text: string) => Token[] {
  const spoken = createSpoken(tradeWords, spokenWords, tellLanguage);
  const vocabulary = compileVocabulary(terms, tradeWords, spoken);
  return (text) => extractTokens(text, vocabulary);
}
