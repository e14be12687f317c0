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

/**
 * The DOM range that shows `[start, end)` of a description, or `undefined` where the page no longer
 * holds that text.
 */
export function findTextRange(runs: TextRun[], start: number, end: number): Range | undefined {
  const first = findRun(runs, start);
  const last = findRun(runs, end - 1);
  if (!first || !last || !first.node.isConnected || !last.node.isConnected) return undefined;
  const from = first.offset + Math.max(0, start - first.start);
  const to = last.offset + Math.min(last.length, end - last.start);
  if (from > first.node.length || to > last.node.length) return undefined;
  const range = first.node.ownerDocument.createRange();
  range.setStart(first.node, from);
  range.setEnd(last.node, to);
  return range;
}
