import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { type Lead, readLead } from '../../english/read-lead.ts';
import { readNounsOfWork } from '../../english/read-nouns-of-work.ts';
import { splitWords, type Word } from '../../english/split-words.ts';
import type { TaggedWord } from '../../english/tagger.ts';
import { capitalise } from '../../english/tidy-text.ts';
import { swapLead } from '../rewording/swap-lead.ts';
import { hasFinite } from './finite-verbs.ts';
import type { Opening, OpeningKnowledge } from './opening.ts';

/** A bullet whose first word is a verb in the past: its words stay, but for adverbs and a pronoun in front. */
export function readPastLead(text: string, { verbs, tags, extract }: OpeningKnowledge): Opening | undefined {
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
  if (first?.start !== 0 || !next || verbs.notVerbs.test(rest)) return undefined;
  const participle = /\b(?:have|had) $/i.test(front) ? verbs.participles.get(first.lower) : undefined;
  const inPast = participle !== undefined || isPast(first, verbs, tags);
  if (/^we /i.test(front) || !inPast || /^(?:by|of)$/.test(next.lower)) return undefined;
  if (hasFinite(rest.slice(first.end), verbs, tags, text.length - rest.length + first.end)) return undefined;
  const lead = readLead(rest, verbs, tags);
  if (lead.opener && !isPlainOpener(lead)) return undefined;
  const named = verbs.forms.base(first.lower);
  const meant = named && verbs.falseFriends.get(named);
  // A verb that names only a tool or company may give its place to the work.
  const [verb = ''] = lead.verbs;
  const beside = verbs.partners.has(verb) || verbs.helpers.has(verb);
  const names = lead.verbs.length === 1 && (verbs.toolVerbs.has(verb) || beside);
  if (names && (isMereCompany(first.lower, next.lower) || swapLead(lead, verbs, extract) !== lead))
    return undefined;
  // "Did the upgrade of X" upgraded X; "Implemented the development of X" developed it.
  const carried =
    isCarrier(first.lower) || meant ? readNounsOfWork(rest.slice(first.end).trim(), verbs) : undefined;
  if (carried && !/(?:,| and) (?:the )?\p{L}+(?:tion|ment|ance|ing)\b/u.test(carried.rest)) {
    const { past, verbs: does, base, rest: body } = carried;
    return { lead: capitalise(past), verbs: does, base, body, replaced: first.text, dropped, turned: true };
  }
  const particle =
    verbs.particles.has(next.lower) && rest.slice(first.end, next.start) === ' ' ? ` ${next.lower}` : '';
  return {
    lead:
      capitalise((participle ?? meant) ? verbs.forms.past(meant ?? participle ?? '') : first.text) + particle,
    ...((participle || meant) && { replaced: first.text }),
    verbs: lead.verbs.length ? lead.verbs : named ? [named] : [],
    base: named ?? '',
    body: rest.slice(first.end + particle.length).trim(),
    dropped,
    turned: front !== '' || meant !== undefined,
  };
}

/** "Contributed to X" is weak, and yet sometimes the exact truth. */
function isPlainOpener({ opener, verbs }: Lead): boolean {
  return /^contributed to$/i.test(opener) && verbs.length === 0;
}

/** A verb that only carries a noun of work. */
function isCarrier(word: string): boolean {
  return /^(?:did|made|performed|conducted|executed)$/.test(word);
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
