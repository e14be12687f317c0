import type { QuantityKnowledge } from './quantity-knowledge.ts';

const SECOND = 1000;
const periods: Record<string, string> = { daily: 'day', annual: 'year', annually: 'year', annum: 'year' };

/** The period at the end of a text, in the singular: "day" for "/day", "per days" and " daily". */
export function readPeriod(each: string): string {
  const word = /\p{L}+$/u.exec(each)?.[0].toLowerCase() ?? '';
  if (word.length > 1 && word.endsWith('s')) return word.slice(0, -1);
  return periods[word] ?? word.replace(/ly$/, '');
}

/** The seconds of the period at the end of a text: 60 for " a minute"; 1 where there is none. */
export function readPeriodSeconds(each: string, { milliseconds }: QuantityKnowledge['times']): number {
  return (milliseconds.get(readPeriod(each)) ?? SECOND) / SECOND;
}
