import { findAmounts } from './amount.ts';
import type { MeasuredAmount } from './measured-amount.ts';
import { pairAmounts } from './pair.ts';
import type { Quantity } from './quantity.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';
import { measureAmount } from './unit.ts';

/**
 * Finds the quantities of a text in reading order. Product names and versions ("S3", "Java 21", "HTTP/2"), years,
 * dates, phone numbers and a percentile without a time are none.
 */
export function extractQuantities(text: string, known: QuantityKnowledge): Quantity[] {
  return pairAmounts(text, [...findMeasured(text, known)], known);
}

/** Whether `extractQuantities` finds any; most texts tell by their first number. */
export function statesQuantity(text: string, known: QuantityKnowledge): boolean {
  for (const { kind } of findMeasured(text, known)) if (kind) return true;
  return extractQuantities(text, known).length > 0;
}

/** The numbers of a text with their units; times that follow one another are one: "1 hour 20 minutes". */
function* findMeasured(text: string, known: QuantityKnowledge): Generator<MeasuredAmount> {
  let last: MeasuredAmount | undefined;
  for (const amount of findAmounts(text, known)) {
    if (last && amount.start < last.end) continue;
    const found = measureAmount(text, amount, known);
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

function isTime({ unit }: MeasuredAmount): boolean {
  return unit === 'ms';
}
