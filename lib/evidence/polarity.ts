import type { Expression } from '../text/expression.ts';
import { requiredTexts } from '../text/required-text.ts';
import { createTextIndex, type TextIndex } from '../text/text-index.ts';
import { impliedTerms, type KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import type { NameInPart } from './sentence-parts.ts';

/** What a text says of something that it names: given up, or never had. */
export type Polarity = 'former' | 'denied';

/**
 * How a text of a resume says that something was given up or never had. An expression `...Before` ends right before the
 * name, one `...After` begins right behind it; other names stand as `¤` in both.
 */
export interface PolarityCues {
  /** Right behind a name that is itself what is spoken of: " cluster", or nothing. "Kafka topics" are no Kafka. */
  headAfter: Expression;
  /** "replaced the old", "what had been a", "migrated 40 services from". */
  formerBefore: Expression;
  /** " was replaced by". */
  formerAfter: Expression;
  /** "replaced the", "moved the": given up where something of the same kind follows, behind `towards`. */
  movedBefore: Expression;
  /** "moved the search from": the same. */
  movedFromBefore: Expression;
  /** Between what was moved or replaced and what took its place. */
  towards: Expression;
  /** "instead of", "without", "evaluated", "chose ¤ over". */
  deniedBefore: Expression;
  /** " was ruled out", " and decided against it". */
  deniedAfter: Expression;
}

/** The cues, and the texts of which each of them needs one. */
export interface CompiledPolarity extends PolarityCues {
  needed: TextIndex<string>;
}

/** Makes cues ready. Do it once. */
export function compilePolarity(cues: PolarityCues): CompiledPolarity {
  const { formerBefore, formerAfter, movedBefore, movedFromBefore, deniedBefore, deniedAfter } = cues;
  const needed = [formerBefore, formerAfter, movedBefore, movedFromBefore, deniedBefore, deniedAfter]
    .flatMap(({ cases }) => cases)
    .flatMap(([source]) => requiredTexts(source));
  return { ...cues, needed: createTextIndex(needed.map((text) => [text, text])) };
}

/** Whether a text may hold a cue at all; most do not. */
export function mayHoldCue(text: string, { needed }: CompiledPolarity): boolean {
  return needed.valuesIn(text.toLowerCase()).size > 0;
}

/** A text of a resume with its names, in reading order. */
interface NamedText {
  text: string;
  tokens: readonly Token[];
}

/**
 * The polarity of a name of a text; `undefined` is that of most. What is given up or denied is the name itself: "removed
 * stale Kafka topics" leaves Kafka where it is.
 */
export function readPolarity(
  token: Token,
  { before, after }: NameInPart,
  { text, tokens }: NamedText,
  terms: KnownTerms,
  cues: CompiledPolarity,
): Polarity | undefined {
  if (cues.headAfter.pattern.test(after)) {
    if (cues.deniedBefore.pattern.test(before) || cues.deniedAfter.pattern.test(after)) return 'denied';
    if (cues.formerBefore.pattern.test(before) || cues.formerAfter.pattern.test(after)) return 'former';
  }
  if (!cues.movedBefore.pattern.test(before) && !cues.movedFromBefore.pattern.test(before)) return undefined;
  const isLeft = tokens.some(
    (other) =>
      other.start > token.end &&
      other.start < token.end + after.length &&
      cues.towards.pattern.test(text.slice(token.end, other.start)) &&
      isOfSameKind(token, other, terms),
  );
  return isLeft ? 'former' : undefined;
}

/** Products of one family, or things of different languages: one of them takes the place of the other. */
function isOfSameKind({ termId }: Token, { termId: other }: Token, terms: KnownTerms): boolean {
  if (termId === other) return false;
  const [one, two] = [terms.get(termId), terms.get(other)];
  if (!isProduct(one?.category) || !isProduct(two?.category)) return false;
  if (one?.family !== undefined && one.family === two?.family) return true;
  const languages = languagesOf(termId, terms);
  const others = languagesOf(other, terms);
  return languages.size > 0 && others.size > 0 && ![...languages].some((id) => others.has(id));
}

function languagesOf(termId: string, terms: KnownTerms): Set<string> {
  return new Set([...impliedTerms(termId, terms)].filter((id) => terms.get(id)?.category === 'language'));
}
