import type { Gap } from '../gap/gap.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts } from '../resume/resume-texts.ts';
import type { RewriteContext, RewriteKnowledge } from './context.ts';
import { orderByAsksMoved } from './order-bullets.ts';
import { type ResumeBullet, roleOf, spellingsOf } from './resume-bullet.ts';
import { rewriteBullet } from './rewrite-bullet.ts';
import { rewriteSummary } from './rewrite-summary.ts';
import { findRoleFacts } from './role-facts.ts';

/**
 * The summary, where there is a better one, and every bullet of a resume with its rewrites. The bullets that move most
 * required asks of the gap come first, the others with the newest role first; products are spelled as the posting
 * spells them. `today` is the month up to which a present role counts: "2026-03". Loads compromise when it is called
 * for the first time.
 */
export async function rewriteResume(
  resume: Resume,
  knowledge: RewriteKnowledge,
  gap: Gap = [],
  today?: string,
): Promise<ResumeBullet[]> {
  const bullets = await rewriteBullets(resume, { ...knowledge, spellings: spellingsOf(gap) });
  const facts = findRoleFacts(bullets, knowledge);
  const withFacts = bullets.map((bullet, index) => ({ ...bullet, roleFacts: facts[index] ?? [] }));
  const summary = rewriteSummary(resume, knowledge, today);
  const { summary: text = '' } = resume.basics;
  return [
    ...(summary ? [{ path: ['basics', 'summary'], where: 'Summary', text, rewrites: [summary] }] : []),
    ...orderByAsksMoved(withFacts, gap),
  ];
}

async function rewriteBullets(resume: Resume, context: RewriteContext): Promise<ResumeBullet[]> {
  const bullets: ResumeBullet[] = [];
  for (const { path, where, text, kind } of listTexts(resume)) {
    if (kind !== 'bullet') continue;
    const rewritten = await rewriteBullet(text, { ...context, role: roleOf(resume, path, where) });
    bullets.push({ path, where, text, ...rewritten });
  }
  return bullets;
}
