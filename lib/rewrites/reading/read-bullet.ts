import type { CompiledVerbs } from '../../english/compiled-verbs.ts';
import type { CompiledWording } from '../../english/compiled-wording.ts';
import { findObject, insertAfterObject } from '../../english/find-object.ts';
import { type Lead, readLead } from '../../english/read-lead.ts';
import { splitFront } from '../../english/split-front.ts';
import type { Tagger } from '../../english/tagger.ts';
import type { Quantity } from '../../quantities/quantity.ts';
import { NUMBER_WORD } from '../../text/number-words.ts';
import type { Token } from '../../tokens/token.ts';
import { isProduct } from '../../tokens/vocabulary.ts';
import type { Has } from '../bullet-kind.ts';
import type { RewriteContext, TermToConfirm } from '../context.ts';
import { addArticle, addInnerArticles } from '../rewording/add-article.ts';
import { cleanBullet } from '../rewording/clean-bullet.ts';
import { followTense } from '../rewording/follow-tense.ts';
import { spellTerms } from '../rewording/spell-terms.ts';
import { swapLead } from '../rewording/swap-lead.ts';
import { trimFiller } from '../rewording/trim-filler.ts';
import { trimGains } from '../rewording/trim-gains.ts';

/** A bullet taken apart: what the shapes put together anew. */
export interface BulletReading {
  /** The old bullet on one line. */
  text: string;
  lead: Lead;
  /** What follows the verbs, without words that say nothing. It may hold the place `{howMany}`. */
  body: string;
  /** Words taken out, as they stood. */
  dropped: string[];
  /** What its verb acts on. */
  object: string;
  /** The object is a product by its name: "Kafka". */
  isProduct: boolean;
  /** A heading that stood before it: "Payments". */
  label?: string;
  quantities: Quantity[];
  tokens: Token[];
  has: Set<Has>;
  verbs: CompiledVerbs;
  wording: CompiledWording;
}

/** Takes a bullet apart. Braces of the bullet itself are kept out of the way of the places. */
export function readBullet(bullet: string, context: RewriteContext, tag: Tagger): BulletReading {
  const { verbs, wording } = context;
  const text = hideBraces(cleanBullet(bullet, verbs));
  const tags = tag(text);
  const front = splitFront(text, verbs, tags);
  const read = readLead(front.text, verbs, tags);
  const lead = swapLead({ ...read, ...followTense(read, verbs, tags) }, verbs, context.extract);
  const extract = (part: string) => context.extract(part);
  const filler = trimFiller(ownWords(lead.body), wording, verbs, extract);
  const gains = trimGains(filler.text, wording, verbs, extract);
  const spelled = spellTerms(askDetail(gains.text, wording), context);
  const led = addArticle(spelled, front.label ? ['build'] : lead.verbs, verbs, wording);
  const worded = addInnerArticles(led, verbs, wording);
  const body = context.confirm ? askToConfirm(worded, context.confirm, extract) : worded;
  const object = findObject(body, verbs);
  const tokens = context.extract(text);
  const quantities = context.quantities.find(text);
  return {
    text,
    lead,
    body,
    object,
    isProduct: tokens.some(
      (token) => token.text === object && isProduct(context.terms.get(token.termId)?.category),
    ),
    ...(front.label && { label: front.label }),
    dropped: [...filler.dropped, ...gains.dropped],
    quantities,
    tokens,
    has: findHas(body, quantities),
    verbs,
    wording,
  };
}

/** A technique that stands alone asks what it was done to: "through caching" is "by caching {detail}". */
function askDetail(body: string, wording: CompiledWording): string {
  const end = /\b(?:by|through|with|using|via) ([a-z-]+)$/.exec(body);
  const bare = end?.[1] && wording.bareTechniques.has(end[1]);
  return bare ? `${body.slice(0, end.index)}by ${end[1]} {detail}` : body;
}

/** Puts the place for a term behind the object; the user types the term there only if it belongs. */
function askToConfirm(body: string, { category }: TermToConfirm, extract: (text: string) => Token[]): string {
  const named = /\b(?:using|with|in|on) ([^,;]+)$/.exec(/^[^,;]*/.exec(body)?.[0] ?? '')?.[1];
  const link =
    named && extract(named).length
      ? 'plus'
      : category === 'language'
        ? 'in'
        : category === 'cloud'
          ? 'on'
          : 'with';
  return insertAfterObject(body, `${link} {confirmed}`);
}

/** What a bullet already has, so that nothing is asked twice. */
export function findHas(text: string, quantities: Quantity[]): Set<Has> {
  const has = new Set<Has>(quantities.map((quantity) => quantity.kind));
  if (quantities.length) has.add('figure');
  if (quantities.some((quantity) => quantity.before && quantity.after)) has.add('pair');
  if (/\b(?:through|via|using|leveraging|with|thanks to)\b|\bby (?!\d|~|about|over|up to)/i.test(text))
    has.add('means');
  if (load.test(text)) has.add('load');
  if (/\b(?:micro)?services\b/i.test(text)) has.add('services');
  if (clauses.test(text)) has.add('clauses');
  return has;
}

/** A load that is stated: "serving 2M users", "used by five teams". */
const load = new RegExp(
  String.raw`\b(?:serving|handling|processing|supporting|used by|handles?|serves?|process(?:es)?|to (?:handle|support)) ` +
    String.raw`(?:[~<>$€£]|\d|over|up to|more than|about|around|millions|thousands|hundreds|(?!zero|one)${NUMBER_WORD}|several|the whole|all)`,
  'iu',
);

/** A second verb after "and": what is added with a comma would belong to that verb only. */
const clauses =
  /(?:,| and) (?:then |also |gradually )?(?:[a-z]{3,}ed|built|wrote|ran|led|set up|kept|made|took|cut) (?!by\b|in\b|to\b|with\b)|, [a-z]{3,}ing\b|; /;

/** A resume needs no first person: "our API" is "the API". */
function ownWords(text: string): string {
  return text.replace(/\b(?:our|my)(?= \p{L})/giu, 'the');
}

const opening = '\ue000';
const closing = '\ue001';

/** Keeps braces of the user's own text apart from those of places. */
export function hideBraces(text: string): string {
  return text.replaceAll('{', opening).replaceAll('}', closing);
}

/** Brings back what `hideBraces` hid. */
export function showBraces(text: string): string {
  return text.replaceAll(opening, '{').replaceAll(closing, '}');
}
