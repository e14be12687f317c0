import type { Gap } from '../gap/gap.ts';
import type { ResumePath } from '../resume/path.ts';

/** Puts first the bullets that move the most required asks; those that move the same stay in their order. */
export function orderByAsksMoved<Bullet extends { path: ResumePath }>(bullets: Bullet[], gap: Gap): Bullet[] {
  return bullets.toSorted((a, b) => countAsksMoved(b.path, gap) - countAsksMoved(a.path, gap));
}

/** How many required asks a bullet would move to proved once it has its numbers; nice-to-haves count a third. */
export function countAsksMoved(path: ResumePath, gap: Gap): number {
  const key = path.join('.');
  return gap
    .filter(({ state, evidence }) => state === 'used' && evidence.some((each) => each.path.join('.') === key))
    .reduce((sum, { requirement }) => sum + (requirement.level === 'required' ? 1 : 1 / 3), 0);
}
