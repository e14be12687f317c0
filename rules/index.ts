import type { Knowledge } from '../lib/panel/compare.ts';
import { compileAskKnowledge } from '../lib/requirements/ask-cues.ts';
import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import { askCues } from './asks/index.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/** Everything that Gaplight knows about backend hiring, ready for use. Takes some milliseconds: make it once. */
export function createKnowledge(): Knowledge {
  const vocabulary = compileVocabulary(terms, tradeWords);
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    asks: compileAskKnowledge(askCues, terms),
    extract: (text) => extractTokens(text, vocabulary),
  };
}
