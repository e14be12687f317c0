import type { BulletKnowledge } from '../lib/rewrites/context.ts';
import { bulletKinds } from './bullets/index.ts';
import { wording } from './bullets/words/wording.ts';
import { verbs } from './verbs.ts';

/** What Gaplight knows about bullets: their kinds and shapes, the ranks of verbs, the words that say nothing. */
export const bulletKnowledge: BulletKnowledge = { kinds: bulletKinds, verbs, wording };
