import { packVocabulary } from '../lib/tokens/pack-vocabulary.ts';
import type { Surroundings } from '../lib/tokens/surroundings.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/** What the scripts in a page need of the vocabulary: spellings, and the words that tell names from words. */
export interface PageSpellings {
  /** Made by `packVocabulary`. */
  packed: string;
  words: Surroundings;
}

/**
 * Gives the spellings for the scripts that run in pages. The build puts the finished data here, compressed, in
 * place of the terms: a content script is read at every page load, so its weight counts.
 */
export async function loadPageSpellings(): Promise<PageSpellings> {
  return { packed: packVocabulary(terms), words: tradeWords };
}
