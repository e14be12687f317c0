import { findAmounts } from './quantity-amount.ts';
import type { Measure } from './quantity-measure.ts';
import { pairMeasures } from './quantity-pair.ts';
import { measure } from './quantity-unit.ts';

export const quantityKinds = [
  'latency',
  'rate',
  'size',
  'money',
  'ratio',
  'duration',
  'availability',
  'count',
] as const;
export type QuantityKind = (typeof quantityKinds)[number];

/** A number that says how much, with its unit: `text.slice(start, end)` in UTF-16 units. */
export interface Quantity {
  text: string;
  start: number;
  end: number;
  kind: QuantityKind;
  /** Of a latency, when the sentence names one: "p99". */
  percentile?: string;
  /** As written, when the text says what was before and what came after: "480ms" and "92ms". */
  before?: string;
  after?: string;
  /**
   * In `unit`; of a pair the one after. Times are in "ms", sizes in "bytes" or "rows", rates in "per second" or
   * "bytes per second", money in its code ("USD", "USD per month"), ratios in "%" or "x", counts in their noun.
   */
  value: number;
  unit: string;
  /** Of a pair, the value before, in the same unit. */
  valueBefore?: number;
}

/**
 * Finds the quantities of a text in reading order. Product names and versions ("S3", "Java 21", "HTTP/2"), years,
 * dates, phone numbers and a percentile without a time are none.
 */
export function extractQuantities(text: string): Quantity[] {
  const measures: Measure[] = [];
  for (const amount of findAmounts(text)) {
    const last = measures.at(-1);
    if (last && amount.start < last.end) continue;
    const found = measure(text, amount);
    if (!found) continue;
    if (last && isTime(last) && isTime(found) && /^\s?(?:and\s)?$/.test(text.slice(last.end, found.start))) {
      measures[measures.length - 1] = { ...last, end: found.end, value: last.value + found.value };
    } else measures.push(found);
  }
  return pairMeasures(text, measures);
}

function isTime({ unit }: Measure): boolean {
  return unit === 'ms';
}
