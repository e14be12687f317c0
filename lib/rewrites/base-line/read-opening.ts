import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { findObject } from '../../english/find-object.ts';
import { type Lead, readLead } from '../../english/read-lead.ts';
import { readNounsOfWork } from '../../english/read-nouns-of-work.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import type { TaggedWord } from '../../english/tagger.ts';
import { capitalise } from '../../english/tidy-text.ts';
import type { Token } from '../../tokens/token.ts';
import { followTense } from '../rewording/follow-tense.ts';
import { swapLead } from '../rewording/swap-lead.ts';
import type { Reason } from './base-line.ts';
import { headsOf } from './heads.ts';
import { beginSmall, readPassive } from './read-passive.ts';

/** How a line begins, in the past tense (or in the present, in a role that goes on), and what follows. */
export interface Opening {
  /** "Designed and built"; as it stood, where it was a past form already. */
  lead: string;
  /** Base forms; those of the words as they stood, where they are known. */
  verbs: string[];
  /** Base forms as they follow "helped". */
  base: string;
  body: string;
  /** The line claims a part only; the user may say that it was their own work. */
  own?: string;
  /** Words in front that the verb stands in for: "Maintainer of". */
  replaced?: string;
  /** The line as it means the same as the old words, where these claimed less by their verb alone. */
  said?: string;
  /** Words in front that were left out. */
  dropped: string[];
  /** It begins otherwise than it stood, and not only in another tense. */
  turned: boolean;
}

/** What reading an opening needs to know. */
export interface OpeningKnowledge {
  verbs: CompiledVerbs;
  extract(text: string): Token[];
  tags: TaggedWord[];
  /** The role goes on: what stands in the present may stay there. */
  present: boolean;
}

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
      ? { lead: `Helped ${base}`, own, verbs: passive.verbs, base, body, dropped, turned: true }
      : { lead: own, verbs: passive.verbs, base, body, dropped, turned: true };
  }
  const read = readLead(text, verbs, tags);
  const followed = followTense(read, verbs, tags);
  const lead = swapLead({ ...read, ...followed }, verbs, extract);
  if (isList(text, extract)) return 'list';
  if (lead.claims === 'skill' && !/^work(?:ed|ing|s)? with$/i.test(lead.opener)) return 'skill';
  if (!lead.claims && /^(?:work|help|assist|aid)$/.test(lead.verbs.join())) return 'part';
  if (!lead.claims && read.form === 's' && verbs.systemVerbs.has(read.verbs[0] ?? '')) return 'subject';
  if (lead.verbs.length === 0) return readVerbless(text, lead, known);
  if (!lead.claims && !leadsSurely(text, read, known)) return 'noVerb';
  if (leavesTasks(lead.body, read, verbs)) return 'list';
  if (repeatsLink(lead)) return 'part';
  const body = moveObjectFirst(lead.body);
  const { base, past } = lead;
  if (lead.shared) {
    const own = lead.several ? undefined : past;
    return {
      lead: `Helped ${base}`,
      ...(own && { own }),
      verbs: lead.verbs,
      base,
      body,
      dropped: [],
      turned: true,
    };
  }
  if (known.present && isPresent(read) && !lead.several)
    return { lead: capitalise(base), verbs: lead.verbs, base, body: read.body, dropped: [], turned: false };
  return {
    lead: past,
    verbs: lead.verbs,
    base,
    body,
    dropped: [],
    turned: !isPresent(read) || isNounOfWork(text, verbs),
  };
}

/** "Participated in the design and in the choice of X": the second part would be left hanging. */
function repeatsLink({ opener, body }: Lead): boolean {
  const link = / (in|to|with|for|on|at)$/i.exec(opener)?.[1];
  return link !== undefined && new RegExp(`(?:,| and| or) ${link} `, 'i').test(body);
}

