import type { Evidence, EvidenceLimit } from '../evidence/evidence.ts';
import type { Gap, GapItem } from '../gap/gap.ts';
import type { Resume } from '../resume/resume.ts';
import { listTexts, type ResumeText } from '../resume/resume-texts.ts';
import type { RewriteContext, RewriteKnowledge, TermToConfirm } from './context.ts';
import { type ResumeBullet, roleOf, spellingsOf } from './resume-bullet.ts';
import { rewriteBullet } from './rewrite-bullet.ts';

/** What can honestly be done about one ask of a posting. */
export interface TowardsPosting {
  /** One plain sentence. */
  advice: string;
  /** Bullets of the resume to work on for it, best first; empty where nothing can be copied. */
  bullets: ResumeBullet[];
}

/** How many bullets are offered for one ask. */
const most = 2;

/**
 * What a user can do about one ask: give a bullet its numbers, say in which bullet a listed term was used, name a
 * neighbour for what it is, or leave it out. Nothing is claimed for them. Loads compromise when it is called first.
 */
export async function rewriteTowards(
  item: GapItem,
  resume: Resume,
  knowledge: RewriteKnowledge,
  gap: Gap = [],
): Promise<TowardsPosting> {
  const context = { ...knowledge, spellings: spellingsOf(gap) };
  const asked = askedName(item, context);
  const best = item.evidence[0];
  const found = best ? (context.terms.get(best.termId)?.label ?? best.spelling) : asked;
  const isAnswered = item.state === 'proved' || item.state === 'used';
  if (best && isAnswered && isOnlySaid(best, context)) return rewriteSaid(best, resume, context);
  switch (item.state) {
    case 'proved':
      return { advice: `Proved already: let the bullet with ${found} come first in its role.`, bullets: [] };
    case 'used':
      if (item.numberUnread)
        return { advice: `A bullet names ${found}: see to it that it states its figures.`, bullets: [] };
      if (best?.limit) return { advice: adviseLimited(best.limit, found), bullets: [] };
      return {
        advice: `${found} stands in a bullet without a number: give that bullet its figures.`,
        bullets: await rewriteEvidence(item.evidence, resume, context),
      };
    case 'listed':
      return rewriteListed(item, best, resume, context);
    case 'similar':
      return {
        advice: `They take similar ones: say ${found} and what it carried, and do not write ${asked}.`,
        bullets: await rewriteEvidence(item.evidence, resume, context),
      };
    case 'adjacent':
      return {
        advice: `You have ${found}, which is near and not the same: say ${found} where you used it, and do not write ${asked}.`,
        bullets: await rewriteEvidence(item.evidence, resume, context),
      };
    case 'missing':
      return {
        advice: `Leave ${asked} out unless you can defend it for half an hour: a panel asks about every name.`,
        bullets: [],
      };
    case 'unchecked':
      return { advice: `Whether a bullet of yours shows ${asked} is not known.`, bullets: [] };
  }
}

/** What can be done where a bullet names something and its number is about something else. */
function adviseLimited(limit: EvidenceLimit, found: string): string {
  return limit === 'former'
    ? `The bullet tells how ${found} went. Where you ran it before, say what it carried.`
    : `The number there is not that of ${found}: say what ${found} carried, how much or how fast.`;
}

async function rewriteListed(
  item: GapItem,
  best: Evidence | undefined,
  resume: Resume,
  context: RewriteContext,
): Promise<TowardsPosting> {
  const term = best && context.terms.get(best.termId);
  const spelling = item.spelling?.posting ?? best?.spelling ?? askedName(item, context);
  const places = term ? listPlaces(best.termId, resume, context) : [];
  const confirm = { category: term?.category ?? 'practice', spelling };
  const bullets = await confirmIn(places.slice(0, most), confirm, resume, context);
  const advice = bullets.length
    ? `${spelling} is only listed: say in which of your bullets you used it, or take it off the list.`
    : `${spelling} is only listed, and no bullet looks like the place for it: add one about what you did with it, or take it off the list.`;
  return { advice, bullets };
}

/** The user has said that the bullet shows it, and nobody else can read that there. */
function isOnlySaid({ said, impliedBy, termId, text }: Evidence, { extract }: RewriteContext): boolean {
  return said === true && !impliedBy && extract(text).every((token) => token.termId !== termId);
}

async function rewriteSaid(said: Evidence, resume: Resume, context: RewriteContext): Promise<TowardsPosting> {
  const { termId, spelling } = said;
  const confirm = { category: context.terms.get(termId)?.category ?? 'practice', spelling };
  return {
    advice: `The bullet does not name ${spelling}: name it there, or no reader knows.`,
    bullets: await confirmIn([said], confirm, resume, context),
  };
}

/** Bullets with a place for a term that the user has to confirm. */
async function confirmIn(
  places: Pick<ResumeText, 'path' | 'where' | 'text'>[],
  confirm: TermToConfirm,
  resume: Resume,
  context: RewriteContext,
): Promise<ResumeBullet[]> {
  const bullets: ResumeBullet[] = [];
  for (const { path, where, text } of places) {
    const role = roleOf(resume, path, where);
    bullets.push({ path, where, text, ...(await rewriteBullet(text, { ...context, role, confirm })) });
  }
  return bullets;
}

/**
 * The bullets where a term most plausibly belongs: those that name its class ("relational databases"), then those with
 * technologies of its category, then any others. Where its rival did the work, it did not.
 */
function listPlaces(termId: string, resume: Resume, context: RewriteContext): ResumeText[] {
  const term = context.terms.get(termId);
  const scored = listTexts(resume)
    .filter(({ kind }) => kind === 'bullet')
    .map((bullet) => {
      const terms = context.extract(bullet.text).map((token) => context.terms.get(token.termId));
      const family = terms.filter((other) => other?.family && other.family === term?.family);
      const alike = terms.some((other) => other?.category === term?.category);
      const rival = family.some((other) => !other?.generic) && term?.category !== 'pattern';
      const score = (family.length > 0 ? 3 : 0) + (alike ? 1 : 0) + (terms.length > 0 ? 1 : 0);
      return { bullet, score: rival ? 0 : score };
    });
  return scored
    .filter(({ score }) => score >= 1)
    .toSorted((a, b) => b.score - a.score)
    .map(({ bullet }) => bullet);
}

async function rewriteEvidence(
  evidence: Evidence[],
  resume: Resume,
  context: RewriteContext,
): Promise<ResumeBullet[]> {
  const bullets: ResumeBullet[] = [];
  const seen = new Set<string>();
  for (const { path, text, where, strength } of evidence) {
    if (strength === 'listed' || seen.has(path.join('.')) || bullets.length === most) continue;
    seen.add(path.join('.'));
    const role = roleOf(resume, path, where);
    bullets.push({ path, where, text, ...(await rewriteBullet(text, { ...context, role })) });
  }
  return bullets;
}

/** The answers that the posting allows, in its own words: "Go or Java". */
function askedName({ requirement }: GapItem, { terms }: RewriteContext): string {
  return requirement.anyOf.map((id) => terms.get(id)?.label ?? id).join(' or ');
}
