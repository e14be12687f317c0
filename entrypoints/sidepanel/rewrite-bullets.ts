import type { Gap } from '../../lib/gap/gap.ts';
import type { Knowledge } from '../../lib/panel/compare.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { type ResumeBullet, rewriteResume } from '../../lib/rewrites/rewrite-resume.ts';
import { orderByAsksMoved } from '../../lib/rewrites/towards-posting.ts';
import { bulletKnowledge } from '../../rules/bullets/index.ts';

/** The rewrites of a resume's bullets. A chunk of its own: it is loaded when bullets are first looked at. */
export async function rewriteBullets(
  resume: Resume,
  gap: Gap | undefined,
  { terms, extract }: Knowledge,
): Promise<ResumeBullet[]> {
  const bullets = await rewriteResume(resume, { knowledge: bulletKnowledge, terms, extract }, gap);
  return orderByAsksMoved(bullets, gap ?? []);
}
