import { splitWords } from '../english/split-words.ts';
import { loadTagger, type Tagger } from '../english/tagger.ts';
import { listPhrases } from '../text/lists.ts';
import type { SlotSpec } from './bullet-kind.ts';
import type { RewriteContext } from './context.ts';
import { bulletKey, type Draft, finishDraft } from './drafts/draft.ts';
import { findNothing } from './drafts/find-nothing.ts';
import { makeDrafts } from './drafts/make-drafts.ts';
import { makeMeasuredDrafts, makePlainDraft } from './drafts/make-measured-drafts.ts';
import { recogniseKinds } from './drafts/recognise-kinds.ts';
import { isProject } from './drafts/start-line.ts';
import { checkFacts, type Guard } from './guard/check-facts.ts';
import { stem } from './guard/read-facts.ts';
import { type BulletReading, readBullet, showBraces } from './reading/read-bullet.ts';
import { formatRewrite, listSlots, type Rewrite } from './rewrite.ts';

/** The best rewrites of a bullet, or why there is nothing honest to improve. */
export interface BulletRewrites {
  rewrites: Rewrite[];
  nothing?: string;
}

/** How many rewrites are offered, and how many of them may be of one kind. */
const most = 3;
const mostOfKind = 2;
/** Two lines of a resume, in characters. */
const longest = 230;
/** What is longer is no bullet. */
const tooLong = 800;

/** Offers the best two or three rewrites of a bullet. Loads compromise when it is called for the first time. */
export async function rewriteBullet(bullet: string, context: RewriteContext): Promise<BulletRewrites> {
  return rewriteTagged(bullet, context, await loadTagger());
}

function rewriteTagged(bullet: string, context: RewriteContext, tag: Tagger): BulletRewrites {
  if (bullet.length > tooLong) return { rewrites: [], nothing: because.long };
  const reading = readBullet(bullet, context, tag);
  const kinds = recogniseKinds(reading, context);
  const measured = makeMeasuredDrafts(reading, kinds[0]?.kind, context);
  const nothing = findNothing(reading, kinds, context, measured.length > 0);
  if (nothing && !context.confirm) return { rewrites: [], nothing };
  const draftsOf = (some: typeof kinds) =>
    some
      .flatMap(({ kind, score }) => makeDrafts(kind, score, reading, context))
      .sort((a, b) => b.gain - a.gain);
  const likely = measured.length ? measured : draftsOf(kinds.filter(({ score }) => score > 1));
  // A shape that says the bullet anew has no place for the term.
  const fits = ({ template }: Draft) => !context.confirm || template.includes('{confirmed}');
  const drafts = nothing ? [] : (likely.length ? likely : draftsOf(kinds)).filter(fits);
  const plain = context.confirm ? makePlainDraft(reading, kinds[0]?.kind, context) : undefined;
  const rewrites = pickRewrites(plain ? [...drafts.slice(0, 1), plain] : drafts, reading, context);
  if (rewrites.length) return { rewrites };
  return { rewrites, nothing: drafts.length ? because.unsafe : (nothing ?? because.noNumber) };
}

const because = {
  long: 'This is longer than any bullet: split it, then each part can be worked on.',
  unsafe: 'This bullet could not be taken apart safely, or is too long to add to: it is left as it is.',
  noNumber: 'No number that a panel would ask for fits this bullet: it is left as it is.',
};

/** The best drafts that pass the guard and say something that the old bullet and the others do not. */
function pickRewrites(drafts: Draft[], reading: BulletReading, context: RewriteContext): Rewrite[] {
  const key = bulletKey(reading.text);
  const rewrites: Rewrite[] = [];
  const lines = new Set([reading.text.toLowerCase()]);
  for (const draft of drafts) {
    const best = drafts[0]?.gain ?? 0;
    if (rewrites.length === most || (rewrites.length && draft.gain < best * 0.6 && !context.confirm)) break;
    if (rewrites.filter(({ kind }) => kind === draft.kind.id).length === mostOfKind) continue;
    const rewrite = fitLine(draft, reading, key, context);
    if (!rewrite) continue;
    const line = formatRewrite(rewrite).toLowerCase();
    const asks = listSlots(rewrite).some(({ type }) => type !== 'verb');
    if (lines.has(line) || (!asks && (rewrites.length > 0 || !reading.has.has('figure')))) continue;
    lines.add(line);
    if (passes(rewrite, draft, reading, context)) rewrites.push(rewrite);
  }
  return rewrites;
}

/** The rewrite of a draft, with less added where it would run over two lines; `undefined` when it still would. */
function fitLine(
  draft: Draft,
  { text, label }: BulletReading,
  key: string,
  context: RewriteContext,
): Rewrite | undefined {
  const headed = label && !isProject(label) ? { ...draft, label } : draft;
  const most = Math.max(longest, text.length + 40);
  for (const template of [draft.template, draft.shorter]) {
    const rewrite = template && finishDraft({ ...headed, template }, key, slotsOf(context));
    if (rewrite && lengthOf(rewrite) <= most) return rewrite;
  }
  return undefined;
}

/** The slots that any kind may use, and the one for a term that the user has to confirm. */
function slotsOf({ slots, confirm }: RewriteContext): Record<string, SlotSpec> {
  if (!confirm) return slots;
  const confirmed: SlotSpec = {
    label: `${confirm.spelling}, if it was here`,
    type: 'term',
    hint: 'Type it only if you used it in this very work.',
    example: confirm.spelling,
    choices: [confirm.spelling],
    fact: `confirmed-${confirm.spelling.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '-')}`,
  };
  return { ...slots, confirmed };
}

/** How long the line is with every slot filled by its example. */
function lengthOf({ parts }: Rewrite): number {
  return parts.reduce((sum, part) => sum + (typeof part === 'string' ? part : part.example).length, 0);
}

/** Holds a rewrite against the facts. A shape that says the bullet anew may drop plain words, and lists them. */
function passes(rewrite: Rewrite, draft: Draft, reading: BulletReading, context: RewriteContext): boolean {
  const shapeWords = draft.shape.pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text));
  const guard: Guard = {
    extract: (text) => context.extract(text),
    verbs: reading.verbs,
    wording: reading.wording,
    shapeWords: [...shapeWords, reading.verbs.english.joiningWords],
    ...(context.ticked && { ticked: context.ticked }),
  };
  const old = showBraces(reading.text);
  const violations = checkFacts(old, rewrite, guard);
  if (draft.shape.for !== 'whole' || !violations.length) return violations.length === 0;
  const standsFor = listPhrases(draft.shape.standsFor ?? '');
  if (violations.some(({ kind, what, fact }) => kind !== 'lost' || (fact && !standsFor.includes(what))))
    return false;
  rewrite.dropped.push(
    ...findPhrases(reading, new Set(violations.flatMap(({ what }) => [what, ...what.split(' ')]))),
  );
  return checkFacts(old, rewrite, guard).length === 0;
}

/** The words of a bullet that have one of these stems, as phrases where they stand together. */
function findPhrases({ text, verbs }: BulletReading, stems: Set<string>): string[] {
  const phrases: { start: number; end: number }[] = [];
  for (const word of splitWords(text)) {
    if (!stems.has(stem(word.lower, verbs)) && !stems.has(word.lower)) continue;
    const last = phrases.at(-1);
    if (last && text.slice(last.end, word.start) === ' ') last.end = word.end;
    else phrases.push({ start: word.start, end: word.end });
  }
  return phrases.map(({ start, end }) => text.slice(start, end));
}
