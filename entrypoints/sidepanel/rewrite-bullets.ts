import type { Knowledge } from '../../lib/panel/compare.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { type ResumeBullet, rewriteResume } from '../../lib/rewrites/rewrite-resume.ts';
import { bulletKnowledge } from '../../rules/bullets/index.ts';

/** The rewrites of a resume's bullets. A chunk of its own: it is loaded when bullets are first looked at. */
export function rewriteBullets(resume: Resume, { terms, extract }: Knowledge): Promise<ResumeBullet[]> {
  return rewriteResume(resume, { knowledge: bulletKnowledge, terms, extract });
}
