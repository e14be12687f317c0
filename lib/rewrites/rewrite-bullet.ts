import { splitWords } from '../english/split-words.ts';
import { loadTagger, type Tagger } from '../english/tagger.ts';
import { hashText } from '../text/hash.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import type { BaseLine } from './base-line/base-line.ts';
import { reasons } from './base-line/nothing.ts';
import { readBaseLine } from './base-line/read-base-line.ts';
import { chooseClauses, type Likely } from './clauses/choose-clauses.ts';
import { findHas } from './clauses/find-has.ts';
import { isComplete } from './clauses/is-complete.ts';
import { recogniseKinds } from './clauses/recognise-kinds.ts';
import type { RewriteContext } from './context.ts';
import { checkFacts } from './guard/check-facts.ts';
import type { Rewrite } from './rewrite.ts';

/** The better wording of a bullet with what may be added to it, or why there is nothing honest to improve. */
export interface BulletRewrite {
  rewrite?: Rewrite;
  nothing?: string;
}

/** The words that a base line may bring of its own: they join facts and are none. */
const shapeWords = [
  'helped built made ran maintained handled took on-call shifts gave support wrote',
  'the team together with',
];
/** What is longer is no bullet, in characters. */
const tooLong = 800;

/** Offers a better wording of a bullet. Loads compromise when it is called for the first time. */
export async function rewriteBullet(bullet: string, context: RewriteContext): Promise<BulletRewrite> {
  return rewriteTagged(bullet, context, await loadTagger());
}

function rewriteTagged(bullet: string, context: RewriteContext, tag: Tagger): BulletRewrite {
  if (bullet.length > tooLong) return { nothing: reasons.long };
  const base = readBaseLine(bullet, context, tag);
  if (typeof base === 'string') return { nothing: reasons[base] };
  const key = bulletKey(base.text);
  const likely = recogniseKinds(base, context);
  const has = findHas(base.line, base.quantities, base.hadGain, context.wording);
  if (base.vagueAt !== undefined) has.add('count');
  const settled = likely.some(
    ({ kind: { patterns } }) => patterns.settled && base.line.search(patterns.settled) >= 0,
  );
  const done = base.vagueAt === undefined && isComplete(base.line, base.quantities, has, settled);
  const mended = base.dropped.length > 0 || base.turned;
  if (done && !mended) return { nothing: reasons.complete };
  if (!done && isCeremony(base, context)) return { nothing: reasons.ceremony };
  if (!done && isEmptyWork(base, context)) return { nothing: reasons.noSystem };
  const chosen = done ? undefined : chooseClauses(base, likely, has, context, key);
  if (!chosen?.clauses.length && !isWorthIt(base, done)) return { nothing: reasons.noNumber };
  const rewrite = assemble(base, likely, chosen, context, key);
  const { extract, verbs, wording } = context;
  const guard = { extract, verbs, wording, shapeWords };
  const change = { line: base.line, dropped: [...base.dropped, ...base.replaced] };
  const violations = [
    ...checkFacts(base.text, change, guard).filter(({ kind }) => kind !== 'climbed'),
    ...checkFacts(base.own, change, guard).filter(({ kind }) => kind === 'climbed'),
  ];
  return violations.length > 0 ? { nothing: reasons.unsafe } : { rewrite };
}

function assemble(
  { line, part, dropped }: BaseLine,
  likely: Likely[],
  chosen: ReturnType<typeof chooseClauses>,
  { slots }: RewriteContext,
  key: string,
): Rewrite {
  const clauses = chosen?.clauses ?? [];
  const kind = chosen?.kind ?? likely[0]?.kind;
  const spec = slots.part;
  return {
    id: `${key}.${kind?.id ?? 'plain'}`,
    kind: kind?.id ?? 'plain',
    line,
    ...(part &&
      spec && {
        part: {
          question: 'How much of it was yours?',
          end: part.end,
          slot: { ...spec, id: `${key}.part.verb`, choices: part.choices, example: part.choices[0] ?? '' },
        },
      }),
    clauses,
    dropped: [...dropped],
    why: clauses.length > 0 ? (kind?.why ?? '') : '',
  };
}

/** Whether a line is worth a card without a question: another opening, and something behind it that can be read. */
function isWorthIt({ text, line, turned, dropped, part }: BaseLine, done: boolean): boolean {
  if (/^handled /i.test(line) || /^helped /i.test(text)) return false;
  if (part) return true;
  return (turned || (done && dropped.length > 0)) && splitWords(line).length >= 6;
}

/** Meetings and methods: no work of an engineer by themselves. */
function isCeremony({ verbs, text, quantities, tokens }: BaseLine, { wording }: RewriteContext): boolean {
  const talks = verbs.every((verb) => wording.talkVerbs.has(verb));
  return talks && quantities.length === 0 && tokens.length < 2 && wording.ceremonies.test(text);
}

/** Whether the object is no system at all: "various software solutions". */
function isEmptyWork(
  { line, tokens, quantities, verbs: verbsOf }: BaseLine,
  { wording, verbs, terms }: RewriteContext,
): boolean {
  const named = tokens.some(({ termId }) => isProduct(terms.get(termId)?.category));
  if (named || quantities.length > 0) return false;
  const led = new Set(verbsOf.flatMap((verb) => [verb, verbs.forms.past(verb), 'helped']));
  const says = ({ lower }: { lower: string }) =>
    !wording.vagueObjects.has(lower) && !verbs.english.grammatical.has(lower) && !led.has(lower);
  return !splitWords(line.replace(/ together with .*$/, '')).some(says);
}

/** A short key of a bullet that stays while its words stay, whatever their case and punctuation. */
function bulletKey(text: string): string {
  return hashText(
    text
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]+/gu, ' ')
      .trim(),
  );
}
