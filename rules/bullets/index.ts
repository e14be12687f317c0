import type { BulletKind } from '../../lib/rewrites/bullet-kind.ts';

/** All kinds of bullets, in the order of their file names. */
export const bulletKinds: BulletKind[] = Object.values(
  import.meta.glob<BulletKind>(['./*.ts', '!./index.ts'], { eager: true, import: 'default' }),
);
