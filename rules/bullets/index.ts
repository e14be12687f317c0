import type { BulletKind } from '../../lib/rewrites/bullet-kind.ts';
import type { BulletKnowledge } from '../../lib/rewrites/context.ts';
import { verbs } from '../verbs.ts';
import { commonSlots } from './words/slots.ts';
import { wording } from './words/wording.ts';

/** All kinds of bullets, in the order of their file names. */
export const bulletKinds: BulletKind[] = Object.values(
  import.meta.glob<BulletKind>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);

/** Everything that is known about bullets, to be handed to `rewriteBullet`. */
export const bulletKnowledge: BulletKnowledge = { kinds: bulletKinds, verbs, wording, slots: commonSlots };
