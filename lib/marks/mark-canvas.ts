import type { Mark } from './mark.ts';
import type { Box } from './mark-boxes.ts';
import { createMarkTiles, type MarkTiles } from './mark-tiles.ts';
import type { Palette } from './palette.ts';

/** The most boxes that are drawn at once; a page of more asks is no posting. */
const MOST_BOXES = 800;

/** In which steps the canvas follows the window, and how much of it lies above and below, in heights of the window. */
const STEP = 0.5;

/** How far the ring around a box reaches beyond it, and how thick it is, in CSS pixels. */
const RING = { reach: 4, line: 2 };

/** A box to draw, in CSS pixels from the corner of the layer. No state: the ring around what was scrolled to. */
export interface DrawnBox extends Box {
  state: Mark['state'] | undefined;
}

/** The drawing of the marks. */
export interface MarkCanvas {
  element: HTMLCanvasElement;
  /** Whether it has to be drawn anew for a window that begins `top` CSS pixels below the corner of the layer. */
  isOutOf(top: number): boolean;
  /** Lies over `over` around such a window, and draws these boxes in it and nothing else. */
  draw(top: number, over: Box | undefined, boxes: DrawnBox[], palette: Palette): void;
}

/**
 * Makes the canvas that all marks are drawn on. It is the only element of the drawing; it lies where the words of the
 * posting are, around the window, and each box costs the same: a page that looks for what lies over its words, or takes
 * the time, learns nothing but where they are.
 */
export function createMarkCanvas(document: Document, window: Window): MarkCanvas {
  const element = document.createElement('canvas');
  const context = element.getContext('2d');
  let bandTop = Number.NaN;
  let tiles: MarkTiles | undefined;
  let tilesFor: { palette: Palette; ratio: number } | undefined;

  /** Where the canvas may begin. It hangs on where the window is, and not on when it was drawn. */
  function bandTopFor(top: number): number {
    const step = Math.round(window.innerHeight * STEP);
    return (Math.floor(top / step) - 1) * step;
  }

  /** The part around the window of what is lain over: beyond it a canvas would make the page longer. */
  function findArea(over: Box): Box {
    const bandBottom = bandTop + Math.ceil(window.innerHeight * (1 + 3 * STEP));
    const within = (y: number): number => Math.min(bandBottom, Math.max(bandTop, y));
    return {
      left: Math.floor(over.left) - RING.reach,
      right: Math.ceil(over.right) + RING.reach,
      top: within(Math.floor(over.top) - RING.reach),
      bottom: within(Math.ceil(over.bottom) + RING.reach),
    };
  }

  function choose(palette: Palette, ratio: number): MarkTiles | undefined {
    if (context && (!tiles || tilesFor?.palette !== palette || tilesFor.ratio !== ratio)) {
      tiles = createMarkTiles(document, context, palette, ratio);
      tilesFor = { palette, ratio };
    }
    return tiles;
  }

  return {
    element,
    isOutOf: (top) => bandTopFor(top) !== bandTop,
    draw(top, over, boxes, palette) {
      const ratio = window.devicePixelRatio;
      const patterns = choose(palette, ratio);
      if (!context || !patterns) return;
      bandTop = bandTopFor(top);
      const area = findArea(over ?? { left: RING.reach, top, right: -RING.reach, bottom: top });
      const [width, height] = [area.right - area.left, area.bottom - area.top].map((each) =>
        Math.max(1, each),
      ) as [number, number];
      // Setting the size clears it.
      element.width = Math.round(width * ratio);
      element.height = Math.round(height * ratio);
      element.style.cssText = `left: ${area.left}px; top: ${area.top}px; width: ${width}px; height: ${height}px;`;
      let count = 0;
      for (const box of boxes) {
        if (box.bottom < area.top || box.top > area.bottom) continue;
        if (++count > MOST_BOXES) break;
        const x = Math.round((box.left - area.left) * ratio);
        const y = Math.round((box.top - area.top) * ratio);
        const foot = Math.round((box.bottom - area.top) * ratio);
        const wide = Math.round((box.right - box.left) * ratio);
        if (box.state) {
          const { pattern, height: tall } = patterns[box.state];
          // The foot of the pattern is the foot of the box.
          context.setTransform(1, 0, 0, 1, x, foot - tall);
          context.fillStyle = pattern ?? 'transparent';
          context.fillRect(0, tall - (foot - y), wide, foot - y);
        } else {
          const gap = (RING.reach - RING.line / 2) * ratio;
          context.setTransform(1, 0, 0, 1, 0, 0);
          context.strokeStyle = palette.accent;
          context.lineWidth = RING.line * ratio;
          context.strokeRect(x - gap, y - gap, wide + 2 * gap, foot - y + 2 * gap);
        }
      }
    },
  };
}
