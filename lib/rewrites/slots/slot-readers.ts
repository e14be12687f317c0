/** Units of short times and how they are written. */
export const shortTimeUnits: Record<string, string> = {
  ns: 'ns',
  µs: 'µs',
  us: 'µs',
  ms: 'ms',
  msec: 'ms',
  millis: 'ms',
  milliseconds: 'ms',
  s: 's',
  sec: 's',
  secs: 's',
  second: 's',
  seconds: 's',
};

/** Seconds as a length of time is written out. */
export const spelledSeconds: Record<string, string> = {
  s: 'seconds',
  sec: 'seconds',
  secs: 'seconds',
  second: 'seconds',
  seconds: 'seconds',
};

/** Units of long times and how they are written. */
export const longTimeUnits: Record<string, string> = {
  m: 'minutes',
  min: 'minutes',
  mins: 'minutes',
  minute: 'minutes',
  minutes: 'minutes',
  h: 'hours',
  hr: 'hours',
  hrs: 'hours',
  hour: 'hours',
  hours: 'hours',
  d: 'days',
  day: 'days',
  days: 'days',
  week: 'weeks',
  weeks: 'weeks',
  month: 'months',
  months: 'months',
};

const number = String.raw`([~<>]?\s?(?:(?:under|over|about|below|above) )?\d[\d,]*(?:\.\d+)?)`;
const scale = String.raw`\s?(thousand|million|billion|k|mm|m|bn|b)?(\+?)`;
const period = String.raw`(?:\s?(?:/|per|a|an|each)\s?(day|week|month|quarter|year|sprint|release|hour|minute))?`;

const timePattern = new RegExp(`^${number}\\s?([a-zµ]*)${period}$`, 'i');
const sizePattern = new RegExp(`^${number}\\s?([kmgtp]i?b|bytes)?$`, 'i');
const countPattern = new RegExp(`^${number}${scale}${period}$`, 'i');
const ratePattern = new RegExp(
  `^${number}${scale}(?:\\s?([a-z]{1,20}(?: [a-z]{1,20})?\\s?(?:/|per|a|an|each)\\s?[a-z]+|rps|qps|tps|rpm|ops|iops|[kmgt]bps|[kmgt]b/s))?$`,
  'i',
);
const ratioPattern = new RegExp(`^${number}\\s?(%|x|×|percent|times)?$`, 'i');
const moneyPattern = new RegExp(`^([$€£₹])\\s?${number}${scale}${period}$`, 'i');
const spelledCount =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|two dozen)$/i;
const junk = /^(?:tbd|todo|n\/?a|none|unknown|x+|\?+|\.+|-+|\p{L})$/iu;

export function readTime(
  typed: string,
  unit: string | undefined,
  units: Record<string, string>,
): string | undefined {
  const found = timePattern.exec(typed);
  const name = units[(found?.[2] || unit || '').toLowerCase()];
  if (!found?.[1] || !name) return undefined;
  const single = name.endsWith('s') && name.length > 2 && found[1] === '1' ? name.slice(0, -1) : name;
  return `${found[1]}${name.length > 2 ? ' ' : ''}${single}${each(found[3])}`;
}

export function readSize(typed: string, unit: string | undefined): string | undefined {
  const found = sizePattern.exec(typed);
  const named = found?.[2] ?? unit;
  return found?.[1] && named ? `${found[1]} ${named.toUpperCase().replace('I', 'i')}` : undefined;
}

export function readCount(typed: string): string | undefined {
  if (spelledCount.test(typed)) return typed.toLowerCase();
  const found = countPattern.exec(typed);
  return found?.[1] ? `${found[1]}${letter(found[2])}${found[3]}${each(found[4])}` : undefined;
}

export function readRate(typed: string, unit: string | undefined): string | undefined {
  const found = ratePattern.exec(typed);
  const named = found?.[4] ?? unit;
  if (!found?.[1] || !named) return undefined;
  return `${found[1]}${letter(found[2])}${found[3]} ${named.replace(/\s?\/\s?/, '/')}`;
}

export function readRatio(typed: string, unit = '%'): string | undefined {
  const found = ratioPattern.exec(typed);
  if (!found?.[1]) return undefined;
  const sign = (found[2] ?? unit).toLowerCase();
  return `${found[1]}${sign === '%' || sign === 'percent' ? '%' : 'x'}`;
}

export function readMoney(typed: string): string | undefined {
  const found = moneyPattern.exec(typed);
  return found?.[2] ? `${found[1]}${found[2]}${letter(found[3])}${found[4]}${each(found[5])}` : undefined;
}

/** Any number that says what it counts: "2.4%", "31 a month", "$40k", "6 services", "480ms". */
export function readFigure(typed: string): string | undefined {
  return /\d/.test(typed) && /[\p{L}%$€£₹]/u.test(typed) ? readWords(typed) : undefined;
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
