import { RANKS } from './count.ts';
import type { Measure } from './measure.ts';
import type { Quantity, QuantityKind } from './quantity.ts';

const HEDGE = String.raw`(?:(?:under|below|over|above|just|only|about|around|roughly|nearly|almost|approximately|less\sthan|more\sthan|well|a\smere|an\saverage\sof|~|<|>|≈)\s?)*`;
const ARROW = new RegExp(String.raw`^\s*(?:→|-{1,2}>|=>|–>|⟶|➔|➜|⇒)\s*${HEDGE}$`, 'i');
const TO = new RegExp(String.raw`^,?\s(?:down\s|up\s)?to\s${HEDGE}$`, 'i');
const LATER_TO = new RegExp(String.raw`^[^.;\d]{0,60}\sto\s${HEDGE}$`, 'i');
const FROM = new RegExp(String.raw`\bfrom\s${HEDGE}$`, 'i');
const CHANGE =
  /\b(?:fell|dropp\w+|cut|reduc\w+|decreas\w+|grew|rose|increas\w+|improv\w+|shr[aiu]nk\w*|went|rais\w+|lower\w+|brought|scal\w+)(?:\s[\w-]+){0,4}\s$/i;
const BACK = new RegExp(
  String.raw`^\s?[,(]?\s?(?:(?:down|up)\s(?:from|vs\.?)|was|previously|instead\sof|from)\s${HEDGE}$`,
  'i',
);

/** Joins measures that say before and after, and drops numbers that mean nothing alone. */
export function pairMeasures(text: string, measures: Measure[]): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < measures.length; index++) {
    const first = measures[index];
    const second = measures[index + 1];
    if (!first) continue;
    const pair = second && joinPair(text, first, second);
    if (pair) index++;
    const quantity = pair ?? fallToZero(text, first) ?? toQuantity(text, first);
    if (!quantity) continue;
    if (quantity.kind === 'latency' || isTimeWithPercentile(text, quantity)) {
      quantity.kind = 'latency';
      const percentile = findPercentile(text, quantity.start, quantity.end);
      if (percentile) quantity.percentile = percentile;
    }
    quantities.push(quantity);
  }
  return quantities;
}

function toQuantity(text: string, { start, end, kind, value, unit }: Measure): Quantity | undefined {
  return kind && { text: text.slice(start, end), start, end, kind, value, unit };
}

/** "from 14 a month to zero": what came after is written as a word. */
function fallToZero(text: string, first: Measure): Quantity | undefined {
  const { start, end, kind = 'count', value, unit } = first;
  const zero = /^,?\s(?:down\s)?to\s(zero|none)(?![\p{L}-])/iu.exec(text.slice(end, end + 20));
  if (!zero?.[1] || !FROM.test(text.slice(Math.max(0, start - 60), start))) return undefined;
  const last = end + zero[0].length;
  const before = text.slice(start, end);
  return {
    text: text.slice(start, last),
    start,
    end: last,
    kind,
    before,
    after: zero[1],
    value: 0,
    unit,
    valueBefore: value,
  };
}

function joinPair(text: string, first: Measure, second: Measure): Quantity | undefined {
  const between = text.slice(first.end, second.start).replace(/\s?\(?\bp\d{2,3}(?:\.\d+)?\)?/gi, '');
  const shared = between.length <= 80 ? shareUnit(first, second) : undefined;
  if (!shared) return undefined;
  if (isBare(first) && isBare(second) && isUpgrade(text, first, second)) return undefined;
  const backwards = BACK.test(between) && (shared.kind !== 'count' || /down|up|was|prev/i.test(between));
  if (!backwards && !isForward(text, first, second, between)) return undefined;
  const [before, after] = backwards ? [second, first] : [first, second];
  return {
    text: text.slice(first.start, second.end),
    start: first.start,
    end: second.end,
    ...shared,
    before: text.slice(before.start, before.end),
    after: text.slice(after.start, after.end),
    value: isBare(after) ? scale(after, before) : after.value,
    valueBefore: isBare(before) ? scale(before, after) : before.value,
  };
}

