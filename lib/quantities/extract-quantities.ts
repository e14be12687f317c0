import { findAmounts } from './amount.ts';
import type { Measure } from './measure.ts';
import { pairMeasures } from './pair.ts';
import type { Quantity } from './quantity.ts';
import { measure } from './unit.ts';

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
