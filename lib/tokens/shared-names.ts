import { readContext } from './compile-vocabulary.ts';
import type { Match } from './match.ts';

/**
 * Whether the match is a name that several vendors use for a product of theirs, and the text speaks of another vendor:
 * "IAM" in "Google Cloud: IAM, GKE". The nearest product in the line decides, and where there is none, the whole text.
 */
export function isOfAnotherVendor(text: string, matches: readonly Match[], index: number): boolean {
  const match = matches[index];
  if (!match || !readContext(match.candidate).shared) return false;
  const own = match.candidate.vendor;
  const others = matches.filter((other) => other !== match && other.candidate.vendor && !isShared(other));
  const inLine = others
    .filter((other) => isSameLine(text, match, other))
    .toSorted((a, b) => distance(a, match) - distance(b, match));
  const [nearest] = inLine;
  if (nearest) return nearest.candidate.vendor !== own;
  return others.length > 0 && others.every(({ candidate }) => candidate.vendor !== own);
}

function isShared({ candidate }: Match): boolean {
  return candidate.term.context !== undefined && readContext(candidate).shared;
}

function isSameLine(text: string, a: Match, b: Match): boolean {
  const [start, end] = a.start < b.start ? [a.end, b.start] : [b.end, a.start];
  return !text.slice(start, end).includes('\n');
}

function distance(a: Match, b: Match): number {
  return a.start < b.start ? b.start - a.end : a.start - b.end;
}
