import type { Block, TextRun } from '../posting/posting.ts';
import type { TextRange } from '../text/range.ts';
import { createCoverFinder } from './covers.ts';
import { type Box, isIn, moveBox } from './mark-boxes.ts';
import { createMarkCanvas, type DrawnBox } from './mark-canvas.ts';
import type { MarkHost } from './mark-host.ts';
import { choosePalette, type Palette } from './palette.ts';
import { type Corner, type PlacedBox, placeRanges, placeText } from './place-marks.ts';
import { findScrollers } from './scrollers.ts';

/** A range of the text, and what is drawn over it. */
export type DrawnRange = TextRange & Pick<DrawnBox, 'look'>;

/** The text of a posting, and all that is drawn over it. */
export interface MarkedText {
  runs: TextRun[];
  blocks: Block[];
  ranges: DrawnRange[];
}

/** Paints what is drawn over the text of a page as it stands. */
export interface MarkPainter {
  /** Finds anew where everything stands, and which colours fit: the palette, or `undefined` while the text is away. */
  place(text: MarkedText): Palette | undefined;
  /** Paints what was placed, but for what now lies over it. */
  paint(): void;
  /** The range that is drawn at a point of the window, as it was last painted. */
  findAt(x: number, y: number): DrawnRange | undefined;
}

/** Makes the painter of a page's marks; what it paints lies in the layer of `host`. */
export function createMarkPainter(document: Document, window: Window, host: MarkHost): MarkPainter {
  const canvas = createMarkCanvas(document, window);
  host.layer.append(canvas.element);
  let palette: Palette | undefined;
  let placed: PlacedBox<DrawnRange>[] = [];
  let painted: (DrawnBox & { of: DrawnRange })[] = [];
  let over: Box | undefined;

  /** Where the corner of the window is, from that of the layer. */
  function findCorner(): Corner {
    const { left, top } = host.layer.getBoundingClientRect();
    return { left: -left, top: -top };
  }

  return {
    place({ runs, blocks, ranges }) {
      const corner = findCorner();
      const frames = runs[0] ? findScrollers(runs[0].node).map((each) => each.getBoundingClientRect()) : [];
      placed = placeRanges(runs, ranges, frames, corner);
      over = placeText(document, runs, blocks, frames, corner);
      palette = choosePalette(runs) ?? palette;
      return palette;
    },
    paint() {
      if (!palette) return;
      const corner = findCorner();
      const covers = createCoverFinder(document, host.element);
      const inWindow = (box: Box): Box => moveBox(box, -corner.left, -corner.top);
      painted = placed.map(({ of, text, left, right, top, bottom }) => {
        const box = { left, right, top, bottom };
        // What is out of the window nothing lies over yet, and no hit test reaches.
        const above = covers.find(inWindow(box), text);
        return {
          ...box,
          of,
          look: of.look,
          covers: above.map((cover) => moveBox(cover, corner.left, corner.top)),
        };
      });
      canvas.draw(corner.top, over, painted, palette);
    },
    findAt(x, y) {
      const corner = findCorner();
      const [left, top] = [x + corner.left, y + corner.top];
      const isAt = (box: Box): boolean => isIn(box, left, top);
      return painted.find((box) => isAt(box) && !box.covers.some(isAt))?.of;
    },
  };
}
