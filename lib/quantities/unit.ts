import type { Amount } from './amount.ts';
import { findCountedNoun } from './count.ts';
import { type Measure, toMeasure } from './measure.ts';
import { isTenure, measureTime, TIME } from './time.ts';

const PERIOD_SECONDS: Record<string, number> = {
  s: 1,
  sec: 1,
  second: 1,
  m: 60,
  min: 60,
  minute: 60,
  h: 3600,
  hr: 3600,
  hour: 3600,
  d: 86400,
  day: 86400,
  wk: 604800,
  week: 604800,
  mo: 2629800,
  month: 2629800,
  quarter: 7889400,
  yr: 31557600,
  year: 31557600,
};
const PERIOD =
  'seconds?|secs?|minutes?|mins?|hours?|hrs?|days?|weeks?|wk|months?|mo|quarters?|years?|yr|annum';
const EACH = String.raw`(?:\s?/\s?(?:${PERIOD}|s|h|d|m)|(?:\s|-)(?:per|an?|each|every)(?:\s|-)(?:${PERIOD})|\s(?:daily|hourly|weekly|monthly|quarterly|yearly|annually))(?![\p{L}\d])`;
const EACH_AFTER = new RegExp(`^${EACH}`, 'u');
const NOUNS = String.raw`(?:[\s-](?!(?:and|or|to|in|on|of|with|for|at|by|from|across|over|under|per|each|every|an?|while|the)[\s-])[\p{L}][\p{L}\d+#'’-]*){0,4}?`;

const BYTES = /^[\s-]?(?<prefix>[kKMGTPE]i?|kilo|mega|giga|tera|peta)?(?:B|bytes?)(?![\p{L}\d])/u;
const BITS = /^\s?(?<prefix>[kKMGT])(?:bps|bit\/s|b\/s)(?![\p{L}\d])/u;
const ROWS =
  /^[\s-](?:\p{Ll}+\s)?(?<noun>rows|records|documents|entries|tuples|vectors|embeddings)(?![\p{L}\d])/u;
const RATE_NAMES =
  /^[\s-]?(?:peak\s|sustained\s)?(?<name>rps|qps|tps|rpm|wps|iops|ops\/s(?:ec)?|eps|mps)(?![\p{L}\d])/iu;
const RATE = new RegExp(`^(?<nouns>${NOUNS})(?<each>${EACH})(?!\\sactive)`, 'u');
const ADVERB_RATE =
  /^\s(?<period>daily|hourly|weekly|monthly|annual|yearly)\s(?!active)(?:[\p{L}][\p{L}\d-]*\s){0,2}?\p{L}{2,}s(?![\p{L}\d])/u;
const PERCENT = /^\s?(?:%|percent(?![\p{L}])|pct\b|percentage\spoints?|pp\b)/u;
const TIMES =
  /^\s?(?:[x×](?![\p{L}\d])|[\s-]?fold(?!\p{L})|\stimes\s(?=faster|slower|more|less|fewer|higher|lower|smaller|larger|cheaper|the|as))/u;
