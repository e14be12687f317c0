import type { Amount } from './amount.ts';
import type { QuantityKind } from './quantity.ts';

/** An amount with what it measures. `end` includes the unit; `value` is in `unit`. */
export interface MeasuredAmount {
  start: number;
  end: number;
  value: number;
  /** The number as it was written, before its unit was counted in. */
  written: number;
  unit: string;
  /** Undefined for a number without any unit or noun: it counts only as one half of a pair. */
  kind: QuantityKind | undefined;
}

/** An amount measured. `unitMatch` is the match right after the amount, or the place where the unit ends. */
export function toMeasuredAmount(
  { start, end, value: written }: Amount,
  unitMatch: RegExpExecArray | number,
  value: number,
  unit: string,
  kind: QuantityKind | undefined,
): MeasuredAmount {
  const unitEnd = typeof unitMatch === 'number' ? unitMatch : end + unitMatch[0].trimEnd().length;
  return { start, end: unitEnd, value, written, unit, kind };
}
