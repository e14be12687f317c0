import { allMatches } from '../text/all-matches.ts';
import { CURRENCY_CODE, CURRENCY_NAME, CURRENCY_SIGN, parseCurrency } from '../text/currencies.ts';
import type { Finding } from './condition.ts';
import type { PayCues } from './condition-cues.ts';
import { lastIndexOf } from './last-index.ts';
import type { Passage } from './passage.ts';

/** `PayCues`, with the expressions for amounts. */
export interface CompiledPay extends Omit<PayCues, 'to' | 'lakh'> {
  amount: RegExp;
}

const DIGITS = String.raw`\d{1,3}(?:[.,' ]\d{2,3})+(?:[.,]\d{1,2})?(?!\d)|\d+(?:[.,]\d{1,2})?(?!\d)`;
const PERIODS: Record<string, { least: number; most: number }> = {
  hour: { least: 5, most: 500 },
  day: { least: 40, most: 5_000 },
  week: { least: 150, most: 20_000 },
  month: { least: 300, most: 1_000_000 },
  year: { least: 4_000, most: 40_000_000 },
};
/** Behind an amount: something else is named. */
const ANOTHER = /\s(?:plus|and)\s/;
/** An amount without a period that can only be that of a year. */
const LEAST_OF_A_YEAR = 20_000;

/** Makes the cues of pay ready. */
export function compilePay({ to, lakh, ...cues }: PayCues): CompiledPay {
  const currency = `(?:${CURRENCY_CODE}|${CURRENCY_SIGN})`;
  const one = (name: string): string =>
    String.raw`(?<${name}Before>(?:${currency}\s?){0,2})(?<${name}>${DIGITS})(?<${name}K>\s?[kK](?!\p{L}))?` +
    String.raw`(?<${name}After>\s?(?:${CURRENCY_CODE}|${CURRENCY_NAME}|[€£₹$])(?![\p{L}\d]))?`;
  const dash = String.raw`(?:(?:\s?\/\s?\p{L}{2,5})?\s?[-–—~]\s?|\s(?:${to})\s)`;
  return {
    ...cues,
    amount: new RegExp(
      String.raw`(?<![\p{L}\d.,%])${one('from')}(?:${dash}${one('to')})?(?<lakh>\s?(?:${lakh})(?!\p{L}))?`,
      'gu',
    ),
  };
}

