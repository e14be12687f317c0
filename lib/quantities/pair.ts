import type { MeasuredAmount } from './measured-amount.ts';
import { findPercentile } from './percentile.ts';
import type { Quantity, QuantityKind } from './quantity.ts';
import type { QuantityKnowledge } from './quantity-knowledge.ts';
import { isOfJob } from './time.ts';

type ChangeKnowledge = QuantityKnowledge['changes'];

/** Joins amounts that say before and after, and drops numbers that mean nothing alone. */
export function pairAmounts(text: string, amounts: MeasuredAmount[], known: QuantityKnowledge): Quantity[] {
  const quantities: Quantity[] = [];
  for (let index = 0; index < amounts.length; index++) {
    const first = amounts[index];
    const second = amounts[index + 1];
    if (!first) continue;
    const pair = second && joinPair(text, first, second, known);
    if (pair) index++;
    const quantity = pair ?? fallToZero(text, first, known.changes) ?? toQuantity(text, first);
    if (!quantity) continue;
    if (quantity.kind === 'latency' || isTimeWithPercentile(text, quantity, known)) {
      quantity.kind = 'latency';
      const percentile = findPercentile(text, quantity.start, quantity.end);
      if (percentile) quantity.percentile = percentile;
    }
    quantities.push(quantity);
  }
  return quantities;
}

function toQuantity(text: string, { start, end, kind, value, unit }: MeasuredAmount): Quantity | undefined {
  return kind && { text: text.slice(start, end), start, end, kind, value, unit };
}

/** "from 14 a month to zero": what came after is written as a word. */
function fallToZero(text: string, first: MeasuredAmount, { from }: ChangeKnowledge): Quantity | undefined {
  const { start, end, kind = 'count', value, unit } = first;
  const zero = /^,?\s(?:down\s)?to\s(zero|none)(?![\p{L}-])/iu.exec(text.slice(end, end + 20));
  if (!zero?.[1] || !from.test(text.slice(Math.max(0, start - 60), start))) return undefined;
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

function joinPair(
  text: string,
  first: MeasuredAmount,
  second: MeasuredAmount,
  known: QuantityKnowledge,
): Quantity | undefined {
  const between = text.slice(first.end, second.start).replace(/\s?\(?\bp\d{2,3}(?:\.\d+)?\)?/gi, '');
  const shared = between.length <= 80 ? shareUnit(first, second) : undefined;
  if (!shared) return undefined;
  if (isBare(first) && isBare(second) && isUpgrade(text, first, second, known)) return undefined;
  const { downFrom, insteadOf } = known.changes;
  const backwards = downFrom.test(between) || (shared.kind !== 'count' && insteadOf.test(between));
  if (!backwards && !isForward(text, first, second, between, known.changes)) return undefined;
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
function isUpgrade(
  text: string,
  first: MeasuredAmount,
  second: MeasuredAmount,
  { changes, counts }: QuantityKnowledge,
): boolean {
  const clause =
    text
      .slice(Math.max(0, first.start - 60), first.start)
      .split(/[.;]\s/)
      .at(-1) ?? '';
  if (changes.versions.test(clause)) return true;
  const name = /(?<name>\p{L}[\p{L}\d.+#]*\s)from\s$/u.exec(clause)?.groups?.name;
  if (!name) return false;
  const areFractions = !Number.isInteger(first.written) && !Number.isInteger(second.written);
  return counts.rank.test(name) || (areFractions && /\p{Lu}/u.test(name));
}

function isForward(
  text: string,
  first: MeasuredAmount,
  second: MeasuredAmount,
  between: string,
  { arrow, from, laterTo, to, change }: ChangeKnowledge,
): boolean {
  if (arrow.test(between)) return true;
  const before = text.slice(Math.max(0, first.start - 60), first.start);
  if (from.test(before)) return laterTo.test(` ${between.trimStart()}`);
  if (!to.test(between)) return false;
  // "5 to 10 engineers" is a range; "4.2s to 180ms" is not.
  const bothMeasured = first.kind && second.kind && first.kind !== 'count';
  return Boolean(bothMeasured) || (change.test(before) && !/\bby\s$/i.test(before));
}

/** The kind and unit that both have, when they can be compared: a bare number takes those of the other. */
function shareUnit(
  first: MeasuredAmount,
  second: MeasuredAmount,
): { kind: QuantityKind; unit: string } | undefined {
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

function isBelowSecond({ unit, value, written }: MeasuredAmount): boolean {
  return unit === 'ms' && value <= written;
}

function isBare({ unit }: MeasuredAmount): boolean {
  return unit === '';
}

/** 47 of "47 to 14 minutes", in the unit of the 14. */
function scale({ written }: MeasuredAmount, other: MeasuredAmount): number {
  return other.written ? (written * other.value) / other.written : written;
}

/** Not where a job took that time: "median recovery went from 50 to 18 min". */
function isTimeWithPercentile(
  text: string,
  { kind, start, end }: Quantity,
  { times }: QuantityKnowledge,
): boolean {
  return (
    kind === 'duration' && !isOfJob(text, start, times) && findPercentile(text, start, end) !== undefined
  );
}
