import { readContext } from './compile-vocabulary.ts';
import type { Match } from './match.ts';

/**
 * The matches without names that several vendors use for a product of theirs, where the text speaks of another vendor
 * than the one of the vocabulary: "IAM" in "Google Cloud: IAM, GKE". The nearest product in the line decides, and where
 * there is none, the whole text.
 */
export function dropOtherVendors(text: string, matches: Match[]): Match[] {
  if (!matches.some(isShared)) return matches;
  const vendors = new Set(
    matches.filter((match) => !isShared(match)).flatMap(({ candidate }) => candidate.vendor ?? []),
  );
  return matches.filter((match, index) => {
    if (!isShared(match)) return true;
    const own = match.candidate.vendor;
    const nearest = findNearest(text, matches, index);
    if (nearest) return nearest.candidate.vendor === own;
    return vendors.size === 0 || (own !== undefined && vendors.has(own));
  });
}

/** The product of a vendor that stands nearest to a match in its line. */
function findNearest(text: string, matches: Match[], index: number): Match | undefined {
  const match = matches[index];
  if (!match) return undefined;
  const behind = walk(1);
  const before = walk(-1);
  if (!behind || !before) return behind ?? before;
  return behind.start - match.end < match.start - before.end ? behind : before;

  function walk(step: 1 | -1): Match | undefined {
    for (let at = index + step, last = match; last; at += step) {
      const other = matches[at];
      if (!other || hasLineEnd(text, last, other)) return undefined;
      if (other.candidate.vendor && !isShared(other)) return other;
      last = other;
    }
    return undefined;
  }
}

function hasLineEnd(text: string, a: Match, b: Match): boolean {
  const [start, end] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return text.slice(start, end).includes('\n');
}

function isShared({ candidate }: Match): boolean {
  return candidate.term.context !== undefined && readContext(candidate).shared;
}
