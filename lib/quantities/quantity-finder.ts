import { keepReading } from '../text/keep.ts';
import { extractQuantities, statesQuantity } from './extract-quantities.ts';
import type { Quantity } from './quantity.ts';
import { compileQuantityWords } from './quantity-knowledge.ts';
import type { QuantityWords } from './quantity-words.ts';

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

/** Makes the finder of quantities from the words of `rules/quantities/`, which are compiled here once. */
export function createQuantityFinder(words: QuantityWords): QuantityFinder {
  const known = compileQuantityWords(words);
  return {
    find: (text) => extractQuantities(text, known),
    isIn: keepReading((text) => statesQuantity(text, known)),
  };
}
