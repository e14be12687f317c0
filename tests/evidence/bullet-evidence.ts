import type { Evidence } from '../../lib/evidence/evidence.ts';
import { findEvidence } from '../../lib/evidence/find-evidence.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

/** The evidence of one bullet of an engineer's resume that names nothing else. */
export function evidenceOfBullet(bullet: string): Evidence[] {
  const resume = parseResume({
    work: [{ name: 'Quill', position: 'Backend Engineer', startDate: '2020', highlights: [bullet] }],
  });
  return findEvidence(resume, knowledge).filter(({ path }) => path[2] === 'highlights');
}

/** "proved", "used, former" or "nothing": what a bullet is evidence of, of one term. */
export function standingOf(termId: string, bullet: string): string {
  const found = evidenceOfBullet(bullet).find((each) => each.termId === termId);
  return found ? [found.strength, found.limit].filter(Boolean).join(', ') : 'nothing';
}
