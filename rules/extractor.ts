import { createSpoken } from '../lib/tokens/spoken-words.ts';
import { createTextReader, type TextReader } from '../lib/tokens/text-reader.ts';
import type { Term } from '../lib/tokens/vocabulary.ts';
import { spokenWords, tellLanguage } from './asks/index.ts';
import { tradeWords } from './asks/trade-words.ts';

/** Returns what finds these terms in texts. Make it once: what is read first takes some milliseconds. */
export function createReader(terms: Term[]): TextReader {
  return createTextReader(terms, tradeWords, createSpoken(tradeWords, spokenWords, tellLanguage));
}

/** Returns the function that finds these terms in a text, `isOfTrade` where all that stands around it is about software. */
export function createExtractor(terms: Term[]): TextReader['read'] {
  return createReader(terms).read;
}
