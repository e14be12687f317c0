import type { ResumeBullet } from '../rewrites/resume-bullet.ts';
import type { Rewrite } from '../rewrites/rewrite.ts';
import type { PanelState } from './store.ts';

/** The rewrites of a bullet that the user has not called untrue. */
export function offeredRewrites(
  { text, rewrites }: Pick<ResumeBullet, 'text' | 'rewrites'>,
  resume: PanelState['resume'],
): Rewrite[] {
  const declined = resume?.declined ?? [];
  return rewrites.filter(({ kind }) => !declined.some((each) => each.bullet === text && each.kind === kind));
}

/** The bullets to work on, and those that stay as they are: the summary does unless a rule finds fault with it. */
export function sortBullets({
  bullets = [],
  resume,
  check,
}: Pick<PanelState, 'bullets' | 'resume' | 'check'>): {
  weak: ResumeBullet[];
  kept: ResumeBullet[];
} {
  const summaryStands =
    typeof check !== 'object' || !check.findings.some(({ rule }) => rule.startsWith('summary-'));
  const isKept = ({ path, rewrites }: ResumeBullet): boolean =>
    rewrites.length === 0 || (path[0] === 'basics' && summaryStands);
  return {
    weak: bullets.filter((bullet) => !isKept(bullet) && offeredRewrites(bullet, resume).length > 0),
    kept: bullets.filter((bullet) => isKept(bullet) && bullet.text),
  };
}
