import type { PageKnowledge } from '../../lib/posting/page-knowledge.ts';
import { around } from './around.ts';
import { askOpening } from './ask-opening.ts';
import { closedNote } from './closed-note.ts';
import { hiddenText } from './hidden-text.ts';
import { factCues } from './page-facts.ts';
import { postingCues } from './posting-cues.ts';

/** All that reading any page takes. The content script, which reads known sites only, takes `hiddenText` alone. */
export const pageKnowledge: PageKnowledge = {
  ...hiddenText,
  askOpening,
  cues: postingCues,
  around,
  facts: factCues,
  closedNote: closedNote.pattern,
};
