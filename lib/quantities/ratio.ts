import type { Amount } from './amount.ts';
import { type MeasuredAmount, toMeasuredAmount } from './measured-amount.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

type UnitKnowledge = QuantityKnowledge['units'];

const PERCENT = /^\s?(?:%|per\s?cent(?![\p{L}])|pct\b|percentage\spoints?|pp\b)/u;
const NINES = /^[\s-](?:nines|9s|9['’]s)(?![\p{L}\d])/u;

/** Measures a percentage, a factor or an availability: "84%", "10x", "four nines". */
export function measureRatio(
  text: string,
  after: string,
  amount: Amount,
  units: UnitKnowledge,
): MeasuredAmount | undefined {
  const nines = NINES.exec(after);
  if (nines && amount.value >= 2 && amount.value <= 9)
    return toMeasuredAmount(amount, nines, 100 - 10 ** (2 - amount.value), '%', 'availability');
  const percent = PERCENT.exec(after);
  if (percent) {
    const kind = isAvailability(text, amount, percent[0].length, units) ? 'availability' : 'ratio';
    return toMeasuredAmount(amount, percent, amount.value, '%', kind);
  }
  const factor = units.factor.exec(after);
  return factor ? toMeasuredAmount(amount, factor, amount.value, 'x', 'ratio') : undefined;
}

function isAvailability(text: string, amount: Amount, unitLength: number, units: UnitKnowledge): boolean {
  if (amount.value < 90 || amount.value > 100) return false;
  const end = amount.end + unitLength;
  const around = text.slice(Math.max(0, amount.start - 40), amount.start) + text.slice(end, end + 40);
  if (units.availability.test(around)) return true;
  const hasFraction = !Number.isInteger(amount.value) && amount.value > 99;
  return hasFraction && !units.notAvailability.test(around);
}
