import { compileConditionKnowledge } from '../lib/conditions/condition-knowledge.ts';
import { compilePolarity } from '../lib/evidence/polarity.ts';
import type { Readings } from '../lib/evidence/read-text.ts';
import { compileShows } from '../lib/evidence/shows.ts';
import { compileCrafts } from '../lib/gap/craft.ts';
import type { FlowKnowledge, WritingKnowledge } from '../lib/panel/analyze.ts';
import { createQuantityFinder } from '../lib/quantities/quantity-finder.ts';
import { compileAskKnowledge } from '../lib/requirements/ask-knowledge.ts';
import { compileAskLanguages } from '../lib/requirements/ask-languages.ts';
import { createStore, keepReading } from '../lib/text/keep.ts';
import { indexTerms } from '../lib/tokens/known-terms.ts';
import type { OwnTerm } from '../lib/tokens/own-terms.ts';
import { askCues, inseparable, postingLanguages, tellLanguage } from './asks/index.ts';
import { classes, needs } from './asks/kinds.ts';
import { conditionCues, statements } from './conditions/index.ts';
import { crafts } from './crafts.ts';
import { polarityCues } from './evidence/polarity.ts';
import { shownSources } from './evidence/shown-sources.ts';
import { standingCues } from './evidence/standing.ts';
import { ofTrade } from './evidence/titles.ts';
import { createReader } from './extractor.ts';
import { createOwnFinder } from './own-terms.ts';
import { quantityWords } from './quantities/index.ts';
import { besideStudies } from './resume/words/beside-studies.ts';
import { allTerms } from './vocabulary.ts';

/**
 * Everything that Gaplight knows about backend hiring, ready for use and handed to whoever needs it. Takes some
 * milliseconds: make it once, and anew when the user's own names change. What only checks and rewrites need is loaded
 * and compiled when it is first asked for.
 */
export function createKnowledge(own: readonly OwnTerm[] = []): FlowKnowledge {
  const terms = allTerms(own);
  const { read, expect } = createReader(terms);
  const indexed = indexTerms(terms);
  const known = {
    terms: indexed,
    shows: compileShows(shownSources, indexed),
    standing: { ...standingCues, polarity: compilePolarity(polarityCues) },
    readings: createStore<Readings>(),
    titles: { besideStudies: besideStudies.pattern, ofTrade: ofTrade.pattern },
    asks: compileAskLanguages(
      (cues) => compileAskKnowledge(cues, terms, inseparable, { needs, classes }),
      askCues,
      postingLanguages,
      tellLanguage,
    ),
    conditions: compileConditionKnowledge(conditionCues, statements, terms),
    crafts: compileCrafts(crafts, indexed),
    mayNameOwn: createOwnFinder(own).mayName,
    expect,
    extract: keepReading((text) => read(text)),
    extractOfTrade: keepReading((text) => read(text, true)),
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
