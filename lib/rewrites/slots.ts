import type { Slot, SlotType } from './rewrite.ts';

/** A typed value read: the words that go into the line, or what was expected instead. */
export type SlotReading = { value: string; problem?: undefined } | { value?: undefined; problem: string };

const amount = String.raw`[~<>]?\s?(?:under |over |about )?\d{1,3}(?:,\d{3})+(?:\.\d+)?|[~<>]?\s?(?:under |over |about )?\d+(?:\.\d+)?`;

const timeUnits: Record<string, string> = {
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

const longTimeUnits: Record<string, string> = {
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

const spelledCount =
  /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|a dozen|two dozen)$/i;
const junk = /^(?:tbd|todo|n\/?a|none|unknown|x+|\?+|\.+|-+|[a-z])$/i;

const readers: Record<SlotType, (typed: string, slot: Slot) => string | undefined> = {
  latency: (typed, slot) => readTime(typed, slot.unit ?? '', { ...longTimeUnits, ...timeUnits }),
  duration: (typed, slot) => readTime(typed, slot.unit ?? '', { ...timeUnits, ...longTimeUnits }),
  rate: (typed, slot) => readRate(typed, slot.unit),
  size: (typed, slot) => readScaled(typed, /^(?:bytes|[kmgtp]i?b)$/i, slot.unit),
  count: (typed) => (spelledCount.test(typed) ? typed.toLowerCase() : readScaled(typed, /^$/, '')),
  ratio: (typed, slot) => readRatio(typed, slot.unit),
  money: readMoney,
  percentile: (typed) => {
    const found = /^(?:p\s?(\d{2}(?:\.\d+)?)|(median|average|mean|max(?:imum)?))$/i.exec(typed);
    return found?.[1] ? `p${found[1]}` : found?.[2]?.toLowerCase();
  },
  name: readWords,
  technique: readWords,
  pattern: readWords,
  cause: readWords,
  outcome: readWords,
  role: readWords,
  term: readWords,
  verb: (typed, slot) =>
    slot.choices?.find((choice) => choice.toLowerCase() === typed.toLowerCase()) ??
    (/^\p{L}[\p{L}-]+(?: [\p{L}-]+){0,3}$/u.test(typed) ? capitalised(typed) : undefined),
};

const expectations: Record<SlotType, string> = {
  latency: 'a time in ms or s',
  duration: 'a length of time, in minutes, hours or days',
  rate: 'a rate with its unit',
  size: 'a size in GB or TB',
  count: 'a number',
  ratio: 'a percentage, or a factor such as 3x',
  money: 'an amount with its currency',
  percentile: 'p50, p95 or p99',
  name: 'a name',
  technique: 'what you did, in a few words',
  pattern: 'a property or pattern, in a few words',
  cause: 'the cause, in a few words',
  outcome: 'what came of it, in a few words',
  role: 'your part, in a few words',
  term: 'its name, as you used it',
  verb: 'one of the verbs, or your own in the past tense',
};

/**
 * Reads what the user typed into a slot. Gives the words for the line ("480 ms" becomes "480ms"; a bare number takes
 * the slot's unit), or says what was expected, with the slot's example.
 */
export function parseSlotValue(slot: Slot, typed: string): SlotReading {
  const trimmed = typed.replace(/\s+/g, ' ').trim();
  const value = trimmed ? readers[slot.type](trimmed, slot) : undefined;
  if (value !== undefined) return { value };
  return { problem: `Expected ${expectations[slot.type]}, for example ${slot.example}.` };
}

function readTime(typed: string, unit: string, units: Record<string, string>): string | undefined {
  const found = new RegExp(`^(${amount})\\s?([a-zµ]*)$`, 'i').exec(typed);
  if (!found?.[1]) return undefined;
  const name = units[(found[2] || unit).toLowerCase()];
  if (!name) return undefined;
  return name.length > 2 ? `${found[1]} ${name}` : `${found[1]}${name}`;
}

function readScaled(typed: string, units: RegExp, unit = ''): string | undefined {
  const found = new RegExp(
    `^(${amount})\\s?(k|m|mm|b|bn|thousand|million|billion)?(\\+?)\\s?([a-z]*)$`,
    'i',
  ).exec(typed);
  if (!found?.[1]) return undefined;
  const [, number, scale = '', plus = '', name = ''] = found;
  if (units.test(`${scale}${name}`)) return `${number} ${`${scale}${name}`.toUpperCase().replace('I', 'i')}`;
  const named = name || unit;
  if (!units.test(named)) return undefined;
  return `${number}${scaleLetter(scale)}${plus}${named ? ` ${named.toUpperCase().replace('I', 'i')}` : ''}`;
}

function readRate(typed: string, unit?: string): string | undefined {
  const found = new RegExp(
    `^(${amount})\\s?(k|m|b|bn|thousand|million|billion)?\\+?(?:\\s?([a-z]{1,20}(?: [a-z]{1,20})?\\s?(?:/|per|a|an|each)\\s?[a-z]{1,12}|rps|qps|tps|rpm|ops|iops|[mgt]bps))?$`,
    'i',
  ).exec(typed);
  if (!found?.[1]) return undefined;
  const named = found[3] ?? unit;
  if (!named) return undefined;
  return `${found[1]}${scaleLetter(found[2] ?? '')} ${named.replace(/\s?\/\s?/, '/')}`;
}

function readRatio(typed: string, unit = '%'): string | undefined {
  const found = new RegExp(`^(${amount})\\s?(%|x|×|percent|times)?$`, 'i').exec(typed);
  if (!found?.[1]) return undefined;
  const sign = (found[2] ?? unit)
    .toLowerCase()
    .replace('percent', '%')
    .replace('times', 'x')
    .replace('×', 'x');
  return `${found[1]}${sign}`;
}

function readMoney(typed: string): string | undefined {
  const found = new RegExp(
    `^([$€£₹])\\s?(${amount})\\s?(k|m|b|bn|thousand|million|billion)?( (?:a|per) (?:day|week|month|year))?$`,
    'i',
  ).exec(typed);
  return found?.[1] ? `${found[1]}${found[2]}${scaleLetter(found[3] ?? '')}${found[4] ?? ''}` : undefined;
}

function readWords(typed: string): string | undefined {
  const plain = typed.replace(/[.;,:\s]+$/, '');
  if (plain.length > 120 || junk.test(plain) || /[[\]{}]/.test(plain)) return undefined;
  return /[\p{L}\p{N}]/u.test(plain) ? plain : undefined;
}

function scaleLetter(scale: string): string {
  if (/^(?:k|thousand)$/i.test(scale)) return 'k';
  if (/^(?:m|mm|million)$/i.test(scale)) return 'M';
  return scale ? 'B' : '';
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