/** The pay that a passage states. Budgets, bonuses and the company's own money are none. */
export function findPay(passage: Passage, cues: CompiledPay, isLabelled: boolean): Finding[] {
  const { text, section, isLine } = passage;
  const isAboutPay = isLabelled || cues.words.pattern.test(text);
  const found: Finding[] = [];
  let before = 0;
  for (const match of allMatches(text, cues.amount)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    const pay = readPay(groups, text, start, end, cues);
    if (!pay) continue;
    const behind =
      text
        .slice(end, end + 48)
        .split(/[,;+(]|\.\s/)[0]
        ?.split(ANOTHER)[0] ?? '';
    const ahead = text.slice(Math.max(before, start - 48), start);
    before = end;
    if (/^\s?(?:[mMbB]n?\b|%)/.test(text.slice(end)) || cues.perks.pattern.test(behind)) continue;
    // A perk in front counts unless pay is named behind it: "a bonus on top of a salary of".
    const perk = lastIndexOf(ahead, cues.perks.pattern);
    if (!pay.isLakh && perk >= 0 && perk > lastIndexOf(ahead, cues.words.pattern)) continue;
    const isRange = groups.to !== undefined;
    // "£475 a day" is a rate without any word for it.
    const isRate = pay.unit === 'hour' || pay.unit === 'day';
    const isFact = isLine && (isRange || pay.isBounded);
    const stands = isAboutPay || isRate || isFact || pay.isLakh || (isRange && pay.isPeriodic);
    if (!stands || (section === 'perks' && !cues.words.pattern.test(text) && !isRange && !isLabelled))
      continue;
    if (section === 'company') continue;
    found.push({ kind: 'pay', value: pay.value, start: start - pay.ahead, end: end + pay.behind });
  }
  return found;
}

/** The amounts of a match as they are shown. `ahead`, `behind`: how many characters beside it belong to it. */
interface ReadPay {
  value: string;
  unit: string | undefined;
  isPeriodic: boolean;
  isLakh: boolean;
  isBounded: boolean;
  ahead: number;
  behind: number;
}

/** Reads the amounts of a match; `undefined` where they are no pay. */
function readPay(
  groups: Record<string, string | undefined>,
  text: string,
  start: number,
  end: number,
  cues: CompiledPay,
): ReadPay | undefined {
  const currency = readCurrency(groups);
  const isLakh = Boolean(groups.lakh);
  const isThousand = Boolean(groups.fromK ?? groups.toK);
  const scale = isLakh ? 100_000 : isThousand ? 1_000 : 1;
  const amounts = [groups.from, groups.to].flatMap((digits) => (digits ? readDigits(digits) : []));
  const scaled = amounts.map((amount) => (scale > 1 && amount >= 1_000 ? amount : amount * scale));
  if (!currency && !isLakh && !(isThousand && cues.words.pattern.test(text))) return undefined;
  const period = readPeriod(text, start, end, cues) ?? (isLakh ? { value: 'year', behind: 0 } : undefined);
  const least = Math.min(...scaled);
  const unit = period?.value ?? (least >= LEAST_OF_A_YEAR ? 'year' : undefined);
  const bounds = PERIODS[unit ?? 'month'];
  if (!bounds || least < bounds.least || Math.max(...scaled) > bounds.most) return undefined;
  const shown = scaled.map((amount) => showAmount(amount, currency ?? (isLakh ? 'INR' : undefined)));
  const [first = '', second] = shown;
  const lead = text.slice(Math.max(0, start - 24), start);
  const upTo = cues.upTo.pattern.exec(lead);
  const from = upTo ? undefined : cues.from.pattern.exec(lead);
  const range = second && second !== first ? `${first} to ${second}` : first;
  const prefix = range.includes(' to ') ? '' : upTo ? 'Up to ' : from || text[end] === '+' ? 'From ' : '';
  const every = unit === 'hour' ? 'an hour' : unit && `a ${unit}`;
  return {
    value: [prefix + range, every].filter(Boolean).join(' '),
    isPeriodic: period !== undefined,
    isLakh,
    unit,
    // "Up to £80,000" in a line of facts is pay, a lone amount may be anything.
    isBounded: Boolean(prefix) && unit === 'year' && least >= LEAST_OF_A_YEAR,
    ahead: (range.includes(' to ') ? undefined : (upTo ?? from))?.[0].length ?? 0,
    behind: period?.behind ?? 0,
  };
}

/** The ISO code of the currency; a code says more than a sign: "CAD $". */
function readCurrency(groups: Record<string, string | undefined>): string | undefined {
  const written = [groups.fromBefore, groups.toBefore, groups.fromAfter, groups.toAfter].flatMap(
    (part) => part?.match(/[A-Z]{1,2}\$|[A-Z]{3}|[^\s\d]+/g) ?? [],
  );
  const code = written.find((each) => /^[A-Z]{3}$/.test(each)) ?? written[0];
  return code && (parseCurrency(code) ?? code);
}

/** 70000 of "70,000", "70.000", "70 000" or "70'000"; 18.76 of "18.76". */
function readDigits(digits: string): number {
  const plain = digits.replace(/[' ]/g, '');
  const cents = /[.,]\d{1,2}$/.exec(plain)?.[0] ?? '';
  const whole = plain.slice(0, plain.length - cents.length).replace(/[.,]/g, '');
  return Number(whole + cents.replace(',', '.'));
}

/** The period that pay is for, behind the amount or else named ahead of it. */
function readPeriod(
  text: string,
  start: number,
  end: number,
  { periods }: CompiledPay,
): { value: string; behind: number } | undefined {
  // "$118,000 to $139,000 and an annual bonus": another thing has its own period.
  const behind = text.slice(end, end + 36).split(ANOTHER)[0] ?? '';
  const ahead = text.slice(Math.max(0, start - 90), start);
  let best: { value: string; behind: number; at: number } | undefined;
  for (const { value, words } of periods) {
    const match = words.pattern.exec(behind);
    if (match && (!best || match.index < best.at))
      best = { value, behind: match.index + match[0].length, at: match.index };
  }
  if (best) return { value: best.value, behind: best.at < 14 ? best.behind : 0 };
  const named = periods.find(({ words }) => words.pattern.test(ahead));
  return named && { value: named.value, behind: 0 };
}

function showAmount(amount: number, currency: string | undefined): string {
  if (!currency)
    return amount.toLocaleString('en-US', { maximumFractionDigits: Number.isInteger(amount) ? 0 : 2 });
  const digits = Number.isInteger(amount) ? 0 : 2;
  return amount
    .toLocaleString('en-US', {
      style: 'currency',
      currency,
      minimumFractionDigits: digits,
      maximumFractionDigits: digits,
    })
    .replace(/\u00a0/g, ' ');
}
