import type { TextRun } from '../posting/posting.ts';

/** The first run that ends after `offset`; runs are sorted by start. */
function findRun(runs: TextRun[], offset: number): TextRun | undefined {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run && run.start + run.length <= offset) low = middle + 1;
    else high = middle;
  }
  return runs[low];
}

/** The end of the text in the page that is nearest to an offset, where the words there are not in the page. */
export function findNearestRange(runs: TextRun[], offset: number): Range | undefined {
  const after = findRun(runs, offset);
  const before = runs[(after ? runs.indexOf(after) : runs.length) - 1];
  const isNearer = after && (!before || after.start - offset < offset - before.start - before.length);
  if (isNearer) return findTextRange(runs, after.start, after.start + 1);
  return before && findTextRange(runs, before.start + before.length - 1, before.start + before.length);
}

/**
 * The DOM range that shows `[start, end)` of a description, or `undefined` where the page no longer
 * holds that text.
 */
export function findTextRange(runs: TextRun[], start: number, end: number): Range | undefined {
  const first = findRun(runs, start);
  const last = findRun(runs, end - 1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined;
  // A page may hold a part of the text only: what lies between two runs is not there.
  if (first.start >= end || last.start >= end) return undefined;
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, end - last.start);
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
