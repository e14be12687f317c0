import type { Amount } from './amount.ts';
import { findCountedNoun } from './count.ts';
import { type MeasuredAmount, toMeasuredAmount } from './measured-amount.ts';
import { measureMoney } from './money.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';
import { measureRate } from './rate.ts';
import { measureRatio } from './ratio.ts';
import { measureSize } from './size.ts';
import { isTenure, measureTime } from './time.ts';

/** How far behind an amount its unit is looked for, in UTF-16 units. */
const REACH = 72;

/** Measures an amount by the unit after it; `undefined` where the number is no amount at all (a year, a version). */
export function measureAmount(
  text: string,
  amount: Amount,
  known: QuantityKnowledge,
): MeasuredAmount | undefined {
  const after = text.slice(amount.end, amount.end + REACH);
  if (isTenure(text, amount.start, after, known.times)) return undefined;
  return (
    measureMoney(after, amount, known.units) ??
    measureRatio(text, after, amount, known.units) ??
    measureSize(after, amount, known) ??
    measureRate(after, amount, known) ??
    measureTime(text, after, amount, known.times) ??
    measureCount(text, after, amount, known)
  );
}

function measureCount(
  text: string,
  after: string,
  amount: Amount,
  known: QuantityKnowledge,
): MeasuredAmount | undefined {
  const noun = findCountedNoun(text, after, amount, known);
  if (noun === 'not-an-amount') return undefined;
  if (noun) {
    const unit = noun.replace(/^(?:\sof\s|\s|-)/, '');
    return toMeasuredAmount(amount, amount.end + noun.length, amount.value, unit, 'count');
  }
  const isCrew = known.counts.crewOf.test(text.slice(Math.max(0, amount.start - 12), amount.start));
  return toMeasuredAmount(
    amount,
    amount.end,
    amount.value,
    '',
    amount.marked || isCrew ? 'count' : undefined,
  );
}
