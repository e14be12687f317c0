import type { Requirement } from '../requirements/requirement.ts';
import type { TextRange } from '../text/range.ts';
import { isOwnTerm } from '../tokens/own-terms.ts';
import type { Token } from '../tokens/token.ts';
import type { MarkStop } from './mark.ts';

/**
 * The stops of a walk through the posting, one for each of its asks, in the order in which they are given.
 *
 * The walk passes what the resume has as well as what it lacks, so a page that watches its own scrolling learns nothing
 * of the resume. Nor of the names that the user has added: for those the page is scrolled no further than to the nearest
 * ask that everybody's Gaplight knows.
 */
export function findStops(asks: readonly Pick<Requirement, 'tokens'>[]): MarkStop[] {
  const known = asks.flatMap(({ tokens }) => firstKnown(tokens) ?? []);
  return asks.map(({ tokens }) => {
    const at = firstKnown(tokens) ?? nearest(known, tokens[0]?.start ?? 0);
    return { ...(at && { at: toRange(at) }), places: tokens.map(toRange) };
  });
}

function firstKnown(tokens: Token[]): Token | undefined {
  return tokens.find(({ termId }) => !isOwnTerm(termId));
}

function nearest(tokens: Token[], start: number): Token | undefined {
  const distance = (token: Token): number => Math.abs(token.start - start);
  return tokens.toSorted((a, b) => distance(a) - distance(b))[0];
}

function toRange({ start, end }: Token): TextRange {
  return { start, end };
}
