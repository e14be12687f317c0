import { compileVerbs } from '../lib/english/compiled-verbs.ts';
import { compileWording } from '../lib/english/compiled-wording.ts';
import { compileMisspellings } from '../lib/english/misspellings.ts';
import type { WritingKnowledge } from '../lib/panel/analyze.ts';
import { compileKind } from '../lib/rewrites/compiled-kinds.ts';
import { listWords } from '../lib/text/lists.ts';
import { bulletKinds } from './bullets/index.ts';
import { everyonesTools, frames } from './bullets/words/frames.ts';
import { commonSlots } from './bullets/words/slots.ts';
import { wording } from './bullets/words/wording.ts';
import { functionWords } from './english/function-words.ts';
import { longWords, misspellings } from './english/misspellings.ts';
import { shipped } from './evidence/shipped.ts';
import { resumeRules } from './resume/index.ts';
import { asides, training } from './resume/words/asides.ts';
import { besideStudies } from './resume/words/beside-studies.ts';
import { trait, traitOfThing } from './resume/words/personality.ts';
import { verbs } from './verbs.ts';

/** What is known of the writing of resumes, ready for use: verbs, wording, kinds of bullets and rules. */
export function compileWriting(): Pick<
  WritingKnowledge,
  | 'verbs'
  | 'wording'
  | 'kinds'
  | 'slots'
  | 'traits'
  | 'misspellings'
  | 'frames'
  | 'everyonesTools'
  | 'shipped'
  | 'rules'
  | 'besideStudies'
  | 'asides'
  | 'training'
> {
  const compiled = compileVerbs(verbs, functionWords);
  return {
    verbs: compiled,
    wording: compileWording(wording),
    kinds: bulletKinds.map(compileKind),
    slots: commonSlots,
    traits: { pattern: trait.pattern, ofThing: traitOfThing.pattern },
    misspellings: compileMisspellings(misspellings, longWords, compiled.forms),
    frames,
    everyonesTools: new Set(listWords(everyonesTools)),
    shipped,
    rules: resumeRules,
    besideStudies: besideStudies.pattern,
    asides: asides.pattern,
    training: training.pattern,
  };
}
