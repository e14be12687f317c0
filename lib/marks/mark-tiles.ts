import type { DrawnState, Mark } from './mark.ts';
import { groundOf, lineShapes, type Palette } from './palette.ts';

/** How wide a piece of a line is that repeats, and how tall the ground over it can be, in CSS pixels. */
const WIDTH = 8;
const HEIGHT = 96;

/** How long each piece of a line is, and from where to where it repeats, in CSS pixels. */
const pieces = {
  solid: { dash: 8, period: 8 },
  double: { dash: 8, period: 8 },
  dotted: { dash: 2, period: 4 },
  dashed: { dash: 5, period: 8 },
};

/** How each state is drawn: a pattern that repeats to the right, its line at the foot and its ground above. */
export type MarkTiles = Record<Mark['state'], { pattern: CanvasPattern | null; height: number }>;

/**
 * Makes the patterns of all states for a palette at `ratio` device pixels to a CSS pixel. Every state has one of the
 * same size, also the one that draws nothing: so drawing a mark costs the same whatever it says.
 */
export function createMarkTiles(
  document: Document,
  context: CanvasRenderingContext2D,
  palette: Palette,
  ratio: number,
): MarkTiles {
  const width = Math.round(WIDTH * ratio);
  const height = Math.ceil(HEIGHT * ratio);
  const tile = (state: DrawnState | undefined) => {
    const canvas = document.createElement('canvas');
    Object.assign(canvas, { width, height });
    const drawing = canvas.getContext('2d');
    if (drawing && state) {
      const ground = groundOf(state, palette);
      if (ground) {
        drawing.fillStyle = ground;
        drawing.fillRect(0, 0, width, height);
      }
      const thickness = Math.max(1, Math.round(lineShapes[state].thickness * ratio));
      const { dash, period } = pieces[lineShapes[state].style];
      drawing.fillStyle = palette.line[state];
      for (let at = 0; at < WIDTH; at += period)
        drawing.fillRect(Math.round(at * ratio), height - thickness, Math.round(dash * ratio), thickness);
      if (lineShapes[state].style === 'double') {
        const third = Math.max(1, Math.floor(thickness / 3));
        drawing.clearRect(0, height - thickness + third, width, thickness - 2 * third);
      }
    }
    return { pattern: context.createPattern(canvas, 'repeat-x'), height };
  };
  return {
    proved: tile('proved'),
    used: tile('used'),
    similar: tile('similar'),
    listed: tile('listed'),
    adjacent: tile('adjacent'),
    missing: tile('missing'),
    answered: tile(undefined),
  };
}
