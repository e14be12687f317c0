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
  const before = listNearest(text, matches);
  const behind = listNearest(text, matches.toReversed()).reverse();
  return matches.filter((match, index) => {
    if (!isShared(match)) return true;
    const own = match.candidate.vendor;
    const nearest = nearer(match, before[index], behind[index]);
    if (nearest) return nearest.candidate.vendor === own;
    return vendors.size === 0 || (own !== undefined && vendors.has(own));
  });
}

/** For each match, in one walk, the last product of a vendor that was passed in its line. */
function listNearest(text: string, inOrder: Match[]): (Match | undefined)[] {
  let nearest: Match | undefined;
  let last: Match | undefined;
  return inOrder.map((match) => {
    if (last && hasLineEnd(text, last, match)) nearest = undefined;
    const found = nearest;
    if (match.candidate.vendor && !isShared(match)) nearest = match;
    last = match;
    return found;
  });
}

function nearer(match: Match, before: Match | undefined, behind: Match | undefined): Match | undefined {
  if (!behind || !before) return behind ?? before;
  return behind.start - match.end < match.start - before.end ? behind : before;
}

function hasLineEnd(text: string, a: Match, b: Match): boolean {
  const [start, end] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return text.slice(start, end).includes('\n');
}

function isShared({ candidate }: Match): boolean {
  return candidate.term.context !== undefined && readContext(candidate).shared;
}