/** "Upgraded Kubernetes from 1.21 to 1.27": versions, not amounts. */
function isUpgrade(text: string, first: Measure, second: Measure): boolean {
  const clause =
    text
      .slice(Math.max(0, first.start - 60), first.start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  if (/\b(?:upgrad|migrat|port|mov|bump|updat)\w*\b/i.test(clause)) return true;
  const name = /(?<name>\p{L}[\p{L}\d.+#]*\s)from\s$/u.exec(clause)?.groups?.name;
  if (!name) return false;
  const areFractions = !Number.isInteger(first.written) && !Number.isInteger(second.written);
  return RANKS.test(name) || (areFractions && /\p{Lu}/u.test(name));
}

function isForward(text: string, first: Measure, second: Measure, between: string): boolean {
  if (ARROW.test(between)) return true;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (FROM.test(before)) return LATER_TO.test(` ${between.trimStart()}`);
  if (!TO.test(between)) return false;
  // "5 to 10 engineers" is a range; "4.2s to 180ms" is not.
  const bothMeasured = first.kind && second.kind && first.kind !== 'count';
  return Boolean(bothMeasured) || (CHANGE.test(before) && !/\bby\s$/i.test(before));
}

/** The kind and unit that both have, when they can be compared: a bare number takes those of the other. */
function shareUnit(first: Measure, second: Measure): { kind: QuantityKind; unit: string } | undefined {
  if (isBare(first)) return { kind: second.kind ?? 'count', unit: second.unit };
  if (isBare(second)) return { kind: first.kind ?? 'count', unit: first.unit };
  const unit = second.unit;
  if (unit.split(' per ')[0] !== first.unit.split(' per ')[0]) return undefined;
  const kinds = [first.kind, second.kind];
  if (kinds.includes('availability')) return { kind: 'availability', unit };
  // "15 minutes to 10 seconds" is a duration; milliseconds on either side make it a latency.
  const isLatency = kinds.every((kind) => kind === 'latency') || [first, second].some(isBelowSecond);
  return {
    kind: kinds.includes('latency') ? (isLatency ? 'latency' : 'duration') : (second.kind ?? 'count'),
    unit,
  };
}

function isBelowSecond({ unit, value, written }: Measure): boolean {
  return unit === 'ms' && value <= written;
}

function isBare({ unit }: Measure): boolean {
  return unit === '';
}

/** 47 of "47 to 14 minutes", in the unit of the 14. */
function scale({ written }: Measure, other: Measure): number {
  return other.written ? (written * other.value) / other.written : written;
}

const PERCENTILE =
  /(?<![\p{L}\d])(?:[pP](?<short>\d{2,3}(?:\.\d+)?)(?![\p{L}\d%])|(?<long>\d{2}(?:\.\d+)?)(?:th|st|nd|rd)[\s-]percentile|(?<median>[Mm]edian))/gu;

function isTimeWithPercentile(text: string, { kind, start, end }: Quantity): boolean {
  return kind === 'duration' && findPercentile(text, start, end) !== undefined;
}

/** The percentile directly after the time ("92ms p99") or inside a pair ("2s (p99) to 92ms"), else the last one named before it in the same sentence. */
function findPercentile(text: string, start: number, end: number): string | undefined {
  const after = /^\s?(?:latency\s)?(?:\(|at\s(?:the\s)?|@\s?)?(?=[pP]\d|\d\d(?:th|\.)|median)/.exec(
    text.slice(end, end + 24),
  );
  if (after) {
    const direct = readPercentiles(text.slice(end + after[0].length, end + after[0].length + 20))[0];
    if (direct) return direct;
  }
  const inside = readPercentiles(text.slice(start, end))[0];
  if (inside) return inside;
  const clause =
    text
      .slice(Math.max(0, start - 140), start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  return readPercentiles(clause).at(-1);
}

function readPercentiles(text: string): string[] {
  return [...text.matchAll(PERCENTILE)].map(({ groups }) =>
    groups?.median ? 'p50' : `p${groups?.short ?? groups?.long}`,
  );
}
