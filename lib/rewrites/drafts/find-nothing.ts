import { splitWords } from '../../english/split-words.ts';
import { listPhrases, phrasePattern } from '../../text/lists.ts';
import { NUMBER_WORD } from '../../text/number-words.ts';
import { type Category, isConcept } from '../../tokens/vocabulary.ts';
import type { BulletKind } from '../bullet-kind.ts';
import type { RewriteContext } from '../context.ts';
import type { BulletReading } from '../reading/read-bullet.ts';
import { isProject } from './start-line.ts';

const spelledNumber = new RegExp(
  String.raw`\b(?:sub-(?:milli)?second|single-digit|(?!zero|one\b)${NUMBER_WORD}|dozen|hundreds|thousands)\b`,
  'giu',
);
const jobTitle = /^(?:[\p{L}-]+ ){0,4}(?:engineer|developer|programmer|architect|consultant|analyst)s?\b/iu;

/** Why a bullet is left alone, in one plain sentence; `undefined` when there is something to gain. */
export function findNothing(
  reading: BulletReading,
  kinds: { kind: BulletKind; score: number }[],
  context: RewriteContext,
  isMeasured: boolean,
): string | undefined {
  const { text, lead, tokens, quantities, wording } = reading;
  if (splitWords(text).length < 2)
    return 'There is too little here: a bullet names what you did, and to what.';
  if (isComplete(reading, kinds)) return 'Verb, object and numbers are there: leave it as it is.';
  if (isMeasured) return undefined;
  const named = tokens.map((token) => context.terms.get(token.termId)?.category);
  const products = named.filter((category) => !isConcept(category));
  const talks = lead.verbs.every((verb) => wording.talkVerbs.has(verb));
  const sure = (kinds[0]?.score ?? 0) >= 4;
  const usesOnly =
    lead.verbs.every((verb) => reading.verbs.toolVerbs.has(verb)) && isList(text, tokens.length + 1);
  if (talks && !quantities.length && wording.ceremonies.test(text)) return because.ceremony;
  const says = lead.verbs.every((verb) => verb === 'work') && !lead.claims;
  if (says && (/^(?:working |worked )?as an? /i.test(text) || jobTitle.test(text))) return because.job;
  if (usesOnly && !lead.claims) return because.list;
  if (
    !lead.verbs.length &&
    (isList(text, tokens.length) || (lead.claims === 'skill' && onlyLanguages(named)))
  )
    return because.list;
  if (lead.claims === 'skill' && !lead.verbs.length && !products.length)
    return named.length ? because.pattern : because.noSystem;
  if (talks && !sure && !products.length && named.length > 0 && !quantities.length && isEmpty(reading))
    return because.pattern;
  if (!named.length && !quantities.length && !sure && isVague(reading)) return because.noSystem;
  if (/^by /.test(reading.body)) return because.noVerb;
  const known = kinds.length > 0 && (lead.verbs.length > 0 || !!lead.claims || isNamedWork(reading));
  if (known || (named.length > 0 && (lead.verbs.length > 0 || !!lead.claims))) return undefined;
  return named.length ? because.noVerb : because.noSystem;
}

/** A bullet without a verb that still says what was done: "API testing", or a project under its heading. */
function isNamedWork({ object, label, body, verbs }: BulletReading): boolean {
  if (label) return isProject(label);
  if (/[;:]/.test(body)) return false;
  const last = splitWords(object).at(-1)?.lower ?? '';
  return verbs.nounsOfWork.has(last) || /^(?:support|management|response)$/.test(last);
}

const because = {
  ceremony:
    'How a team works is no evidence of what you built: leave it out, or tell what you shipped that way.',
  job: 'This says which job you had: say what you built or changed in it.',
  list: 'A list of technologies belongs among the skills: a bullet tells what you built with one of them.',
  pattern: 'A pattern counts where you shipped it: name the system that uses it, or leave it out.',
  noVerb: 'No verb says what you did here: begin with what you built or changed, or leave it as it is.',
  noSystem: 'Nothing here says what you built or changed in a system, so there is no number to ask for.',
};

/** Whether the object is no system at all: "software", "various tasks". */
function isVague({ body, lead, wording, verbs }: BulletReading): boolean {
  const led = splitWords(lead.past).filter(({ lower }) => !verbs.forms.base(lower));
  const words = [...led, ...splitWords(body)];
  return words.every(({ lower }) => wording.vagueObjects.has(lower));
}

/** Whether nothing but empty words and names of patterns follows the verb. */
function isEmpty({ body, wording, tokens, text }: BulletReading): boolean {
  const spellings = new Set(
    tokens.flatMap((token) => splitWords(text.slice(token.start, token.end)).map(({ lower }) => lower)),
  );
  return splitWords(body).every(({ lower }) => wording.emptyWords.has(lower) || spellings.has(lower));
}

/** A strong verb, and either a before-and-after pair or two figures, or one with an outcome that settles it. */
function isComplete(reading: BulletReading, kinds: { kind: BulletKind }[]): boolean {
  const { lead, quantities, text } = reading;
  const count = quantities.length + (text.match(spelledNumber)?.length ?? 0);
  const settled = kinds.some(
    ({ kind }) => !!kind.settled && phrasePattern(listPhrases(kind.settled)).test(text),
  );
  if (lead.claims || (!lead.verbs.length && !settled)) return false;
  return reading.has.has('pair') || count >= 2 || (count === 1 && settled);
}

/** "Java, Spring Boot, Hibernate, MySQL": names between commas and little else. */
function isList(text: string, named: number): boolean {
  const parts = text.split(/,| and |\/|;/);
  return parts.length > 3 && named >= parts.length * 0.6 && splitWords(text).length < parts.length * 3;
}

function onlyLanguages(named: (Category | undefined)[]): boolean {
  return named.length > 0 && named.every((category) => category === 'language');
}
