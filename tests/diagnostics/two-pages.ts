import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { modelResume } from './model-resume.ts';

/** A resume of two full pages, of which no bullet was seen before: `seed` makes each its own. */
export function twoPages(seed: number): Resume {
  const work = modelResume.work.flatMap((role, index) =>
    [0, 1].map((copy) => ({
      ...role,
      name: `${role.name} ${copy}`,
      highlights: role.highlights.map(
        (text, at) => `${text.replace(/\.$/, '')} (run ${seed}${index}${copy}${at}).`,
      ),
    })),
  );
  return parseResume({ ...modelResume, work });
}
