import type { Amount } from './amount.ts';
import { type MeasuredAmount, toMeasuredAmount } from './measured-amount.ts';
import { readPeriodSeconds } from './period.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

const BYTES = /^[\s-]?(?<prefix>[kKMGTPE]i?|kilo|mega|giga|tera|peta)?(?:B|bytes?)(?![\p{L}\d])/u;
const BITS = /^\s?(?<prefix>[kKMGT])(?:bps|bit\/s|b\/s)(?![\p{L}\d])/u;
const POWERS = 'kmgtpe';
const BITS_OF_BYTE = 8;

/** Measures bytes and rows, and bytes in so much time, which are a rate: "12 TB", "4.8B rows", "3 GB/s". */
export function measureSize(
  after: string,
  amount: Amount,
  { units, times }: QuantityKnowledge,
): MeasuredAmount | undefined {
  const bits = BITS.exec(after);
  if (bits) {
    const value = (amount.value * toFactor(bits.groups?.prefix)) / BITS_OF_BYTE;
    return toMeasuredAmount(amount, bits, value, 'bytes per second', 'rate');
  }
  const bytes = BYTES.exec(after);
  if (bytes) {
    const value = amount.value * toFactor(bytes.groups?.prefix);
    const each = units.each.exec(after.slice(bytes[0].length))?.[0];
    if (!each) return toMeasuredAmount(amount, bytes, value, 'bytes', 'size');
    const end = amount.end + bytes[0].length + each.length;
    return toMeasuredAmount(amount, end, value / readPeriodSeconds(each, times), 'bytes per second', 'rate');
  }
  const rows = units.rows.exec(after);
  if (!rows || units.each.test(after.slice(rows[0].length))) return undefined;
  return toMeasuredAmount(amount, rows, amount.value, 'rows', 'size');
}

/** 1e6 for "M" and "mega", 1024 ** 2 for "Mi". */
function toFactor(prefix = ''): number {
  const letter = prefix.charAt(0).toLowerCase();
  return letter ? (prefix.endsWith('i') ? 1024 : 1000) ** (POWERS.indexOf(letter) + 1) : 1;
}
