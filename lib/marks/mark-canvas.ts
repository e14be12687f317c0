import type { Mark } from './mark.ts';
import { type Box, cutBoxes, growBox } from './mark-boxes.ts';
import { createMarkTiles, type MarkTiles } from './mark-tiles.ts';
import type { Palette } from './palette.ts';

/** The most boxes that are drawn at once; a page of more asks is no posting. */
const MOST_BOXES = 800;

/** In which steps the canvas follows the window, and how much of it lies above and below, in heights of the window. */
const STEP = 0.5;

/** How far the ring around a box reaches beyond it, and how thick it is, in CSS pixels. */
const RING = { reach: 4, line: 2 };

/** How far the ground of what is lit reaches beyond its words, in CSS pixels. */
const LIT_REACH = 2;

/** A box to draw, in CSS pixels from the corner of the layer. */
export interface DrawnBox extends Box {
  /** A mark, the ring around what was scrolled to, or the light on what is pointed at. */
  look: Mark['state'] | 'ringed' | 'lit';
  /** What lies above it in the page: nothing is drawn over that. */
  covers: readonly Box[];
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
  let drawn = '';

  /** Where the canvas may begin. It hangs on where the window is, and not on when it was drawn. */
  function bandTopFor(top: number): number {
    const step = Math.round(window.innerHeight * STEP);
    return (Math.floor(top / step) - 1) * step;
  }

  /** The part around the window of what is lain over: beyond it a canvas would make the page longer. */
  function findArea(over: Box): Box {
    const bandBottom = bandTop + Math.ceil(window.innerHeight * (1 + 3 * STEP));
    const within = (y: number): number => Math.min(bandBottom, Math.max(bandTop, y));
    const [left, right] = [Math.floor(over.left) - RING.reach, Math.ceil(over.right) + RING.reach];
    const [top, bottom] = [
      within(Math.floor(over.top) - RING.reach),
      within(Math.ceil(over.bottom) + RING.reach),
    ];
    return { left, top, right: Math.max(right, left + 1), bottom: Math.max(bottom, top + 1) };
  }

  function choose(palette: Palette, ratio: number): MarkTiles | undefined {
    if (context && (!tiles || tilesFor?.palette !== palette || tilesFor.ratio !== ratio)) {
      tiles = createMarkTiles(document, context, palette, ratio);
      tilesFor = { palette, ratio };
      drawn = '';
    }
    return tiles;
  }

  /** Lies over this area, with nothing drawn. */
  function lieOver(area: Box, ratio: number): void {
    const [width, height] = [area.right - area.left, area.bottom - area.top];
    // Setting the size clears it, and costs more than clearing does.
    const size = { width: Math.round(width * ratio), height: Math.round(height * ratio) };
    if (element.width !== size.width || element.height !== size.height) Object.assign(element, size);
    context?.setTransform(1, 0, 0, 1, 0, 0);
    context?.clearRect(0, 0, size.width, size.height);
    element.style.cssText = `left: ${area.left}px; top: ${area.top}px; width: ${width}px; height: ${height}px;`;
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
      const near = boxes
        .filter((box) => box.bottom >= area.top && box.top <= area.bottom)
        .slice(0, MOST_BOXES);
      // A page that moves or changes all the time mostly leaves its marks as they were.
      const print = JSON.stringify([area, near]);
      if (print === drawn) return;
      drawn = print;
      lieOver(area, ratio);
      const pixel = (each: number, from: number): number => Math.round((each - from) * ratio);
      for (const box of near) {
        const { look, covers } = box;
        const tile = look === 'ringed' || look === 'lit' ? undefined : patterns[look];
        // The foot of a pattern is the foot of its box.
        const corner = tile && [pixel(box.left, area.left), pixel(box.bottom, area.top) - tile.height];
        const [x, y] = corner ?? [0, 0];
        context.setTransform(1, 0, 0, 1, x ?? 0, y ?? 0);
        context.globalAlpha = look === 'lit' ? 0.22 : 1;
        context.fillStyle = tile ? (tile.pattern ?? 'transparent') : palette.accent;
        for (const piece of piecesOf(box).flatMap((each) => cutBoxes(each, covers))) {
          const [left, right] = [pixel(piece.left, area.left), pixel(piece.right, area.left)];
          const [head, foot] = [pixel(piece.top, area.top), pixel(piece.bottom, area.top)];
          context.fillRect(left - (x ?? 0), head - (y ?? 0), right - left, foot - head);
        }
      }
    },
  };
}

/** What is filled of a box: a ring is four bars around it. */
function piecesOf(box: DrawnBox): Box[] {
  if (box.look === 'lit') return [growBox(box, LIT_REACH)];
  return box.look === 'ringed'
    ? cutBoxes(growBox(box, RING.reach), [growBox(box, RING.reach - RING.line)])
    : [box];
}
