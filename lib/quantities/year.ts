import type { Amount } from './amount.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

/**
 * Whether a number is a year: "in 2019", "KubeCon 2024". A number that counts something is none ("split 2048
 * partitions"), unless a word before it says that it is a year, or a text begins with it, where it cannot be told.
 * `noun` is what follows the number and can be counted.
 */
export function isYear(
  text: string,
  { value, start, end }: Amount,
  noun: string | undefined,
  years: QuantityKnowledge['years'],
): boolean {
  if (!Number.isInteger(value) || value < 1950 || value > 2060 || end - start !== 4) return false;
  const before = text.slice(Math.max(0, start - 8), start);
  if (years.before.test(before)) return true;
  if (noun) return value % 100 !== 0 && !/\p{L}\p{Ll}+\s$/u.test(before);
  return value % 100 !== 0;
}
