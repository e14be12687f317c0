import { type Matrix, toMatrix } from './matrix.ts';

/** Where an operator of pdf.js that paints pictures places the unit square of each. */
export function placesOf(name: string, args: unknown[]): Matrix[] {
  const [first, scaleX = 1, ...rest] = args as [unknown, number, ...unknown[]];
  if (/Group$/.test(name)) {
    const places = (Array.isArray(first) ? first : scaleX) as unknown as { transform?: number[] }[];
    return Array.isArray(places) ? places.map(({ transform }) => toMatrix(transform)) : [];
  }
  if (!/Repeat$/.test(name)) return [[1, 0, 0, 1, 0, 0]];
  const positions = rest.at(-1) as ArrayLike<number> | undefined;
  const [skewX, skewY, scaleY] = rest.length > 2 ? (rest as number[]) : [0, 0, rest[0] as number];
  return Array.from({ length: (positions?.length ?? 0) / 2 }, (_, index) => [
    scaleX,
    skewX ?? 0,
    skewY ?? 0,
    scaleY ?? 1,
    positions?.[2 * index] ?? 0,
    positions?.[2 * index + 1] ?? 0,
  ]);
}
