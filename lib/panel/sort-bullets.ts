import type { ResumeBullet } from '../rewrites/resume-bullet.ts';
import type { Rewrite } from '../rewrites/rewrite.ts';
import type { PanelState } from './store.ts';

/** The rewrite of a bullet, unless the user has called it untrue. */
export function offeredRewrite(
  { text, rewrite }: Pick<ResumeBullet, 'text' | 'rewrite'>,
  resume: PanelState['resume'],
): Rewrite | undefined {
  return resume?.declined.some(({ bullet }) => bullet === text) ? undefined : rewrite;
}

/** The bullets to work on, and those that stay as they are. */
export function sortBullets({ bullets = [], resume }: Pick<PanelState, 'bullets' | 'resume'>): {
  weak: ResumeBullet[];
  kept: ResumeBullet[];
} {
  return {
    weak: bullets.filter((bullet) => offeredRewrite(bullet, resume)),
    kept: bullets.filter(({ text, rewrite }) => !rewrite && text),
  };
}
