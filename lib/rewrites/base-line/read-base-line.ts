import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import { findObject } from '../../english/find-object.ts';
import { readLead } from '../../english/read-lead.ts';
import { readVerbList } from '../../english/read-verbs.ts';
import { splitFront } from '../../english/split-front.ts';
import { splitWords } from '../../english/split-words.ts';
import type { TaggedWord, Tagger } from '../../english/tagger.ts';
import { capitalise, tidySpaces } from '../../english/tidy-text.ts';
import type { RewriteContext } from '../context.ts';
import { addArticle, addInnerArticles } from '../rewording/add-article.ts';
import { cleanBullet } from '../rewording/clean-bullet.ts';
import { spellTerms } from '../rewording/spell-terms.ts';
import { trimFiller } from '../rewording/trim-filler.ts';
import { trimGains } from '../rewording/trim-gains.ts';
import { trimVagueEnd } from '../rewording/trim-vague-end.ts';
import type { BaseLine, Reason } from './base-line.ts';
import { isSound } from './check-grammar.ts';
import type { Opening } from './opening.ts';
import { leaveOutPronouns } from './own-words.ts';
import { readOpening } from './read-opening.ts';
import { beginSmall } from './read-passive.ts';

/** A heading in front of a bullet: "Payments: ...". */
const LABEL = /^(\p{L}[\p{L}\d .&/+()-]{1,45}?)\s?(?::|\s[–—])\s+(?=\S)/u;
const PROJECT = /\bproject$/i;
/** What goes on is told in the present. */
const GOES_ON =
  /^(?:(?:I am |I'm )?(?:currently|presently|now|at present),? |(?:I )?(?:have|has) been (?=\p{L}+ing\b))/iu;
/** The first person where it could not be left out. */
const FIRST_PERSON = /(?<![\p{L}\d.'-])(?:I|I['’](?:ve|m)|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\d.'-])/u;
/** Adjectives before work that are left out with its noun. */
const EMPTY_PRAISE =
  /^(?:key|major|important|successful|complete|full|overall|continuous|ongoing|timely|smooth|various|several)$/;
/** Stands where a vague number was taken out. */
const VAGUE = '{howMany}';

/**
 * The line that a bullet becomes: complete and true as it stands, from its own words. Where it cannot be taken apart
 * safely its own words stay, without what says nothing; where no verb says what was done: the reason why not.
 */
export function readBaseLine(bullet: string, context: RewriteContext, tag: Tagger): BaseLine | Reason {
  const { verbs } = context;
  const spelled = spellWords(cleanBullet(bullet), context);
  const text = joinOpener(spelled.text, verbs);
  if (splitWords(text).length < 2) return 'short';
  const label = LABEL.exec(text);
  const heading = label?.[1] && !isSentence(label[1], context, tag) ? label[1] : undefined;
  const {
    text: own,
    dropped,
    replaced,
  } = leaveOutPronouns(heading && label ? text.slice(label[0].length) : text, verbs);
  // "Contributed to the GDPR project: deletion of user data" names no work of its own.
  if (heading && readLead(heading, verbs).claims) return 'part';
  if (heading && PROJECT.test(heading)) return readProject(text, own, heading, context, tag);
  const now = GOES_ON.exec(own)?.[0] ?? '';
  const front = splitFront(own.slice(now.length), verbs, tag(own)).text;
  const known = openingKnowledge(context, tag(front));
  const opening = readOpening(front, now ? { ...known, present: true } : known);
  if (typeof opening === 'string') return opening;
  if (now && !context.present) return 'ongoing';
  if (now) opening.dropped.push(now.trim());
  for (const trimmed of [true, false]) {
    const worded = word(opening, context, trimmed);
    const headed = heading ? headLine(heading, worded, context) : worded;
    if (!isSound(headed.line, context, tag) || FIRST_PERSON.test(headed.line)) continue;
    const left = [...dropped, ...headed.dropped];
    const shown = { ...headed, dropped: [...left, ...lostAdverbs(text, headed.line, left, context)] };
    return finish(text, shown, opening, { own, replaced: [...replaced, ...spelled.mended] }, context);
  }
  return 'unsafe';
}

/** "Duties included: writing reports" goes on behind its colon. */
function joinOpener(text: string, { openers }: CompiledVerbs): string {
  const label = LABEL.exec(text);
  const isOpener =
    label?.[1] && openers.some(({ pattern }) => pattern.exec(`${label[1]} `)?.[0] === label[1]);
  return label && isOpener ? `${label[1]} ${text.slice(label[0].length)}` : text;
}

/** Adverbs in front of a verb that the line has not: "mainly responsible" says less than "responsible". */
function lostAdverbs(text: string, line: string, dropped: string[], { verbs }: RewriteContext): string[] {
  const kept = ` ${line} ${dropped.join(' ')} `.toLowerCase();
  return splitWords(text)
    .filter(({ lower }) => verbs.leadingAdverbs.has(lower) || EMPTY_PRAISE.test(lower))
    .filter(({ lower }) => !kept.includes(` ${lower}`))
    .map(({ text: word }) => word);
}

interface Worded {
  line: string;
  /** How much of the line is a heading in front. */
  heading?: number;
  /** How far the verbs go that a choice stands in for. */
  leadEnd: number;
  dropped: string[];
  vagueAt?: number;
  hadGain: boolean;
}

/** The line of an opening: without what says nothing (`trimmed`), or with all of its words. */
function word(opening: Opening, context: RewriteContext, trimmed: boolean): Worded {
  const { verbs, wording } = context;
  const extract = (part: string) => context.extract(part);
  const dropped = [...opening.dropped];
  let body = opening.body;
  let hadGain = false;
  if (trimmed) {
    const end = trimVagueEnd(body, context);
    const filler = trimFiller(end.text, wording, verbs, extract);
    const gains = trimGains(filler.text, wording, verbs, extract);
    // What would be left is worth less than what stood there.
    const gained = gains.dropped.length + end.dropped.length;
    if (gained > 0 && splitWords(gains.text).length < 2) return word(opening, context, false);
    dropped.push(...filler.dropped, ...gains.dropped, ...end.dropped);
    body = gains.text;
    hadGain = gained > 0;
  }
  body = spellTerms(body, context);
  body = addInnerArticles(addFirstArticle(body, opening, context), verbs, wording);
  const behind = body.replace(/^(?:An?|The)(?= )/, (article) => article.toLowerCase());
  const whole = capitalise(tidySpaces(`${opening.lead} ${behind}`));
  const vague = whole.indexOf(VAGUE);
  const line = whole.replace(`${VAGUE} `, '');
  return {
    line,
    leadEnd: opening.lead.length,
    dropped,
    ...(vague > 0 && { vagueAt: vague }),
    hadGain,
  };
}

/** The article of what the verbs act on, behind all verbs of a list: "designed and developed an engine". */
function addFirstArticle(body: string, { verbs: led }: Opening, { verbs, wording }: RewriteContext): string {
  const joined = /^and /.test(body) ? readVerbList(body.slice(4), 'past', verbs) : undefined;
  const from = joined ? 4 + joined.end + 1 : 0;
  return from
    ? body.slice(0, from) + addArticle(body.slice(from), led, verbs, wording)
    : addArticle(body, led, verbs, wording);
}

/** A text with its common misspellings mended, and the misspelt words. */
function spellWords(text: string, { misspellings }: RewriteContext): { text: string; mended: string[] } {
  const mended: string[] = [];
  const right = text.replace(/\p{L}[\p{L}'-]*/gu, (word) => {
    const spelling = misspellings.get(word.toLowerCase());
    if (!spelling) return word;
    mended.push(word);
    return /^\p{Lu}/u.test(word) ? capitalise(spelling) : spelling;
  });
  return { text: right, mended };
}

function headLine(heading: string, worded: Worded, { extract }: RewriteContext): Worded {
  const { vagueAt } = worded;
  const before = `${heading}: `;
  return {
    ...worded,
    line: `${before}${beginSmall(worded.line, extract)}`,
    heading: before.length,
    leadEnd: -1,
    ...(vagueAt !== undefined && { vagueAt: vagueAt + before.length }),
  };
}

function finish(
  text: string,
  worded: Worded,
  opening: Opening,
  said: Pick<BaseLine, 'own' | 'replaced'>,
  context: RewriteContext,
): BaseLine {
  const { line, leadEnd, dropped, vagueAt, hadGain } = worded;
  const { heading = 0 } = worded;
  const object = findWork(line.slice(heading), opening, context);
  const at = line.indexOf(object, heading);
  return {
    text,
    own: opening.said ?? said.own,
    replaced: [...said.replaced, opening.replaced ?? ''],
    line,
    verbs: opening.verbs,
    object,
    objectAt: Math.max(at, 0),
    objectEnd: at < 0 ? 0 : phraseEnd(line, at + object.length, context),
    turned: opening.turned,
    ...(opening.own?.length &&
      leadEnd > 0 && { part: { end: leadEnd, choices: [opening.lead, ...opening.own] } }),
    ...(vagueAt !== undefined && vagueAt > 0 && { vagueAt }),
    hadGain,
    dropped,
    tokens: context.extract(line),
    quantities: context.quantities.find(line),
  };
}

/** What the verbs act on; of "the migration of the monolith" and "ownership of the service", what stands behind "of". */
function findWork(line: string, { lead }: Opening, { verbs }: RewriteContext): string {
  const read = readLead(line, verbs, []);
  const body = line.endsWith(read.body) && read.verbs.length ? read.body : line.slice(lead.length).trim();
  const object = findObject(body, verbs);
  const rest = body.slice(body.indexOf(object) + object.length);
  const carried = /^ of (.+)$/.exec(rest)?.[1];
  const head = object.split(' ').at(-1)?.toLowerCase() ?? '';
  return carried &&
    (verbs.nounsOfWork.has(head) || /^(?:amounts?|numbers?|parts?|set|series|use|volumes?)$/.test(head))
    ? findObject(carried, verbs)
    : object;
}

/** The end of an object with what belongs to it: "the ingestion of telemetry data". */
function phraseEnd(line: string, end: number, { verbs }: RewriteContext): number {
  const of = /^ of /.exec(line.slice(end))?.[0].length ?? 0;
  if (!of) return end;
  const owner = findObject(line.slice(end + of), verbs);
  return owner ? end + of + owner.length : end;
}

/** "Personal project: a weather station" was built by whom it is the project of. */
function readProject(
  text: string,
  own: string,
  heading: string,
  context: RewriteContext,
  tag: Tagger,
): BaseLine | Reason {
  const read = readOpening(own, openingKnowledge(context, tag(own)));
  // "University project: distributed store" names a store; "built a store" tells what was done.
  const [first, second] = splitWords(own);
  const isThing =
    first && /ed$/.test(first.lower) && !context.verbs.english.determiners.has(second?.lower ?? '');
  const made: Opening = {
    lead: 'Built',
    verbs: ['build'],
    base: 'build',
    body: beginSmall(own, context.extract),
    dropped: [],
    turned: true,
  };
  // Who only took part in it says so.
  if (typeof read === 'string' && read !== 'noVerb') return read;
  const opening = typeof read === 'string' || isThing ? made : read;
  const worded = word(opening, context, true);
  return isSound(worded.line, context, tag)
    ? finish(text, headLine(heading, worded, context), opening, { own, replaced: [] }, context)
    : 'noVerb';
}

/** Whether what stands before a colon is a sentence of its own and no heading. */
function isSentence(label: string, context: RewriteContext, tag: Tagger): boolean {
  return typeof readOpening(label, openingKnowledge(context, tag(label))) !== 'string';
}

function openingKnowledge({ verbs, wording, extract, present }: RewriteContext, tags: TaggedWord[]) {
  const { changeVerbs } = wording;
  return { verbs, changeVerbs, extract: (text: string) => extract(text), tags, present: present ?? false };
}
