import { extractQuantities, statesQuantity } from './extract-quantities.ts';
import type { Quantity } from './quantity.ts';

/** Finds the quantities of texts; made once. */
export interface QuantityFinder {
  /**
   * The quantities of a text in reading order. Product names and versions ("S3", "Java 21", "HTTP/2"), years, dates,
   * phone numbers and a percentile without a time are none.
   */
  find(text: string): Quantity[];
  /** Whether `find` finds any; most texts tell by their first number. */
  isIn(text: string): boolean;
}

/** Makes the finder of quantities. */
export function createQuantityFinder(): QuantityFinder {
  return { find: extractQuantities, isIn: statesQuantity };
}
