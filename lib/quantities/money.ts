import { CURRENCY_CODE, CURRENCY_NAME, parseCurrency } from '../text/currencies.ts';
import type { Amount } from './amount.ts';
import { type MeasuredAmount, toMeasuredAmount } from './measured-amount.ts';
import { readPeriod } from './period.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

const CURRENCY_AFTER = new RegExp(`^\\s?(?<name>${CURRENCY_CODE}|${CURRENCY_NAME})(?![\\p{L}\\d])`, 'u');

/** Measures money, in its ISO code and with its period: "USD per month" for "$40k/month". */
export function measureMoney(
  after: string,
  amount: Amount,
  { each }: QuantityKnowledge['units'],
): MeasuredAmount | undefined {
  const currency = CURRENCY_AFTER.exec(after);
  const name = amount.currency ?? currency?.groups?.name;
  if (!name) return undefined;
  const length = currency?.[0].length ?? 0;
  const period = each.exec(after.slice(length))?.[0];
  const unit = parseCurrency(name) ?? name;
  const end = amount.end + length + (period?.length ?? 0);
  return toMeasuredAmount(
    amount,
    end,
    amount.value,
    period ? `${unit} per ${readPeriod(period)}` : unit,
    'money',
  );
}
