import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import { unpackVocabulary } from '../lib/tokens/pack-vocabulary.ts';
import type { Token } from '../lib/tokens/token.ts';
import { tradeWords } from './asks/trade-words.ts';
import { packedTerms } from './terms/packed.ts';

/** Makes the matcher of all terms ready (some milliseconds) and gives the function that reads a text with it. */
export function createExtractor(): (text: string) => Token[] {
  const vocabulary = compileVocabulary(unpackVocabulary(packedTerms), tradeWords);
  return (text) => extractTokens(text, vocabulary);
}
