import type { Knowledge } from '../lib/panel/compare.ts';
import { compileAskKnowledge } from '../lib/requirements/ask-cues.ts';
import { askCues } from './asks/index.ts';
import { createExtractor } from './spellings.ts';
import { terms } from './terms/index.ts';

/** Everything that Gaplight knows about backend hiring, ready for use. Takes some milliseconds: make it once. */
export function createKnowledge(): Knowledge {
  const byId = new Map(terms.map((term) => [term.id, term]));
  return { terms: byId, asks: compileAskKnowledge(askCues, terms), extract: createExtractor() };
}