function isNounOfWork(text: string, verbs: CompiledVerbs): boolean {
  return readNounsOfWork(text, verbs) !== undefined;
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

/** A bullet whose first word is a verb in the past: its words stay, but for adverbs and a pronoun in front. */
function readPastLead(text: string, { verbs, tags, extract }: OpeningKnowledge): Opening | undefined {
  const front = /^(?:I |we )?(?:(?:have|had) )?/i.exec(text)?.[0] ?? '';
  let rest = text.slice(front.length);
  const dropped: string[] = [];
  for (;;) {
    const adverb = /^([\p{L}-]+),?\s+/u.exec(rest);
    if (!adverb?.[1] || !verbs.leadingAdverbs.has(adverb[1].toLowerCase())) break;
    dropped.push(adverb[1]);
    rest = rest.slice(adverb[0].length);
  }
  const [first, next] = splitWords(rest);
  if (!first || first.start !== 0 || !next || verbs.notVerbs.test(rest)) return undefined;
  const participle = /\b(?:have|had) $/i.test(front) ? verbs.participles.get(first.lower) : undefined;
  const inPast = participle !== undefined || isPast(first, verbs, tags);
  if (/^we /i.test(front) || !inPast || /^(?:by|of)$/.test(next.lower)) return undefined;
  if (hasFinite(rest.slice(first.end), verbs, tags, text.length - rest.length + first.end)) return undefined;
  const lead = readLead(rest, verbs, tags);
  if (lead.opener && !isPlainOpener(lead)) return undefined;
  const named = verbs.forms.base(first.lower);
  // A verb that names only a tool or company may give its place to the work.
  const [verb = ''] = lead.verbs;
  const beside = verbs.partners.has(verb) || verbs.helpers.has(verb);
  const names = lead.verbs.length === 1 && (verbs.toolVerbs.has(verb) || beside);
  if (names && (isMereCompany(first.lower, next.lower) || swapLead(lead, verbs, extract) !== lead))
    return undefined;
  const particle =
    verbs.particles.has(next.lower) && rest.slice(first.end, next.start) === ' ' ? ` ${next.lower}` : '';
  return {
    lead: capitalise(participle ? verbs.forms.past(participle) : first.text) + particle,
    ...(participle && { replaced: first.text }),
    verbs: lead.verbs.length ? lead.verbs : named ? [named] : [],
    base: named ?? '',
    body: rest.slice(first.end + particle.length).trim(),
    dropped,
    turned: front !== '',
  };
}

/** "Contributed to X" is weak, and yet sometimes the exact truth. */
function isPlainOpener({ opener, verbs }: Lead): boolean {
  return /^contributed to$/i.test(opener) && verbs.length === 0;
}

/** "Worked with the team", "Helped the squad with X": company, and no work. */
function isMereCompany(first: string, next: string): boolean {
  return first === 'worked' || (/^(?:helped|assisted|aided)$/.test(first) && next !== 'to');
}

function isPast(word: Word, { forms }: CompiledVerbs, tags: TaggedWord[]): boolean {
  const base = forms.base(word.lower);
  if (base) return forms.form(word.lower) === 'past' || forms.past(base) === word.lower;
  const part = tags.find((tag) => tag.text.toLowerCase() === word.lower)?.part;
  return /[a-z]{2}ed$/.test(word.lower) && (part === 'verb' || part === 'adjective');
}

/** "Java, Spring Boot, Hibernate, MySQL": names between commas and little else. */
function isList(text: string, extract: (text: string) => Token[]): boolean {
  const parts = text.split(/,| and |\/|;/);
  return (
    parts.length > 3 &&
    extract(text).length >= parts.length * 0.6 &&
    splitWords(text).length < parts.length * 3
  );
}

/** A bullet that names a duty or a part without a verb: only what the words surely say. */
function readVerbless(text: string, lead: Lead, { verbs, extract }: OpeningKnowledge): Opening | Reason {
  const { claims, opener, body } = lead;
  if (!claims) return 'noVerb';
  if (claims !== 'duty') {
    for (const { pattern, past } of verbs.sharedDuties) {
      const duty = pattern.exec(body)?.[0];
      const rest = duty === undefined ? '' : body.slice(duty.length).trim();
      if (duty === undefined) continue;
      const base = verbs.forms.base(past.split(' ')[0] ?? '') ?? past;
      const replaced = `${opener} ${duty}`;
      const said = `${capitalise(past)} ${rest}`.trim();
      return {
        lead: capitalise(past),
        verbs: [base],
        base: past,
        body: rest,
        replaced,
        said,
        dropped: [],
        turned: true,
      };
    }
    return 'part';
  }
  if (!body || /^(?:the )?(?:as|that|which|with|in|on|at|by)\b/i.test(body)) return 'part';
  const head = headsOf(findObject(body, verbs))[0] ?? '';
  const isWorkedOn = /^work/i.test(opener);
  const { softwareNouns, operatedNouns, changeNouns, taskNouns } = verbs;
  const small = beginSmall(body, extract);
  const opening = (past: string, base: string, own?: string): Opening => ({
    lead: past,
    ...(own && { own }),
    verbs: [base],
    base,
    body: small,
    dropped: [],
    turned: true,
  });
  if (changeNouns.has(head)) return isWorkedOn ? opening('Made', 'improve') : 'part';
  if (isWorkedOn) return softwareNouns.has(head) ? opening('Helped build', 'build', 'Built') : 'part';
  if (operatedNouns.has(head)) return opening('Ran', 'run');
  if (softwareNouns.has(head)) return opening('Maintained', 'maintain');
  return taskNouns.has(head) ? opening('Handled', 'handle') : 'part';
}

/**
 * Whether a word in front that is no past form is a verb for sure. A base or -s form is one when what follows can be
 * its object; of a word that is a noun as well, only when that object is determined.
 */
function leadsSurely(text: string, lead: Lead, { verbs, tags }: OpeningKnowledge): boolean {
  const { forms, english } = verbs;
  const words = splitWords(text).filter(({ lower }) => !verbs.leadingAdverbs.has(lower));
  const first = words[0];
  const at = text.length - lead.body.length;
  const next = splitWords(lead.body)[0];
  if (readNounsOfWork(text, verbs) || !first || !next || !text.endsWith(lead.body)) return true;
  if (english.betweenVerbs.has(next.lower) && !/^(?:with|to|for|in|on)$/.test(next.lower)) return false;
  const form = forms.form(first.lower);
  if (form === 'past' || lead.form === 'past')
    return !hasFinite(text.slice(first.end), verbs, tags, first.end);
  if (/ing$/.test(first.lower) && !form) return false;
  if (form === 'gerund') return !hasFinite(lead.body, verbs, tags, at);
  if (hasFinite(lead.body, verbs, tags, at)) return false;
  if (english.betweenVerbs.has(next.lower)) return false;
  const determined =
    english.determiners.has(next.lower) ||
    /^\d/.test(next.text) ||
    /^(?:new|existing|all|several|various|multiple|different|many)$/.test(next.lower);
  const base = forms.base(first.lower) ?? '';
  if (form === 's') return !verbs.systemVerbs.has(base) && (determined || verbs.clearVerbs.has(base));
  const everyClear = lead.verbs.some((verb) => verbs.clearVerbs.has(verb));
  return determined || everyClear;
}

/** Whether a finite verb stands later: then the first word was a noun ("Queries on the table take 3 s"). */
function hasFinite(
  body: string,
  { forms, english }: CompiledVerbs,
  tags: TaggedWord[],
  offset: number,
): boolean {
  const words = splitWords(/^[^,;:(]*/.exec(body)?.[0] ?? '');
  return words.some(({ lower, start }, index) => {
    const before = words[index - 1]?.lower ?? '';
    if (/^(?:is|are|was|were)$/.test(lower))
      return (
        !/^(?:that|which|who|what|there)$/.test(before) &&
        !words
          .slice(0, index)
          .some((word) =>
            /^(?:that|which|who|so|when|where|if|how|after|before|because|since|until|once|while|than|whether|as|what)$/.test(
              word.lower,
            ),
          )
      );
    if (/^(?:that|which|who|to|and)$/.test(before) || english.determiners.has(before)) return false;
    const tag = tags.find((each) => each.start === offset + start);
    return (
      tag?.part === 'verb' && forms.form(lower) === 'base' && index > 1 && /^(?:take|need|run)$/.test(lower)
    );
  });
}

/** Whether tasks are left over behind a task that was turned into a verb: a list is turned whole or not at all. */
function leavesTasks(body: string, { form, opener }: Lead, verbs: CompiledVerbs): boolean {
  if (form === 'past' && !opener) return false;
  const chunks = body
    .replace(/\([^)]*\)|:.*$/g, '')
    .split(/,\s+(?:and |& )?|;\s+| and | & | \+ |\s[–—-]\s/)
    .slice(1);
  return chunks.some((chunk) => {
    const words = splitWords(chunk);
    const first = words[0];
    if (!first) return false;
    const work = words.slice(0, 4).findIndex(({ lower }) => verbs.nounsOfWork.has(lower));
    if (words.length === 1 && verbs.nounsInIng.has(first.lower)) return false;
    const isTask =
      work >= 0 && (words[work + 1]?.lower === 'of' || (words.length <= 3 && work === words.length - 1));
    return (
      isTask ||
      (form === 'gerund' &&
        verbs.forms.form(first.lower) === 'gerund' &&
        !verbs.nounsInIng.has(first.lower) &&
        /,/.test(body))
    );
  });
}

/** "from Solaris to Linux of the gateway" is "the gateway from Solaris to Linux". */
function moveObjectFirst(body: string): string {
  const [, move, object, rest = ''] = /^(from [^,;]+? to [^,;]+?) of ([^,;]+)(.*)$/.exec(body) ?? [];
  return move && object ? `${object} ${move}${rest}` : body;
}
