import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { type Lead, readLead } from '../../english/read-lead.ts';
import { readNounsOfWork } from '../../english/read-nouns-of-work.ts';
import { capitalise } from '../../english/tidy-text.ts';
import { followTense } from '../rewording/follow-tense.ts';
import { swapLead } from '../rewording/swap-lead.ts';
import type { Reason } from './base-line.ts';
import { leadsSurely } from './finite-verbs.ts';
import { holdsToday, isList, leavesTasks, leavesVerb, repeatsLink } from './left-over.ts';
import type { Opening, OpeningKnowledge } from './opening.ts';
import { readPassive } from './read-passive.ts';
import { readPastLead } from './read-past-lead.ts';
import { readVerbless } from './read-verbless.ts';

/** "Helped the team roll out X" claims a part beside the company that it names. */
function isHelper({ verbs: [verb = ''], opener }: Lead, { helpers }: CompiledVerbs): boolean {
  return helpers.has(verb) || /^(?:help|assist|support|aid)/i.test(opener);
}

/** A part that is told in the present, and a duty that is not told in the past. */
const GOES_ON = /^(?:work|help|assist|participate|contribute|collaborate|\p{L}+ing)\b/iu;
const IS_DUTY =
  /^(?:responsible|accountable|in charge|duties include\b|responsibilities include\b|responsibility)/i;

/**
 * Reads how a bullet begins and how the line may begin in its place. A past form stays as it is; a noun, an adjective
 * or a name is no verb; a list of tasks is turned as a whole or not at all. When unsure: the reason why not.
 */
export function readOpening(text: string, known: OpeningKnowledge): Opening | Reason {
  const { verbs, extract, tags } = known;
  const role = readRoleNoun(text, verbs);
  if (role) return role;
  const kept = readPastLead(text, known);
  if (kept) return kept;
  const passive = readPassive(text, verbs, extract);
  if (passive) {
    const { past, base, body, dropped } = passive;
    const own = capitalise(past);
    return passive.shared
      ? { lead: `Helped ${base}`, own: [own], verbs: passive.verbs, base, body, dropped, turned: true }
      : { lead: own, verbs: passive.verbs, base, body, dropped, turned: true };
  }
  const read = readLead(text, verbs, tags);
  const followed = followTense(read, verbs, tags);
  const lead = swapLead({ ...read, ...followed }, verbs, extract);
  if (isList(text, extract)) return 'list';
  if (lead.claims === 'skill' && !/^work(?:ed|ing|s)? with$/i.test(lead.opener)) return 'skill';
  if (!lead.claims && /^(?:work|help|assist|aid)$/.test(lead.verbs.join())) return 'part';
  if (!lead.claims && read.form === 's' && verbs.systemVerbs.has(read.verbs[0] ?? '')) return 'subject';
  if (lead.verbs.length === 0) return readVerbless(lead, known);
  if (!lead.claims && !leadsSurely(text, read, known)) return 'noVerb';
  if (leavesTasks(lead.body, read, verbs)) return 'list';
  if (repeatsLink(lead)) return 'part';
  if (leavesVerb(lead.body, read, known) || holdsToday(lead.body, read)) return 'unsafe';
  // What somebody was told to change is not yet changed.
  const isTask = /^(?:tasked|assigned|charged|entrusted)/i.test(lead.opener);
  if (isTask && lead.verbs.some((verb) => known.changeVerbs.has(verb))) return 'part';
  const body = moveObjectFirst(lead.body);
  const { base, past } = lead;
  if (lead.shared && / together with /.test(` ${lead.body} `) && !isHelper(read, verbs))
    return { lead: past, verbs: lead.verbs, base, body, dropped: [], turned: true };
  if (lead.shared) {
    // "We moved from Jenkins to GitHub Actions": helped move what?
    if (/^from\b/i.test(body)) return 'part';
    const goesOn = known.present && GOES_ON.test(lead.opener);
    const own = lead.several ? undefined : [goesOn ? capitalise(base) : past];
    return {
      lead: `${goesOn ? 'Help' : 'Helped'} ${base}`,
      ...(own && { own }),
      verbs: lead.verbs,
      base,
      body,
      dropped: [],
      turned: true,
    };
  }
  const isDuty = lead.claims === 'duty' && IS_DUTY.test(text);
  if (known.present && (isPresent(read) || isDuty) && !lead.several)
    return { lead: capitalise(base), verbs: lead.verbs, base, body: read.body, dropped: [], turned: isDuty };
  return {
    lead: past,
    verbs: lead.verbs,
    base,
    body,
    dropped: [],
    turned: !isPresent(read) || readNounsOfWork(text, verbs) !== undefined,
  };
}

function isPresent({ form, claims }: Lead): boolean {
  return !claims && (form === 'base' || form === 's' || form === 'gerund');
}

/** "Maintainer of X" is "Maintained X". */
function readRoleNoun(text: string, { roleNouns, forms }: CompiledVerbs): Opening | undefined {
  for (const { pattern, past, verb } of roleNouns) {
    const noun = pattern.exec(text)?.[0];
    if (!noun) continue;
    const body = text.slice(noun.length).trim();
    const base = forms.base(verb);
    const lead = capitalise(past);
    return body
      ? { lead, verbs: base ? [base] : [], base: past, body, replaced: noun, dropped: [], turned: true }
      : undefined;
  }
  return undefined;
}

/** "from Solaris to Linux of the gateway" is "the gateway from Solaris to Linux". */
function moveObjectFirst(body: string): string {
  const [, move, object, rest = ''] =
    /^(from [^,;]{1,60}? to [^,;]{1,60}?) of ([^,;]{1,80})(.*)$/.exec(body) ?? [];
  return move && object ? `${object} ${move}${rest}` : body;
}
