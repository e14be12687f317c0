/** Points in one of each unit of length. */
const POINTS: Record<string, number> = { pt: 1, in: 72, cm: 28.35, mm: 2.835, pc: 12, px: 0.75 };

/**
 * A length in points; `undefined` where the text is none.
 *
 * @param unit how many points a number without a unit counts.
 */
export function toPoints(text: string | undefined, unit: number): number | undefined {
  const [, number, name = ''] = /^(-?\d+(?:\.\d+)?)([a-z]*)$/i.exec(text?.trim() ?? '') ?? [];
  if (number === undefined) return undefined;
  return Number(number) * (POINTS[name.toLowerCase()] ?? unit);
}

/** Word counts most lengths in twentieths of a point. */
export const TWIP = 1 / 20;
/** Drawings are measured in parts of a point. */
export const EMU = 1 / 12_700;
