import type { Gap, GapItem } from '../../lib/gap/gap.ts';
import type { Knowledge } from '../../lib/panel/compare.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { type ResumeBullet, rewriteResume, spellingsOf } from '../../lib/rewrites/rewrite-resume.ts';
import { rewriteSummary } from '../../lib/rewrites/rewrite-summary.ts';
import { findRoleFacts } from '../../lib/rewrites/role-facts.ts';
import { orderByAsksMoved, rewriteTowards, type TowardsPosting } from '../../lib/rewrites/towards-posting.ts';
import { bulletKnowledge } from '../../rules/bullets/index.ts';

/**
 * The rewrites of a resume's bullets, and of its summary as the first. A chunk of its own: it is loaded when bullets
 * are first looked at.
 */
export async function rewriteBullets(
  resume: Resume,
  gap: Gap | undefined,
  { terms, extract }: Knowledge,
): Promise<ResumeBullet[]> {
  const context = { knowledge: bulletKnowledge, terms, extract };
  const bullets = await rewriteResume(resume, context, gap);
  const facts = findRoleFacts(bullets, context);
  const withFacts = bullets.map((bullet, index) => ({ ...bullet, roleFacts: facts[index] ?? [] }));
  const summary = rewriteSummary(resume, context, new Date());
  return [
    ...(summary
      ? [
          {
            path: ['basics', 'summary'],
            where: 'Summary',
            text: resume.basics.summary ?? '',
            rewrites: [summary],
          },
        ]
      : []),
    ...orderByAsksMoved(withFacts, gap ?? []),
  ];
}

/** What can honestly be done about one ask. */
export function rewriteForAsk(
  item: GapItem,
  resume: Resume,
  gap: Gap,
  { terms, extract }: Knowledge,
): Promise<TowardsPosting> {
  const context = { knowledge: bulletKnowledge, terms, extract, spellings: spellingsOf(gap) };
  return rewriteTowards(item, resume, context);
}
