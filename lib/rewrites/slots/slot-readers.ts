import { CURRENCY_CODE, CURRENCY_SIGN, CURRENCY_SIGNS } from '../../text/currencies.ts';
import { NUMBER_WORD } from '../../text/number-words.ts';

/** Units of short times in the singular, and how they are written. */
export const shortTimeUnits: Record<string, string> = {
  ns: 'ns',
  µs: 'µs',
  us: 'µs',
  ms: 'ms',
  msec: 'ms',
  milli: 'ms',
  millisecond: 'ms',
  s: 's',
  sec: 's',
  second: 's',
};

/** Seconds as a length of time is written out. */
export const spelledSeconds: Record<string, string> = {
  s: 'seconds',
  sec: 'seconds',
  second: 'seconds',
};

/** Units of long times in the singular, and how they are written. */
export const longTimeUnits: Record<string, string> = {
  m: 'minutes',
  min: 'minutes',
  minute: 'minutes',
  h: 'hours',
  hr: 'hours',
  hour: 'hours',
  d: 'days',
  day: 'days',
  week: 'weeks',
  month: 'months',
};

const number = String.raw`([~<>]?\s?(?:(?:under|over|about|below|above) )?\d[\d,]*(?:\.\d+)?)`;
const scale = String.raw`\s?(thousand|million|billion|k|mm|m|bn|b)?(\+?)`;
const per = String.raw`\s?(?:/|per|a|an|each)\s?`;
const period = `(?:${per}(day|week|month|quarter|year|sprint|release|hour|minute))?`;
const rateName = 'rps|qps|tps|rpm|ops|iops|[kmgt]bps|[kmgt]b/s';
const rate = `[a-z]{1,20}(?: [a-z]{1,20})?${per}[a-z]+|${rateName}`;

const timePattern = new RegExp(`^${number}\\s?([a-zµ]*)${period}$`, 'i');
const sizePattern = new RegExp(`^${number}\\s?([kmgtp]i?b|bytes)?$`, 'i');
const countPattern = new RegExp(`^${number}${scale}${period}$`, 'i');
const ratePattern = new RegExp(`^${number}${scale}(?:\\s?(${rate}))?$`, 'i');
const ratioPattern = new RegExp(`^${number}\\s?(%|x|×|percent|times)?$`, 'i');
const moneyPattern = new RegExp(
  `^(?:(${CURRENCY_SIGN})|(${CURRENCY_CODE}))\\s?${number}${scale}${period}$`,
  'i',
);
const spelledCount = new RegExp(`^(?:${NUMBER_WORD}|(?:a|two) dozen)$`, 'iu');
const figure = new RegExp(String.raw`[\p{L}%${CURRENCY_SIGNS}]`, 'u');
const junk = /^(?:tbd|todo|n\/?a|none|unknown|x+|\?+|\.+|-+|\p{L})$/iu;

/** A time as a line holds it: "480ms", "47 minutes". `units` spells each unit; `unit` is for a bare number. */
export function readTime(
  typed: string,
  unit: string | undefined,
  units: Record<string, string>,
): string | undefined {
  const found = timePattern.exec(typed);
  const written = (found?.[2] || unit || '').toLowerCase();
  const name = units[written] ?? units[written.replace(/(?<=[a-z]{2})s$/, '')];
  if (!found?.[1] || !name) return undefined;
  const single = name.endsWith('s') && name.length > 2 && found[1] === '1' ? name.slice(0, -1) : name;
  return `${found[1]}${name.length > 2 ? ' ' : ''}${single}${each(found[3])}`;
}

/** A size: "12 TB". `unit` is for a bare number. */
export function readSize(typed: string, unit: string | undefined): string | undefined {
  const found = sizePattern.exec(typed);
  const named = found?.[2] ?? unit;
  return found?.[1] && named ? `${found[1]} ${named.toUpperCase().replace('I', 'i')}` : undefined;
}

/** A count, in digits or spelled: "4.8B", "two", "31 a month". */
export function readCount(typed: string): string | undefined {
  if (spelledCount.test(typed)) return typed.toLowerCase();
  const found = countPattern.exec(typed);
  return found?.[1] ? `${found[1]}${letter(found[2])}${found[3]}${each(found[4])}` : undefined;
}

/** A rate: "40k rps", "12M events/day". `unit` is for a bare number. */
export function readRate(typed: string, unit: string | undefined): string | undefined {
  const found = ratePattern.exec(typed);
  const named = found?.[4] ?? unit;
  if (!found?.[1] || !named) return undefined;
  return `${found[1]}${letter(found[2])}${found[3]} ${named.replace(/\s?\/\s?/, '/')}`;
}

/** A percentage or a factor: "12%", "10x". `unit` is for a bare number. */
export function readRatio(typed: string, unit = '%'): string | undefined {
  const found = ratioPattern.exec(typed);
  if (!found?.[1]) return undefined;
  const sign = (found[2] ?? unit).toLowerCase();
  return `${found[1]}${sign === '%' || sign === 'percent' ? '%' : 'x'}`;
}

/** Money: "$41k", "CHF 40k a month". */
export function readMoney(typed: string): string | undefined {
  const found = moneyPattern.exec(typed);
  if (!found) return undefined;
  const [, sign, code, figures, scaleName, plus, periodName] = found;
  const currency = sign ?? `${code?.toUpperCase()} `;
  return `${currency.toUpperCase()}${figures}${letter(scaleName)}${plus}${each(periodName)}`;
}

/** Any number that says what it counts: "2.4%", "31 a month", "$40k", "6 services", "480ms". */
export function readFigure(typed: string): string | undefined {
  return /\d/.test(typed) && figure.test(typed) ? readWords(typed) : undefined;
}

/** Words for the line: no brackets, no stop at the end, something that can be read. */
export function readWords(typed: string): string | undefined {
  const plain = typed.replace(/[.;,:\s]+$/, '');
  if (plain.length > 120 || junk.test(plain) || /[[\]{}]/.test(plain)) return undefined;
  return /[\p{L}\p{N}]/u.test(plain) ? plain : undefined;
}

function letter(scaleName: string | undefined): string {
  if (!scaleName) return '';
  if (/^(?:k|thousand)$/i.test(scaleName)) return 'k';
  return /^m/i.test(scaleName) ? 'M' : 'B';
}

function each(periodName: string | undefined): string {
  return periodName ? ` ${/^hour$/i.test(periodName) ? 'an' : 'a'} ${periodName.toLowerCase()}` : '';
}
