import type { Gap } from '../gap/gap.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';
import type { RewriteContext, RewriteKnowledge } from './context.ts';
import { orderByAsksMoved } from './order-bullets.ts';
import { isPresent, type ResumeBullet, roleOf, spellingsOf } from './resume-bullet.ts';
import { rewriteBullet } from './rewrite-bullet.ts';
import { rewriteSummary } from './rewrite-summary.ts';
import { findRoleFacts } from './role-facts.ts';

/**
 * Every bullet of a resume with its rewrite, and last the summary where there is a better one. The bullets that move
 * most required asks of the gap come first, the others with the newest role first; products are spelled as the posting
 * spells them. Loads compromise when it is called for the first time.
 */
export async function rewriteResume(
  resume: Resume,
  knowledge: RewriteKnowledge,
  gap: Gap = [],
): Promise<ResumeBullet[]> {
  const bullets = await rewriteBullets(resume, { ...knowledge, spellings: spellingsOf(gap) });
  const facts = findRoleFacts(bullets, knowledge);
  const withFacts = bullets.map((bullet, index) => ({ ...bullet, roleFacts: facts[index] ?? [] }));
  const summary = rewriteSummary(resume, knowledge);
  const { summary: text = '' } = resume.basics;
  return [
    ...orderByAsksMoved(withFacts, gap),
    ...(summary ? [{ path: ['basics', 'summary'], where: 'Summary', text, rewrite: summary }] : []),
  ];
}

async function rewriteBullets(resume: Resume, context: RewriteContext): Promise<ResumeBullet[]> {
  const bullets: ResumeBullet[] = [];
  for (const { path, where, text, kind } of listTexts(resume)) {
    if (kind !== 'bullet') continue;
    const rewritten = await rewriteBullet(text, {
      ...context,
      role: roleOf(resume, path, where),
      present: isPresent(resume, path),
    });
    bullets.push({ path, where, text, ...rewritten });
  }
  return bullets;
}