const NINES = /^[\s-](?:nines|9s|9['’]s)(?![\p{L}\d])/u;
const MONEY_CODE =
  /^\s?(?<code>USD|EUR|GBP|CHF|JPY|INR|CAD|AUD|SEK|NOK|DKK|PLN|BRL|SGD|dollars|euros|pounds(?!\sof))(?![\p{L}\d])/u;

const BYTE_POWERS = 'kmgtpe';
const currencies: Record<string, string> = {
  $: 'USD',
  '€': 'EUR',
  '£': 'GBP',
  '¥': 'JPY',
  '₹': 'INR',
  dollars: 'USD',
  euros: 'EUR',
  pounds: 'GBP',
  CA$: 'CAD',
  C$: 'CAD',
  AU$: 'AUD',
  A$: 'AUD',
  NZ$: 'NZD',
  HK$: 'HKD',
  S$: 'SGD',
  US$: 'USD',
};

const REACH = 72;

/** Reads the unit after an amount. Gives `undefined` where the number is no amount at all (a year, a version). */
export function measure(text: string, amount: Amount): Measure | undefined {
  const after = text.slice(amount.end, amount.end + REACH);
  if (isTenure(text, amount.start, after)) return undefined;
  return (
    measureMoney(after, amount) ??
    measureRatio(text, after, amount) ??
    measureSize(after, amount) ??
    measureRate(after, amount) ??
    measureTime(text, after, amount) ??
    measureCount(text, after, amount)
  );
}

function measureMoney(after: string, amount: Amount): Measure | undefined {
  const code = MONEY_CODE.exec(after);
  const name = amount.currency ?? code?.groups?.code;
  if (!name) return undefined;
  const each = EACH_AFTER.exec(after.slice(code?.[0].length ?? 0));
  const unit = currencies[name] ?? name;
  const end = amount.end + (code?.[0].length ?? 0) + (each?.[0].length ?? 0);
  return toMeasure(amount, end, amount.value, each ? `${unit} per ${readPeriod(each[0])}` : unit, 'money');
}

function measureRatio(text: string, after: string, amount: Amount): Measure | undefined {
  const nines = NINES.exec(after);
  if (nines && amount.value >= 2 && amount.value <= 9) {
    return toMeasure(amount, nines, 100 - 10 ** (2 - amount.value), '%', 'availability');
  }
  const percent = PERCENT.exec(after);
  if (percent) {
    const kind = isAvailability(text, amount, percent[0].length) ? 'availability' : 'ratio';
    return toMeasure(amount, percent, amount.value, '%', kind);
  }
  const times = TIMES.exec(after);
  return times ? toMeasure(amount, times, amount.value, 'x', 'ratio') : undefined;
}

function isAvailability(text: string, amount: Amount, unitLength: number): boolean {
  if (amount.value < 90 || amount.value > 100) return false;
  const before = text.slice(Math.max(0, amount.start - 40), amount.start);
  const after = text.slice(amount.end + unitLength, amount.end + unitLength + 40);
  if (/availab|uptime|\bSL[AOI]s?\b|durab/i.test(before + after)) return true;
  const hasFraction = !Number.isInteger(amount.value) && amount.value > 99;
  return (
    hasFraction &&
    !/accura|coverage|precision|recall|confiden|\bhit|reduc|cut|fewer|less/i.test(before + after)
  );
}

function measureSize(after: string, amount: Amount): Measure | undefined {
  const bits = BITS.exec(after);
  if (bits)
    return toMeasure(
      amount,
      bits,
      (amount.value * toPower(bits.groups?.prefix)) / 8,
      'bytes per second',
      'rate',
    );
  const bytes = BYTES.exec(after);
  if (bytes) {
    const value = amount.value * toPower(bytes.groups?.prefix);
    const each = EACH_AFTER.exec(after.slice(bytes[0].length));
    if (!each) return toMeasure(amount, bytes, value, 'bytes', 'size');
    const seconds = PERIOD_SECONDS[readPeriod(each[0])] ?? 1;
    const end = amount.end + bytes[0].length + each[0].length;
    return toMeasure(amount, end, value / seconds, 'bytes per second', 'rate');
  }
  const rows = ROWS.exec(after);
  if (!rows || EACH_AFTER.test(after.slice(rows[0].length))) return undefined;
  return toMeasure(amount, rows, amount.value, 'rows', 'size');
}

function measureRate(after: string, amount: Amount): Measure | undefined {
  const named = RATE_NAMES.exec(after);
  if (named) {
    const perMinute = named.groups?.name?.toLowerCase() === 'rpm';
    return toMeasure(amount, named, amount.value / (perMinute ? 60 : 1), 'per second', 'rate');
  }
  const rate = ADVERB_RATE.exec(after) ?? RATE.exec(after);
  if (!rate || (TIME.test(after) && !/^\s?(?:m|s)[\s/-]/.test(after) && rate.groups?.nouns)) return undefined;
  const period = readPeriod(rate.groups?.period ?? rate.groups?.each ?? '');
  return toMeasure(amount, rate, amount.value / (PERIOD_SECONDS[period] ?? 1), 'per second', 'rate');
}

function measureCount(text: string, after: string, amount: Amount): Measure | undefined {
  const noun = findCountedNoun(text, after, amount);
  if (noun === 'not-an-amount') return undefined;
  if (noun)
    return toMeasure(
      amount,
      amount.end + noun.length,
      amount.value,
      noun.replace(/^(?:\sof\s|\s|-)/, ''),
      'count',
    );
  const isCrew = /\b(?:team|group|squad|crew|staff|pool|fleet)s?\sof\s$/i.test(
    text.slice(Math.max(0, amount.start - 12), amount.start),
  );
  return toMeasure(amount, amount.end, amount.value, '', amount.marked || isCrew ? 'count' : undefined);
}

function toPower(prefix = ''): number {
  const letter = prefix.charAt(0).toLowerCase();
  return letter ? (prefix.endsWith('i') ? 1024 : 1000) ** (BYTE_POWERS.indexOf(letter) + 1) : 1;
}

const adverbs: Record<string, string> = { daily: 'day', annual: 'year', annually: 'year', annum: 'year' };

/** "day" of "/day", "per days", " daily". */
function readPeriod(each: string): string {
  const word = /\p{L}+$/u.exec(each)?.[0].toLowerCase() ?? '';
  if (word.length > 1 && word.endsWith('s')) return word.slice(0, -1);
  return adverbs[word] ?? word.replace(/ly$/, '');
}
