import type { TextRange } from './range.ts';

/** A text with each of these ranges, in the order of reading, replaced by what is right there. */
export function replaceRanges(text: string, ranges: readonly (TextRange & { right: string })[]): string {
  let changed = text;
  for (const { start, end, right } of ranges.toReversed())
    changed = changed.slice(0, start) + right + changed.slice(end);
  return changed;
}
