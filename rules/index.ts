import type { Knowledge } from '../lib/panel/compare.ts';
import { compileAskKnowledge } from '../lib/requirements/ask-knowledge.ts';
import { compileVocabulary } from '../lib/tokens/compile-vocabulary.ts';
import { extractTokens } from '../lib/tokens/extract-tokens.ts';
import type { Token } from '../lib/tokens/token.ts';
import { askCues, inseparable } from './asks/index.ts';
import { tradeWords } from './asks/trade-words.ts';
import { terms } from './terms/index.ts';

/** Gives the function that finds the terms of a text. Takes some milliseconds: make it once. */
export function createExtractor(): (text: string) => Token[] {
  const vocabulary = compileVocabulary(terms, tradeWords);
  return (text) => extractTokens(text, vocabulary);
}

/** Everything that Gaplight knows about backend hiring, ready for use. Takes some milliseconds: make it once. */
export function createKnowledge(): Knowledge {
  return {
    terms: new Map(terms.map((term) => [term.id, term])),
    asks: compileAskKnowledge(askCues, terms, inseparable),
    extract: createExtractor(),
  };
}
