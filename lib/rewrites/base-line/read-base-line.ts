import { findObject } from '../../english/find-object.ts';
import { readLead } from '../../english/read-lead.ts';
import { splitFront } from '../../english/split-front.ts';
import { splitWords } from '../../english/split-words.ts';
import type { TaggedWord, Tagger } from '../../english/tagger.ts';
import type { RewriteContext } from '../context.ts';
import { cleanBullet } from '../rewording/clean-bullet.ts';
import type { BaseLine, Reason } from './base-line.ts';
import { beginSmall } from './begin-small.ts';
import { isSound } from './check-grammar.ts';
import type { Opening } from './opening.ts';
import { leaveOutPronouns } from './own-words.ts';
import { joinOpener, LABEL, spellWords } from './prepare-text.ts';
import { readOpening } from './read-opening.ts';
import { headLine, lostAdverbs, type Worded, word } from './word-line.ts';

const PROJECT = /\bproject$/i;
/** What goes on is told in the present. */
const GOES_ON =
  /^(?:(?:I am |I'm )?(?:currently|presently|now|at present),? |(?:I )?(?:have|has) been (?=\p{L}+ing\b))/iu;
/** The first person where it could not be left out. */
const FIRST_PERSON = /(?<![\p{L}\d.'-])(?:I|I['’](?:ve|m)|[Ww]e|[Mm]y|[Oo]ur|me|us)(?![\p{L}\d.'-])/u;

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
