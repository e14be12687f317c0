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
