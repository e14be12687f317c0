import { compileVerbs } from '../lib/english/compiled-verbs.ts';
import { compileWording } from '../lib/english/compiled-wording.ts';
import type { WritingKnowledge } from '../lib/panel/analyze.ts';
import { compileKind } from '../lib/rewrites/compiled-kinds.ts';
import { bulletKinds } from './bullets/index.ts';
import { commonSlots } from './bullets/words/slots.ts';
import { wording } from './bullets/words/wording.ts';
import { functionWords } from './english/function-words.ts';
import { resumeRules } from './resume/index.ts';
import { besideStudies } from './resume/words/beside-studies.ts';
import { verbs } from './verbs.ts';

/** What is known of the writing of resumes, ready for use: verbs, wording, kinds of bullets and rules. */
export function compileWriting(): Pick<
  WritingKnowledge,
  'verbs' | 'wording' | 'kinds' | 'slots' | 'rules' | 'besideStudies'
> {
  return {
    verbs: compileVerbs(verbs, functionWords),
    wording: compileWording(wording),
    kinds: bulletKinds.map(compileKind),
    slots: commonSlots,
    rules: resumeRules,
    besideStudies: besideStudies.pattern,
  };
}
