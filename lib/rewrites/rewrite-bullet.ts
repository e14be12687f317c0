import { extractQuantities } from '../diagnostics/quantity.ts';
import type { BulletKind, Shape, SlotSpec } from './bullet-kind.ts';
import type { RewriteContext } from './context.ts';
import { bulletKey, type Draft, fillShape, finishDraft } from './draft.ts';
import { checkFacts, type Guard } from './facts.ts';
import { findNothing } from './find-nothing.ts';
import { addBase, addMeasure } from './measures.ts';
import { type BulletReading, findHas, readBullet } from './read-bullet.ts';
import { recogniseKinds } from './recognise-kinds.ts';
import { formatRewrite, type Rewrite } from './rewrite.ts';
import { listPhrases, listWords } from './verb-knowledge.ts';
import { loadTagger, type Tagger } from './verbs.ts';
import { phrasePattern } from './words.ts';

/** The best rewrites of a bullet, or why there is nothing honest to improve. */
export interface BulletRewrites {
  rewrites: Rewrite[];
  nothing?: string;
}

const most = 3;

/** Offers the best two or three rewrites of a bullet. Loads compromise when it is called for the first time. */
export async function rewriteBullet(bullet: string, context: RewriteContext): Promise<BulletRewrites> {
  return rewriteWith(bullet, context, await loadTagger());
}

function rewriteWith(bullet: string, context: RewriteContext, tag: Tagger): BulletRewrites {
  const reading = readBullet(bullet, context, tag);
  const kinds = recogniseKinds(reading, context);
  const nothing = findNothing(reading, kinds);
  if (nothing) return { rewrites: [], nothing };
  const fallback = context.knowledge.kinds
    .filter(({ id }) => id === 'shipping')
    .map((kind) => ({ kind, score: 0 }));
  const drafts = (kinds.length ? kinds : fallback)
    .slice(0, most + 1)
    .flatMap(({ kind, score }) => draftsOf(kind, score, reading, context));
  drafts.sort((a, b) => b.gain - a.gain);

  const key = bulletKey(reading.text);
  const rewrites: Rewrite[] = [];
  for (const draft of drafts) {
    if (rewrites.length === most) break;
    const rewrite = finishDraft(draft, key, context.knowledge.slots);
    const line = formatRewrite(rewrite);
    if (rewrites.some((other) => formatRewrite(other) === line)) continue;
    if (passes(rewrite, draft, reading, context)) rewrites.push(rewrite);
  }
  return rewrites.length
    ? { rewrites }
    : { rewrites, nothing: 'This bullet could not be taken apart safely, so it is left as it is.' };
}

/** Holds a rewrite against the facts. A shape that says the bullet anew may drop plain words, and lists them. */
function passes(rewrite: Rewrite, draft: Draft, reading: BulletReading, context: RewriteContext): boolean {
  const shapeWords = draft.shape.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  const guard: Guard = {
    extract: (text) => context.extract(text),
    verbs: reading.verbs,
    wording: reading.wording,
    shapeWords: [...shapeWords, 'from to by cut latency helped'],
    ...(context.ticked && { ticked: context.ticked }),
  };
  const violations = checkFacts(reading.text, rewrite, guard);
  if (draft.shape.for !== 'whole') return violations.length === 0;
  if (violations.some(({ kind, fact }) => kind !== 'lost' || fact)) return false;
  rewrite.dropped.push(...violations.map(({ what }) => what));
  return true;
}

function draftsOf(kind: BulletKind, score: number, reading: BulletReading, context: RewriteContext): Draft[] {
  const start = startOf(kind, reading);
  const based = addPairs(`${start.text} ${reading.body}`, reading);
  const core = based.template;
  const slots = { ...start.slots, ...based.slots };
  const has = findHas(core, reading.quantities);
  if (based.paired) has.add('pair');
  const needsMeans = based.changes && !has.has('means');
  const whole = needsMeans ? `${core} by {technique}` : core;
  const topic = !reading.lead.verbs.length && reading.lead.claims !== 'duty';
  return kind.shapes
    .filter((shape) => fits(shape, reading, context, topic))
    .map((shape) => ({
      kind,
      shape,
      template: fillShape(shape, has, {
        core: whole,
        counted: addCount(start.text, whole),
        topic: reading.body,
        choice: '{verb}',
      }),
      slots: shape.for === 'whole' ? { ...slots, verb: verbSlot(kind.verbs) } : slots,
      dropped: [...reading.dropped, ...based.dropped],
      gain: score + (shape.gain ?? 0) + (based.kind === kind.id ? 4 : 0),
    }));
}

/** How the line begins: the old verbs in the past tense, or a choice where the old bullet does not say enough. */
function startOf(
  kind: BulletKind,
  reading: BulletReading,
): { text: string; slots: Record<string, SlotSpec> } {
  const { lead, verbs } = reading;
  if (lead.verbs.length && !lead.helped) return { text: lead.past, slots: {} };
  const work = /(?:tion|ment|ing|ance|support|reviews?|testing|design)\b/.test(
    reading.body.split(/ (?:of|for|on|in|with) /)[0] ?? '',
  );
  const choices = lead.helped
    ? [lead.helped, lead.past]
    : lead.claims === 'duty'
      ? verbs.knowledge.choices[work ? 'work' : 'thing']
      : [...(lead.claims === 'shared' ? [capital(lead.opener)] : []), ...kind.verbs];
  return { text: '{verb}', slots: { verb: verbSlot(choices) } };
}

/** A choice of verbs, the least claim first: the user says how much was theirs. */
function verbSlot(choices: string[]): SlotSpec {
  const label = choices.join(' / ');
  return {
    label,
    type: 'verb',
    hint: 'Pick what you did, no more than you did.',
    example: choices[1] ?? label,
    choices,
  };
}

/** "Mentored junior engineers" asks how many: a number belongs before a bare plural. */
function addCount(lead: string, core: string): string {
  const rest = core.slice(lead.length);
  const bare =
    /^ (?:[a-z-]+ ){0,2}[a-z]+(?:rs|ns|es|ees)\b(?! \{)/.test(rest) &&
    !/^ (?:the|a|an|our|all|new hires)\b/.test(rest);
  return bare ? `${lead} {people}${rest}` : core;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1).toLowerCase();
}

function addPairs(line: string, reading: BulletReading) {
  const quantities = extractQuantities(line);
  const measured =
    addMeasure(line, reading.wording, reading.verbs, quantities) ??
    addBase(line, reading.wording, reading.verbs, quantities);
  if (!measured)
    return { template: line, slots: {}, dropped: [], paired: false, changes: false, kind: undefined };
  return {
    ...measured,
    paired: true,
    changes: reading.lead.verbs.some((verb) => reading.wording.changeVerbs.has(verb)),
    kind: measured.measure?.kind,
  };
}

function fits(shape: Shape, reading: BulletReading, context: RewriteContext, topic: boolean): boolean {
  if (topic !== (shape.for === 'topic')) return false;
  if (shape.when && !phrasePattern(listPhrases(shape.when)).test(reading.text)) return false;
  if (shape.unless && phrasePattern(listPhrases(shape.unless)).test(reading.text)) return false;
  if (shape.verbs) {
    const verbs = listWords(shape.verbs);
    if (!reading.lead.verbs.some((verb) => verbs.includes(verb))) return false;
  }
  if (!shape.categories) return true;
  return reading.tokens.some((token) => {
    const category = context.terms.get(token.termId)?.category;
    return !!category && shape.categories?.includes(category);
  });
}
