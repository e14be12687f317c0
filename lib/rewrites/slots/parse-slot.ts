import { capitalise } from '../../english/tidy-text.ts';
import type { Slot, SlotType } from './slot.ts';
import {
  longTimeUnits,
  readCount,
  readFigure,
  readMoney,
  readRate,
  readRatio,
  readSize,
  readTime,
  readWords,
  shortTimeUnits,
  spelledSeconds,
} from './slot-readers.ts';

/** A typed value read: the words that go into the line, or what was expected instead. */
export type SlotReading = { value: string; problem?: undefined } | { value?: undefined; problem: string };

const readers: Record<SlotType, (typed: string, slot: Slot) => string | undefined> = {
  latency: (typed, slot) => readTime(typed, slot.unit, { ...longTimeUnits, ...shortTimeUnits }),
  duration: (typed, slot) =>
    readTime(typed, slot.unit, { ...shortTimeUnits, ...spelledSeconds, ...longTimeUnits }),
  rate: (typed, slot) => readRate(typed, slot.unit),
  size: (typed, slot) => readSize(typed, slot.unit),
  count: readCount,
  ratio: (typed, slot) => readRatio(typed, slot.unit),
  money: readMoney,
  figure: readFigure,
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
    (/^\p{L}[\p{L}-]+(?: [\p{L}-]+){0,3}$/u.test(typed) ? capitalise(typed) : undefined),
};

const expectations: Record<SlotType, string> = {
  latency: 'a time in ms or s',
  duration: 'a length of time, in minutes, hours or days',
  rate: 'a rate with its unit',
  size: 'a size in GB or TB',
  count: 'a number',
  ratio: 'a percentage, or a factor such as 3x',
  money: 'an amount with its currency',
  figure: 'a number with its unit',
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
 * Reads what the user typed into a slot. Returns the words for the line ("480 ms" becomes "480ms"; a bare number takes
 * the slot's unit), or says what was expected, with the slot's example.
 */
export function parseSlotValue(slot: Slot, typed: string): SlotReading {
  const trimmed = typed.replace(/\s+/g, ' ').trim();
  const value = trimmed ? readers[slot.type](trimmed, slot) : undefined;
  if (value !== undefined) return { value };
  return { problem: `Expected ${expectations[slot.type]}, for example ${slot.example}.` };
}
