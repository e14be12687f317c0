import { findObject } from '../../english/find-object.ts';
import { readLead } from '../../english/read-lead.ts';
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
import { leaveOutPronouns } from './own-words.ts';
import { type Opening, readOpening } from './read-opening.ts';
import { beginSmall } from './read-passive.ts';

/** A heading in front of a bullet: "Payments: ...". */
const LABEL = /^(\p{L}[\p{L}\d .&/+()-]{1,45}?)\s?(?::|\s[–—])\s+(?=\S)/u;
const PROJECT = /\bproject$/i;
/** Stands where a vague number was taken out. */
const VAGUE = '{howMany}';

/**
 * The line that a bullet becomes: complete and true as it stands, from its own words. Where it cannot be taken apart
 * safely its own words stay, without what says nothing; where no verb says what was done: the reason why not.
 */
export function readBaseLine(bullet: string, context: RewriteContext, tag: Tagger): BaseLine | Reason {
  const { verbs } = context;
  const text = cleanBullet(bullet, verbs);
  if (splitWords(text).length < 2) return 'short';
  const label = LABEL.exec(text);
  const heading = label?.[1] && !isSentence(label[1], context, tag) ? label[1] : undefined;
  const {
    text: own,
    dropped,
    replaced,
  } = leaveOutPronouns(heading && label ? text.slice(label[0].length) : text, verbs);
  if (heading && PROJECT.test(heading)) return readProject(text, own, heading, context, tag);
  const front = splitFront(own, verbs, tag(own)).text;
  const opening = readOpening(front, openingKnowledge(context, tag(front)));
  if (typeof opening === 'string') return opening;
  const lines = [word(opening, context, true), word(opening, context, false)];
  for (const line of lines) {
    const headed = heading ? headLine(heading, line, context) : line;
    if (isSound(headed.line, context, tag))
      return finish(
        text,
        { ...headed, dropped: [...dropped, ...headed.dropped] },
        opening,
        { own, replaced },
        context,
      );
  }
  return 'unsafe';
}

interface Worded {
  line: string;
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
    dropped.push(...filler.dropped, ...gains.dropped, ...end.dropped);
    body = gains.text;
    hadGain = gains.dropped.length + end.dropped.length > 0;
  }
  body = spellTerms(body, context);
  body = addInnerArticles(addArticle(body, opening.verbs, verbs, wording), verbs, wording);
  const whole = capitalise(tidySpaces(`${opening.lead} ${body}`));
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

function headLine(heading: string, worded: Worded, { extract }: RewriteContext): Worded {
  const small = beginSmall(worded.line, extract);
  return {
    ...worded,
    line: `${heading}: ${small}`,
    leadEnd: -1,
    vagueAt: worded.vagueAt === undefined ? -1 : worded.vagueAt + heading.length + 2,
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
  const object = findWork(line, opening, context);
  const at = line.indexOf(object);
  return {
    text,
    own: opening.said ?? said.own,
    replaced: [...said.replaced, opening.replaced ?? ''],
    line,
    verbs: opening.verbs,
    object,
    objectEnd: at < 0 ? 0 : at + object.length,
    turned: opening.turned,
    ...(opening.own && leadEnd > 0 && { part: { end: leadEnd, choices: [opening.lead, opening.own] } }),
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

/** "Personal project: a weather station" was built by whom it is the project of. */
function readProject(
  text: string,
  own: string,
  heading: string,
  context: RewriteContext,
  tag: Tagger,
): BaseLine | Reason {
  const opening = readOpening(own, openingKnowledge(context, tag(own)));
  // "University project: distributed store" names a store; "built a store" tells what was done.
  const [first, second] = splitWords(own);
  const isThing =
    first && /ed$/.test(first.lower) && !context.verbs.english.determiners.has(second?.lower ?? '');
  if (typeof opening !== 'string' && !isThing) {
    const worded = word(opening, context, true);
    const line = `${heading}: ${beginSmall(worded.line, context.extract)}`;
    return isSound(worded.line, context, tag)
      ? finish(text, { ...worded, line, leadEnd: -1 }, opening, { own, replaced: [] }, context)
      : 'unsafe';
  }
  const made: Opening = {
    lead: 'Built',
    verbs: ['build'],
    base: 'build',
    body: beginSmall(own, context.extract),
    dropped: [],
    turned: true,
  };
  const worded = word(made, context, true);
  const said = { own, replaced: [] };
  return isSound(worded.line, context, tag)
    ? finish(text, headLine(heading, worded, context), made, said, context)
    : 'noVerb';
}

/** Whether what stands before a colon is a sentence of its own and no heading. */
function isSentence(label: string, context: RewriteContext, tag: Tagger): boolean {
  return typeof readOpening(label, openingKnowledge(context, tag(label))) !== 'string';
}

function openingKnowledge({ verbs, extract, present }: RewriteContext, tags: TaggedWord[]) {
  return { verbs, extract: (text: string) => extract(text), tags, present: present ?? false };
}
