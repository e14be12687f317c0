import type { Rectangle } from './matrix.ts';

/** Which way a text runs on a page, in quarter turns: 0 to the right, 1 upwards, 2 upside down, 3 downwards. */
export type Turn = 0 | 1 | 2 | 3;

/** How wide and high something is, in points. */
export interface Size {
  width: number;
  height: number;
}

/** The way that a direction on the page is nearest to; absent where it runs aslant. `y` grows downwards. */
export function toTurn(x: number, y: number): Turn | undefined {
  if (Math.abs(y) <= Math.abs(x) * 0.2) return x < 0 ? 2 : 0;
  if (Math.abs(x) <= Math.abs(y) * 0.2) return y < 0 ? 1 : 3;
  return undefined;
}

/** Where a point of a page stands once the page is turned so that text which runs the way of `turn` is upright. */
export function turnPoint(x: number, y: number, turn: Turn, { width, height }: Size): [number, number] {
  if (turn === 1) return [height - y, x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [y, width - x] : [x, y];
}

/** Where a point of the turned page stood on the page as it is. */
export function turnPointBack(x: number, y: number, turn: Turn, { width, height }: Size): [number, number] {
  if (turn === 1) return [y, height - x];
  if (turn === 2) return [width - x, height - y];
  return turn === 3 ? [width - y, x] : [x, y];
}

/** How wide and high the page is once it is turned. */
export function turnSize({ width, height }: Size, turn: Turn): Size {
  return turn % 2 === 1 ? { width: height, height: width } : { width, height };
}

/** The same rectangle on the turned page, or with `turnPointBack` on the page as it is. */
export function turnRectangle<Box extends Rectangle>(
  box: Box,
  turn: Turn,
  size: Size,
  move: typeof turnPoint = turnPoint,
): Box {
  const [x1, y1] = move(box.left, box.top, turn, size);
  const [x2, y2] = move(box.right, box.bottom, turn, size);
  return {
    ...box,
    left: Math.min(x1, x2),
    right: Math.max(x1, x2),
    top: Math.min(y1, y2),
    bottom: Math.max(y1, y2),
  };
}
