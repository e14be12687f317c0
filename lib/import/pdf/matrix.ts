/** An affine transformation [a, b, c, d, e, f] as PDF has it: x' = ax + cy + e, y' = bx + dy + f. */
export type Matrix = [number, number, number, number, number, number];

/** An upright rectangle in points, its origin at the top left corner of a page. */
export interface Rectangle {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The transformation that changes nothing. */
export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transformation that does `inner` first, then `outer`. */
export function multiply(outer: Matrix, inner: Matrix): Matrix {
  const [a, b, c, d, e, f] = outer;
  const [ia, ib, ic, id, ie, jf] = inner;
  return [
    a * ia + c * ib,
    b * ia + d * ib,
    a * ic + c * id,
    b * ic + d * id,
    a * ie + c * jf + e,
    b * ie + d * jf + f,
  ];
}

/** Six numbers of a file as a transformation; the identity where there are fewer. */
export function toMatrix(value: ArrayLike<number> | undefined | null): Matrix {
  return value && value.length >= 6
    ? [value[0] ?? 1, value[1] ?? 0, value[2] ?? 0, value[3] ?? 1, value[4] ?? 0, value[5] ?? 0]
    : IDENTITY;
}

/** The upright rectangle around a transformed one. */
export function transformRectangle(
  [a, b, c, d, e, f]: Matrix,
  { left, top, right, bottom }: Rectangle,
): Rectangle {
  const xs = [a * left + c * top, a * left + c * bottom, a * right + c * top, a * right + c * bottom];
  const ys = [b * left + d * top, b * left + d * bottom, b * right + d * top, b * right + d * bottom];
  return {
    left: Math.min(...xs) + e,
    right: Math.max(...xs) + e,
    top: Math.min(...ys) + f,
    bottom: Math.max(...ys) + f,
  };
}
