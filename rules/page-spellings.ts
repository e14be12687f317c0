import { packVocabulary } from '../lib/tokens/pack-vocabulary.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/**
 * Gives what the scripts in a page need of the vocabulary, as one text: the words that tell names from words, a
 * line for each kind ("after:developer,engineer"), an empty line, and the terms as `packVocabulary` writes them.
 * The build puts the finished text here, compressed, in place of the terms: a content script is read at every
 * page load, so its weight counts.
 */
export async function loadPageSpellings(): Promise<string> {
  const words = Object.entries(tradeWords).map(([kind, list]) => `${kind}:${list.join(',')}`);
  return [...words, '', packVocabulary(terms)].join('\n');
}
