import type { Amount } from './amount.ts';
import { type MeasuredAmount, toMeasuredAmount } from './measured-amount.ts';
import { readPeriodSeconds } from './period.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

const ADVERB_RATE = new RegExp(
  String.raw`^\s(?<period>daily|hourly|weekly|monthly|annual|yearly)\s(?!active)` +
    String.raw`(?:[\p{L}][\p{L}\d-]*\s){0,2}?\p{L}{2,}s(?![\p{L}\d])`,
  'u',
);

/** Measures so much in so much time, in "per second": "40k rps", "12M events a day", "5M daily orders". */
export function measureRate(
  after: string,
  amount: Amount,
  { units, times, counts: { crew } }: QuantityKnowledge,
): MeasuredAmount | undefined {
  const named = units.rateName.exec(after);
  if (named) {
    const isPerMinute = units.ratesPerMinute.has(named.groups?.name?.toLowerCase() ?? '');
    return toMeasuredAmount(amount, named, amount.value / (isPerMinute ? 60 : 1), 'per second', 'rate');
  }
  const rate = ADVERB_RATE.exec(after) ?? units.rate.exec(after);
  if (!rate || (rate.groups?.nouns && isTimeFirst(after, times))) return undefined;
  // "drills for 11 teams each quarter" counts the teams.
  if (/^\s(?:each|every)\s/.test(rate.groups?.each ?? '') && crew.test(rate.groups?.nouns ?? ''))
    return undefined;
  const seconds = readPeriodSeconds(rate.groups?.period ?? rate.groups?.each ?? '', times);
  return toMeasuredAmount(amount, rate, amount.value / seconds, 'per second', 'rate');
}

/** "9 hours a week" is a time; "5m requests/day" is no 5 minutes. */
function isTimeFirst(after: string, { time }: QuantityKnowledge['times']): boolean {
  return time.test(after) && !/^\s?(?:m|s)[\s/-]/.test(after);
}
