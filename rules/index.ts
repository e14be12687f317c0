import type { FlowKnowledge, WritingKnowledge } from '../lib/panel/analyze.ts';
import { createQuantityFinder } from '../lib/quantities/quantity-finder.ts';
import { compileAskKnowledge } from '../lib/requirements/ask-knowledge.ts';
import { indexTerms } from '../lib/tokens/known-terms.ts';
import { askCues, inseparable } from './asks/index.ts';
import { createExtractor } from './extractor.ts';
import { quantityWords } from './quantities/index.ts';
import { terms } from './terms/index.ts';

/**
 * Everything that Gaplight knows about backend hiring, ready for use and handed to whoever needs it. Takes some
 * milliseconds: make it once. What only checks and rewrites need is loaded and compiled when it is first asked for.
 */
export function createKnowledge(): FlowKnowledge {
  const known = {
    terms: indexTerms(terms),
    asks: compileAskKnowledge(askCues, terms, inseparable),
    extract: createExtractor(),
    quantities: createQuantityFinder(quantityWords),
  };
  let writing: Promise<WritingKnowledge> | undefined;
  return {
    ...known,
    loadWriting() {
      writing ??= import('./writing.ts').then(({ compileWriting }) => ({ ...known, ...compileWriting() }));
      return writing;
    },
  };
}
