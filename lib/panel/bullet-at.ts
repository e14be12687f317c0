import { isSamePath, type ResumePath } from '../resume/path.ts';
import type { ResumeBullet } from '../rewrites/resume-bullet.ts';
import type { PanelState } from './store.ts';

/**
 * The bullet or summary at a path of the resume, with what can be made of it; `waiting` until that is worked out for the
 * text that stands there now, and `undefined` where nothing is made of it.
 */
export function bulletAt(
  { bullets }: Pick<PanelState, 'bullets'>,
  { path, text }: { path: ResumePath; text: string },
): ResumeBullet | 'waiting' | undefined {
  if (!bullets) return 'waiting';
  const bullet = bullets.find((each) => isSamePath(each.path, path));
  return bullet && bullet.text !== text ? 'waiting' : bullet;
}
