import type { Resume } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';
import type { RewriteContext } from './context.ts';
import type { Rewrite } from './rewrite.ts';
import { rewriteBullet } from './rewrite-bullet.ts';

/** A bullet of a resume with what can honestly be made of it. */
export interface ResumeBullet {
  /** Its place in the resume: `['work', 0, 'highlights', 2]`. */
  path: (string | number)[];
  /** The role it belongs to, for people. */
  where: string;
  text: string;
  rewrites: Rewrite[];
  /** Why there is nothing to improve, where there is nothing. */
  nothing?: string;
}

/** Rewrites of every bullet of a resume, newest role first. Loads compromise when it is called first. */
export async function rewriteResume(resume: Resume, context: RewriteContext): Promise<ResumeBullet[]> {
  const bullets: ResumeBullet[] = [];
  for (const { path, where, text, kind } of listTexts(resume)) {
    if (kind !== 'bullet') continue;
    bullets.push({ path, where, text, ...(await rewriteBullet(text, { ...context, role: where })) });
  }
  return bullets;
}
