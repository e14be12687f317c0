import { type Analyze, createAnalyzer } from '../../lib/panel/analyze.ts';
import { whenUnpacked } from '../../lib/text/packed-values.ts';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';
import { createKnowledge } from '../../rules/index.ts';

/** The flow with all that it knows: a chunk of its own, which comes while the page and the storage are asked. */
export async function makeAnalyze(own: readonly OwnTerm[]): Promise<Analyze> {
  await whenUnpacked();
  return createAnalyzer(createKnowledge(own));
}
