import { shownParent } from '../posting/blocks/composed-tree.ts';
import type { Block, TextRun } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import { type Box, clipBox, joinBoxes, moveBox } from './mark-boxes.ts';
import { findTextRange } from './text-range.ts';

/** How far a box reaches beyond its words, in CSS pixels: the line is drawn below them. */
const reach = { side: 1, foot: 1 };

/** One line of the words of a range, in CSS pixels from the corner of the layer. */
export interface PlacedBox<Range extends TextRange> extends Box {
  of: Range;
  /** What holds the words. */
  text: Node;
}

/** The corner of the window, in CSS pixels from the corner of the layer. */
export interface Corner {
  left: number;
  top: number;
}

/** Where the words of these ranges stand, as far as the scrollers around them, in `frames`, show them. */
export function placeRanges<Range extends TextRange>(
  runs: TextRun[],
  ranges: readonly Range[],
  frames: Box[],
  corner: Corner,
): PlacedBox<Range>[] {
  const placed: PlacedBox<Range>[] = [];
  for (const each of ranges) {
    const range = findTextRange(runs, each.start, each.end);
    if (!range || !isVisible(range.startContainer)) continue;
    for (const rect of range.getClientRects()) {
      const seen = clipBox(rect, frames);
      if (!seen) continue;
      const { left, top, right, bottom } = moveBox(seen, corner.left, corner.top);
      placed.push({
        of: each,
        text: range.commonAncestorContainer,
        left: left - reach.side,
        right: right + reach.side,
        top,
        bottom: bottom + reach.foot,
      });
    }
  }
  return placed;
}

/** What the blocks of a posting take up, no wider than the page. It tells of no mark. */
export function placeText(
  document: Document,
  runs: TextRun[],
  blocks: Block[],
  frames: Box[],
  corner: Corner,
): Box | undefined {
  const box = joinBoxes(
    blocks.flatMap(({ start, text }) => {
      const rect = findTextRange(runs, start, start + text.length)?.getBoundingClientRect();
      return (rect && clipBox(rect, frames)) ?? [];
    }),
  );
  if (!box) return undefined;
  const { left, right, top, bottom } = moveBox(box, corner.left, corner.top);
  return {
    left: Math.max(left, 0),
    right: Math.min(right, document.documentElement.scrollWidth),
    top,
    bottom,
  };
}

function isVisible(text: Node): boolean {
  const options = { opacityProperty: true, visibilityProperty: true };
  return shownParent(text)?.checkVisibility(options) ?? false;
}
