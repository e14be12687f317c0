import type { Evidence, EvidenceLimit } from '../../evidence/evidence.ts';
import type { Gap, GapItem } from '../../gap/gap.ts';
import type { Corrected, Correction } from '../../resume/correction.ts';
import type { Resume } from '../../resume/resume.ts';
import type { RewriteContext, RewriteKnowledge } from '../context.ts';
import { isPresent, type ResumeBullet, roleOf, spellingsOf } from '../resume-bullet.ts';
import { rewriteBullet } from '../rewrite-bullet.ts';
import { askWhether, nameIn, type PossiblePlace, type WhetherQuestion } from './ask-whether.ts';

/** What can honestly be done about one ask of a posting; nothing where there is nothing to add. */
export interface TowardsPosting {
  /** One plain sentence. */
  advice?: string;
  /** One question that only the user can answer. */
  question?: WhetherQuestion;
  /** A bullet that shows it without its name, with lines that name it. */
  place?: PossiblePlace;
  /** The user has said that it was no part of this bullet; it can be taken back. */
  denied?: Corrected;
  /** Bullets that name it and lack a number, with what may be asked of them. */
  bullets: ResumeBullet[];
}

/** How many bullets are offered for one ask. */
const most = 2;

/**
 * What a user can do about one ask: give a bullet its number, say in which bullet a listed term was used, see what counts
 * as having shipped a pattern. Nothing is claimed for them. Loads compromise when it is called first.
 */
export async function rewriteTowards(
  item: GapItem,
  resume: Resume,
  knowledge: RewriteKnowledge,
  gap: Gap = [],
  corrections: readonly Correction[] = [],
): Promise<TowardsPosting> {
  const context = { ...knowledge, spellings: spellingsOf(gap) };
  const best = item.evidence[0];
  const found = best ? (context.terms.get(best.termId)?.label ?? best.spelling) : '';
  const isAnswered = item.state === 'proved' || item.state === 'used';
  if (best && isAnswered && isOnlySaid(best, context)) return nameIt(best, context);
  switch (item.state) {
    case 'proved':
      return { ...advise(best && adviseOrder(best, resume, found)), bullets: [] };
    case 'used':
      if (item.numberUnread) return { bullets: [] };
      if (best?.limit) return { advice: adviseLimited(best.limit, found), bullets: [] };
      return { bullets: await rewriteEvidence(item.evidence, resume, context) };
    case 'listed':
      return best ? askWhere(item, best, resume, corrections, context) : { bullets: [] };
    case 'similar':
      return { advice: `They take similar ones: say what ${found} carried.`, bullets: [] };
    case 'adjacent':
      return { advice: `Say what you did with ${found}: much of it carries over.`, bullets: [] };
    case 'missing':
      return { ...advise(adviseMissing(item, context)), bullets: [] };
    case 'unchecked':
      return {
        advice: `Whether a bullet of yours shows ${askedName(item, context)} is not known.`,
        bullets: [],
      };
  }
}

function advise(advice: string | undefined): Pick<TowardsPosting, 'advice'> {
  return advice === undefined ? {} : { advice };
}

/** The answers that the posting allows: "Go or Java". */
function askedName({ requirement }: GapItem, { terms }: RewriteContext): string {
  return requirement.anyOf.map((id) => terms.get(id)?.label ?? id).join(' or ');
}

/** Where the bullet stands in its role, unless it is the first there. */
function adviseOrder({ path }: Evidence, resume: Resume, found: string): string | undefined {
  const [section, index, list, at] = path;
  if (
    section !== 'work' ||
    list !== 'highlights' ||
    typeof index !== 'number' ||
    typeof at !== 'number' ||
    at === 0
  )
    return undefined;
  const name = resume.work[index]?.name;
  return `It is bullet ${at + 1}${name ? ` of your role at ${name}` : ' of its role'}: move it up if ${found} matters here.`;
}

/** What can be done where a bullet names something and its number is about something else. */
function adviseLimited(limit: EvidenceLimit, found: string): string {
  return limit === 'former'
    ? `The bullet tells how ${found} went. Where you ran it before, say what it carried.`
    : `The number there is not that of ${found}: say what ${found} carried, how much or how fast.`;
}

/** By the kind of what is missing; silence where there is nothing to add. */
function adviseMissing({ requirement }: GapItem, context: RewriteContext): string | undefined {
  const [id = ''] = requirement.anyOf;
  const label = context.terms.get(id)?.label ?? id;
  if (context.everyonesTools.has(id)) return `Add ${label} to your skills if you use it.`;
  if (requirement.level !== 'required') return undefined;
  return sayShipped(id, context);
}

/** What counts as having shipped a pattern, so that people recognise that they did. */
function sayShipped(id: string, { shipped }: RewriteContext): string | undefined {
  const clause = shipped[id];
  return clause && `It counts if ${clause}: then a bullet should say so.`;
}

async function askWhere(
  item: GapItem,
  best: Evidence,
  resume: Resume,
  corrections: readonly Correction[],
  context: RewriteContext,
): Promise<TowardsPosting> {
  if (context.everyonesTools.has(best.termId)) return { bullets: [] };
  const denied = corrections.find(({ termId, verdict }) => termId === best.termId && verdict === 'no-proof');
  if (denied) return { denied: { termId: denied.termId, bullet: denied.bullet }, bullets: [] };
  const spelling = item.spelling?.posting ?? best.spelling;
  const question = await askWhether(best.termId, spelling, resume, context);
  if (question) return { question, bullets: [] };
  const nothingNear = `No bullet of yours is near it: add one about what you did with ${spelling}.`;
  return { advice: sayShipped(best.termId, context) ?? nothingNear, bullets: [] };
}

/** The user has said that the bullet shows it, and nobody else can read that there. */
function isOnlySaid({ said, impliedBy, termId, text }: Evidence, { extract }: RewriteContext): boolean {
  return said === true && !impliedBy && extract(text).every((token) => token.termId !== termId);
}

async function nameIt(said: Evidence, context: RewriteContext): Promise<TowardsPosting> {
  const place = await nameIn(said, said.termId, said.spelling, context);
  const advice = `The bullet does not name ${said.spelling}: name it there, or no reader knows.`;
  return { advice, ...(place && { place }), bullets: [] };
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
    const about = { role: roleOf(resume, path, where), present: isPresent(resume, path) };
    bullets.push({ path, where, text, ...(await rewriteBullet(text, { ...context, ...about })) });
  }
  return bullets;
}
