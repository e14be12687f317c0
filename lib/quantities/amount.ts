import { allMatches } from '../text/all-matches.ts';
import { CURRENCY_CODE, CURRENCY_SIGN } from '../text/currencies.ts';
import { NUMBER_WORD, PART_OF_NUMBER, parseNumberWord } from '../text/number-words.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';

/** A number as written in a text, with its magnitude: "4.8B" is 4.8e9. Ranges count UTF-16 units. */
export interface Amount {
  start: number;
  end: number;
  value: number;
  /** The symbol or code of a currency beside it. */
  currency?: string;
  /** Written as a word: "six". */
  spelled: boolean;
  /** It has "k", "M", "+", a thousands separator or the like, so it counts even without a noun. */
  marked: boolean;
}

const DIGITS = String.raw`(?:\d{1,2}(?:,\d{2})+,\d{3}|\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?)`;
/** Behind digits: "k", " M requests", "+ million". */
const MAGNITUDE =
  String.raw`(?:[kKMBT](?![\p{L}\d])|(?:bn|Bn|mn|mm)(?![\p{L}\d])|\s(?:K|M|B)(?=\s\p{Ll})` +
  String.raw`|\+?\s?(?:thousand|million|billion|trillion|crore|lakh)(?!\p{L}))`;
const CURRENCY = String.raw`(?:${CURRENCY_SIGN}|${CURRENCY_CODE})\s?`;
const ROUND = 'hundred|thousand|million|billion';
const MANY = 'thousands|millions|billions';
/** Number words beside those from one to ninety-nine. */
const ROUND_WORDS =
  String.raw`(?:(?:half\s)?a\s)?dozen|(?:dozens|hundreds|${MANY})(?:\sof\s(?:${MANY}))?(?=\sof\s)` +
  String.raw`|(?:a\s|one\s)?(?:${ROUND})`;
const DIGITS_AMOUNT =
  String.raw`(${DIGITS})(?:\s?(?:-|–)\s?\p{Sc}?${DIGITS})?` +
  String.raw`(${MAGNITUDE}|[mb](?![\p{L}\d]))?(\+(?!\d))?`;
const SPELLED_AMOUNT =
  String.raw`(?<![\p{L}\d-])((?!zero-)${NUMBER_WORD}|${ROUND_WORDS})` +
  String.raw`(\s(?:${ROUND}|dozen))?(?![\p{L}\d])`;

// The empty group stands where the currency is in the other one.
const IN_DIGITS = new RegExp(`()${DIGITS_AMOUNT}`, 'giu');
const ANY_AMOUNT = new RegExp(`(${CURRENCY})?${DIGITS_AMOUNT}|${SPELLED_AMOUNT}`, 'giu');
/** Without these, a text has amounts in plain digits at most, which are found much faster. */
const SPELLED_OR_MONEY = new RegExp(
  String.raw`\b(?:${PART_OF_NUMBER}|half|dozens?|hundreds?|thousands?|millions?|billions?)(?![a-z])` +
    String.raw`|${CURRENCY}\d`,
  'i',
);

/** By how much a word or letter behind digits multiplies them. */
const magnitudes: Record<string, number> = {
  k: 1e3,
  thousand: 1e3,
  lakh: 1e5,
  m: 1e6,
  mn: 1e6,
  mm: 1e6,
  million: 1e6,
  crore: 1e7,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  t: 1e12,
  trillion: 1e12,
};
/** Many of anything are at least two. */
const roundWords: Record<string, number> = {
  dozen: 12,
  dozens: 24,
  hundred: 100,
  hundreds: 200,
  thousand: 1e3,
  thousands: 2e3,
  million: 1e6,
  millions: 2e6,
  billion: 1e9,
  billions: 2e9,
};

/** All numbers of a text that can be amounts, in reading order. Digits inside names ("S3", "HTTP/2") are none. */
export function* findAmounts(text: string, { notAmounts }: QuantityKnowledge): Generator<Amount> {
  const expression = SPELLED_OR_MONEY.test(text) ? ANY_AMOUNT : IN_DIGITS;
  if (expression === IN_DIGITS && !/\d/.test(text)) return;
  const barred = allMatches(text, notAmounts);
  let next = 0;
  for (const match of allMatches(text, expression)) {
    const end = match.index + match[0].length;
    let bar = barred[next];
    while (bar && bar.index + bar[0].length <= match.index) bar = barred[++next];
    if (bar && bar.index < end && !match[1]) continue;
    const amount = toAmount(text, match);
    if (amount) yield amount;
  }
}

function toAmount(text: string, match: RegExpExecArray): Amount | undefined {
  const [, currency, digits, magnitude, plus, word, wordMagnitude] = match;
  const start = match.index;
  let end = start + match[0].length;
  if (word) {
    const value = readSpelled(word) * (roundWords[wordMagnitude?.trim().toLowerCase() ?? ''] ?? 1);
    return { start, end, value, spelled: true, marked: value >= 1000 };
  }
  if (!digits || (!currency && isInsideName(text, start))) return undefined;
  let mark = magnitude?.replace('+', '').trim();
  // "5m" is five minutes unless money or people say otherwise; "5b" is nothing without them.
  if (
    mark &&
    /^[mb]$/.test(mark) &&
    !currency &&
    !/^\+?\s\p{Ll}{3,}s\b/u.test(text.slice(start + digits.length + 1, start + 40))
  ) {
    mark = undefined;
    end = start + match[0].search(/[mb]\+?$/);
  }
  const amount: Amount = {
    start,
    end,
    value: Number(digits.replaceAll(',', '')) * (mark ? (magnitudes[mark.toLowerCase()] ?? 1) : 1),
    spelled: false,
    marked: Boolean(mark || plus || digits.includes(',')),
  };
  if (currency) amount.currency = currency.trim();
  return amount;
}

/** 17 for "seventeen", 100 for "a hundred", 6 for "half a dozen", 2e9 for "thousands of millions". */
function readSpelled(word: string): number {
  const bare = word.toLowerCase().replace(/^(?:an?|one)\s(?=\p{L})/u, '');
  const half = bare.startsWith('half ') ? 0.5 : 1;
  return (
    parseNumberWord(bare) ??
    bare.split(' ').reduce((product, part) => product * (roundWords[part] ?? 1), half)
  );
}

/** Whether the number at `start` is the tail of a name: "S3", "HTTP/2", "GPT-4", "n+1", "v1.2", "#12". */
function isInsideName(text: string, start: number): boolean {
  const before = text.slice(Math.max(0, start - 5), start);
  if (/sub-$/i.test(before)) return false;
  return /[\p{L}\d_#@.&^]$|[\p{L}\d)][-–/:]$|[\p{L}\d+][+]$/u.test(before);
}
