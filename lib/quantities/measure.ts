import type { Amount } from './amount.ts';
import type { QuantityKind } from './quantity.ts';

/** An amount with what it measures. `end` includes the unit; `value` is in `unit`. */
export interface Measure {
  start: number;
  end: number;
  value: number;
  /** The number as it was written, before its unit was counted in. */
  written: number;
  unit: string;
  /** Undefined for a number without any unit or noun: it counts only as one half of a pair. */
  kind: QuantityKind | undefined;
}

/** A measure of an amount. `unitMatch` is the match right after the amount, or the place where the unit ends. */
export function toMeasure(
  { start, end, value: written }: Amount,
  unitMatch: RegExpExecArray | number,
  value: number,
  unit: string,
  kind: QuantityKind | undefined,
): Measure {
  const unitEnd = typeof unitMatch === 'number' ? unitMatch : end + unitMatch[0].trimEnd().length;
  return { start, end: unitEnd, value, written, unit, kind };
}
