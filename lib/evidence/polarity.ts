import type { Expression } from '../text/expression.ts';
import { impliedTerms, type KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import { partAfter, partBefore } from './sentence-parts.ts';

/** What a text says of something that it names: given up, or never had. */
export type Polarity = 'former' | 'denied';

/**
 * How a text of a resume says that something was given up or never had. An expression `...Before` ends right before the
 * name, one `...After` begins right behind it.
 */
export interface PolarityCues {
  /** Any word that one of the others needs: most texts have none. */
  any: Expression;
  /** "replaced the", "what had been a". */
  formerBefore: Expression;
  /** "migrated 40 services from". */
  movedFromBefore: Expression;
  /** " was replaced by". */
  formerAfter: Expression;
  /** "removed": only where the name is what was removed, and no part of its name: "removed stale Kafka topics". */
  removedBefore: Expression;
  /** "moved the", "rewrote the": given up where something of the same kind follows. */
  movedBefore: Expression;
  /** Between what was moved and where it was moved to. */
  movedTo: Expression;
  /** It goes on, so that nothing was given up: "every night". */
  goesOn: Expression;
  /** "instead of", "chose NATS over". */
  deniedBefore: Expression;
  /** " was ruled out". */
  deniedAfter: Expression;
  /** " and decided against it", behind what was tried. */
  declinedAfter: Expression;
  /** "without", "evaluated": only where the name is what is meant. */
  withoutBefore: Expression;
  /** Right behind a name that is itself what is meant: " cluster", or nothing. */
  headAfter: Expression;
}

/** Makes the function that tells the polarity of a token of a text; `undefined` is that of most. */
export function readPolarity(
  text: string,
  tokens: readonly Token[],
  terms: KnownTerms,
  cues: PolarityCues,
): (token: Token) => Polarity | undefined {
  if (!cues.any.pattern.test(text)) return () => undefined;
  return (token) => {
    const before = partBefore(text, token.start);
    const after = partAfter(text, token.end);
    const isHead = cues.headAfter.pattern.test(after);
    if (cues.deniedBefore.pattern.test(before) || cues.deniedAfter.pattern.test(after)) return 'denied';
    if (cues.declinedAfter.pattern.test(after)) return 'denied';
    if (isHead && cues.withoutBefore.pattern.test(before)) return 'denied';
    if (cues.formerAfter.pattern.test(after)) return 'former';
    if (isHead && cues.removedBefore.pattern.test(before)) return 'former';
    if (cues.formerBefore.pattern.test(before)) return 'former';
    if (cues.movedFromBefore.pattern.test(before) && !cues.goesOn.pattern.test(after)) return 'former';
    if (!cues.movedBefore.pattern.test(before)) return undefined;
    const isLeft = tokens.some(
      (other) =>
        other.start > token.end &&
        other.start < token.end + after.length &&
        cues.movedTo.pattern.test(text.slice(token.end, other.start)) &&
        isOfSameKind(token, other, terms),
    );
    return isLeft ? 'former' : undefined;
  };
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
