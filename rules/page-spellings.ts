import { packVocabulary } from '../lib/tokens/pack-vocabulary.ts';
import type { Surroundings } from '../lib/tokens/surroundings.ts';
import type { Term } from '../lib/tokens/vocabulary.ts';
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
  return { packed: packVocabulary(terms.map(foldCase)), words: tradeWords };
}

/** Pages need no labels, and small letters weigh less: the case of a spelling is kept only where it counts. */
function foldCase(term: Term): Term {
  const fold = (spelling: string): string =>
    term.exactCase?.includes(spelling) ? spelling : spelling.toLowerCase();
  return { ...term, label: fold(term.label), ...(term.aliases && { aliases: term.aliases.map(fold) }) };
}
