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
  return pairMeasures(text, [...findMeasures(text)]);
}

/** Whether `extractQuantities` finds any; most texts tell by their first number. */
export function statesQuantity(text: string): boolean {
  for (const { kind } of findMeasures(text)) if (kind) return true;
  return extractQuantities(text).length > 0;
}

/** The numbers of a text with their units; times that follow one another are one: "1 hour 20 minutes". */
function* findMeasures(text: string): Generator<Measure> {
  let last: Measure | undefined;
  for (const amount of findAmounts(text)) {
    if (last && amount.start < last.end) continue;
    const found = measure(text, amount);
    if (!found) continue;
    if (last && isTime(last) && isTime(found) && /^\s?(?:and\s)?$/.test(text.slice(last.end, found.start))) {
      last = { ...last, end: found.end, value: last.value + found.value };
      continue;
    }
    if (last) yield last;
    last = found;
  }
  if (last) yield last;
}

function isTime({ unit }: Measure): boolean {
  return unit === 'ms';
}
