import { type Matrix, type Rectangle, transformRectangle } from './matrix.ts';

/** A part of a page: the upright rectangle around it, and its outline where that is no rectangle. */
export interface Area extends Rectangle {
  /** Closed lines of points, x and y in turn. */
  rings?: number[][];
  /** What lies inside two of the rings is outside. */
  isEvenOdd?: boolean;
}

/** How pdf.js numbers the steps of a path, and how many numbers follow each. */
const [MOVE, CURVE, QUADRATIC, CLOSE] = [0, 2, 3, 4];
const LENGTHS = [2, 2, 6, 4, 0];
/** A path of more numbers is a drawing; the rectangle around it must do. */
const LONGEST_PATH = 4000;
/** Into how many straight lines a curve is cut. */
const STEPS = [0.25, 0.5, 0.75, 1];

/**
 * The area inside a path as pdf.js hands it out.
 *
 * @param edges left, top, right and bottom of the path before it is transformed.
 */
export function toArea(
  matrix: Matrix,
  edges: ArrayLike<number>,
  path?: ArrayLike<number> | null,
  isEvenOdd = false,
): Area {
  const [left = 0, top = 0, right = 0, bottom = 0] = Array.from(edges);
  const box = transformRectangle(matrix, { left, top, right, bottom });
  if (!path || path.length > LONGEST_PATH) return box;
  const rings = readRings(matrix, path).filter(({ length }) => length > 4);
  const [ring] = rings;
  return rings.length === 0 || (ring && rings.length === 1 && isRectangle(ring))
    ? box
    : { ...box, rings, isEvenOdd };
}

function readRings([a, b, c, d, e, f]: Matrix, path: ArrayLike<number>): number[][] {
  const rings: number[][] = [];
  let ring: number[] = [];
  for (let at = 0; at < path.length; ) {
    const step = path[at] ?? CLOSE;
    const points: number[] = [];
    for (let next = at + 1; next < at + 1 + (LENGTHS[step] ?? 0); next += 2) {
      const [x, y] = [path[next] ?? 0, path[next + 1] ?? 0];
      points.push(a * x + c * y + e, b * x + d * y + f);
    }
    at += 1 + points.length;
    if (step === MOVE) {
      ring = [];
      rings.push(ring);
    }
    if (step === CURVE || step === QUADRATIC) ring.push(...bend(ring.slice(-2), points));
    else ring.push(...points);
  }
  return rings;
}

/** Points on a curve from `start` with one or two points that pull it, and its end. */
function bend([x0 = 0, y0 = 0]: number[], points: number[]): number[] {
  const [x1 = 0, y1 = 0, x2 = x1, y2 = y1, x3 = x2, y3 = y2] = points;
  return STEPS.flatMap((t) => {
    const u = 1 - t;
    const [p, q, r, s] = [u * u * u, 3 * u * u * t, 3 * u * t * t, t * t * t];
    return [p * x0 + q * x1 + r * x2 + s * x3, p * y0 + q * y1 + r * y2 + s * y3];
  });
}

function isRectangle(ring: number[]): boolean {
  const corners = ring.length === 10 && ring[0] === ring[8] && ring[1] === ring[9] ? ring.slice(0, 8) : ring;
  if (corners.length !== 8) return false;
  return [0, 2, 4, 6].every((at) => {
    const next = (at + 2) % 8;
    const [x, y] = [
      (corners[at] ?? 0) - (corners[next] ?? 0),
      (corners[at + 1] ?? 0) - (corners[next + 1] ?? 0),
    ];
    return Math.abs(x) < 0.01 || Math.abs(y) < 0.01;
  });
}

/** Whether a point lies in an area. */
export function isInside(
  { left, right, top, bottom, rings, isEvenOdd }: Area,
  x: number,
  y: number,
): boolean {
  if (x < left || x > right || y < top || y > bottom) return false;
  if (!rings) return true;
  const turns = rings.reduce((sum, ring) => sum + wind(ring, x, y), 0);
  return isEvenOdd ? turns % 2 !== 0 : turns !== 0;
}

/** How many times a ring runs around a point. */
function wind(ring: number[], x: number, y: number): number {
  let turns = 0;
  let [lastX = 0, lastY = 0] = ring.slice(-2);
  for (let at = 0; at < ring.length; at += 2) {
    const [nextX, nextY] = [ring[at] ?? 0, ring[at + 1] ?? 0];
    if (lastY <= y !== nextY <= y) {
      const crossing = lastX + ((y - lastY) / (nextY - lastY)) * (nextX - lastX);
      if (crossing > x) turns += nextY > lastY ? 1 : -1;
    }
    [lastX, lastY] = [nextX, nextY];
  }
  return turns;
}

/** The rectangle that two have in common; without extent where they have none. */
export function intersect(one: Rectangle, other: Rectangle): Rectangle {
  const [left, top] = [Math.max(one.left, other.left), Math.max(one.top, other.top)];
  return {
    left,
    top,
    right: Math.max(left, Math.min(one.right, other.right)),
    bottom: Math.max(top, Math.min(one.bottom, other.bottom)),
  };
}
