import type { Expression } from '../text/expression.ts';
import { impliedTerms, type KnownTerms } from '../tokens/known-terms.ts';
import type { Token } from '../tokens/token.ts';
import { isProduct } from '../tokens/vocabulary.ts';
import { partAfter, partBefore } from './sentence-parts.ts';

/** What a text says of something that it names: given up, or never had. */
export type Polarity = 'former' | 'denied';

/**
 * How a text of a resume says that something was given up or never had. An expression `...Before` ends right before the
 * name, one `...After` begins right behind it; other names stand as `¤` in both.
 */
export interface PolarityCues {
  /** Any word that one of the others needs: most texts have none. */
  any: Expression;
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

/**
 * Makes the function that tells the polarity of a token of a text; `undefined` is that of most. What is given up or denied
 * is the name itself: "removed stale Kafka topics" leaves Kafka where it is.
 */
export function readPolarity(
  text: string,
  tokens: readonly Token[],
  terms: KnownTerms,
  cues: PolarityCues,
): (token: Token) => Polarity | undefined {
  if (!cues.any.pattern.test(text)) return () => undefined;
  const masked = maskNames(text, tokens);
  return (token) => {
    const before = partBefore(masked, token.start);
    const after = partAfter(masked, token.end);
    if (cues.headAfter.pattern.test(after)) {
      if (cues.deniedBefore.pattern.test(before) || cues.deniedAfter.pattern.test(after)) return 'denied';
      if (cues.formerBefore.pattern.test(before) || cues.formerAfter.pattern.test(after)) return 'former';
    }
    const isMoved = cues.movedBefore.pattern.test(before) || cues.movedFromBefore.pattern.test(before);
    if (!isMoved) return undefined;
    const isLeft = tokens.some(
      (other) =>
        other.start > token.end &&
        other.start < token.end + after.length &&
        cues.towards.pattern.test(text.slice(token.end, other.start)) &&
        isOfSameKind(token, other, terms),
    );
    return isLeft ? 'former' : undefined;
  };
}

function maskNames(text: string, tokens: readonly Token[]): string {
  let masked = '';
  let from = 0;
  for (const { start, end } of tokens) {
    masked += text.slice(from, start) + '¤'.repeat(end - start);
    from = end;
  }
  return masked + text.slice(from);
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
