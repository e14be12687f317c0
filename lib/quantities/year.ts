import type { Amount } from './amount.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

const POWER_OF_TWO = 2048;
/** How far before and behind a number is looked, in UTF-16 units. */
const REACH = 32;

/**
 * Whether a number is a year: "in 2019", "KubeCon 2024", "2021 goals". A number that counts something is none ("split
 * 2048 partitions", "2013 tables moved"), unless a word beside it says that it is a year. `noun` is what follows the
 * number and can be counted.
 */
export function isYear(
  text: string,
  { value, start, end }: Amount,
  noun: string | undefined,
  years: QuantityKnowledge['years'],
): boolean {
  if (!Number.isInteger(value) || value < 1950 || value > 2060 || end - start !== 4) return false;
  if (noun && value === POWER_OF_TWO) return false;
  const before = text.slice(Math.max(0, start - REACH), start);
  if (isFromOrTo(before, text.slice(end, end + REACH), years)) return false;
  if (years.before.test(before)) return true;
  if (value % 100 === 0) return false;
  return !noun || noun.startsWith('-') || isYearly(noun, text.slice(end + noun.length, end + REACH), years);
}

/** "from 2031 to 140", "from 140 to 2031": where one number is no year, neither is the other. */
function isFromOrTo(before: string, after: string, { between }: QuantityKnowledge['years']): boolean {
  const other = between.to.exec(after)?.[1] ?? between.from.exec(before)?.[1];
  return other !== undefined && !/^(?:19|20)\d\d$/.test(other);
}

/** "goals", "tax returns", "engineers of the year": what comes once a year is not counted by the number before it. */
function isYearly(noun: string, after: string, { yearly }: QuantityKnowledge['years']): boolean {
  if (/^\sof\sthe\s(?:year|month|quarter)\b/i.test(after)) return true;
  return noun.split(/\s/).some((word) => yearly.has(word.toLowerCase()));
}
