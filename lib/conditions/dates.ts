import { formatMonth, MONTH, parseMonth } from '../text/month-names.ts';
import type { Finding } from './condition.ts';
import type { DateCues } from './condition-cues.ts';
import type { Passage } from './passage.ts';

const DAY = String.raw`(?<day>\d{1,2})(?:st|nd|rd|th|\.)?`;
const YEAR = String.raw`(?<year>20\d\d)`;
const forms = [
  String.raw`${DAY}\s(?:of\s)?(?<month>${MONTH}),?(?:\s${YEAR})?`,
  String.raw`(?<month>${MONTH})\s${DAY}(?:,?\s${YEAR})?`,
  String.raw`(?<year>20\d\d)-(?<number>\d\d)-(?<day>\d\d)`,
  String.raw`(?<day>\d{1,2})(?<sign>[./])(?<number>\d{1,2})[./](?<year>20\d\d|\d\d)`,
  String.raw`(?<quarter>Q[1-4])[\s/]${YEAR}`,
  String.raw`(?<month>${MONTH})(?:\s${YEAR})?`,
].map((form) => new RegExp(String.raw`(?<![\p{L}\d])(?:${form})(?![\p{L}\d])`, 'iu'));

/** How far behind its words a date may stand. */
const REACH = 48;

/** The date by which one applies, and the date on which the work begins. */
export function findDates(
  { text, kinds, label, from }: Passage,
  cues: DateCues,
  labelled: { closing: boolean; starting: boolean },
): Finding[] {
  const found: Finding[] = [];
  const sides = [
    { kind: 'closing-date', words: cues.closing.pattern, isLabelled: labelled.closing, before: 'Apply by' },
    { kind: 'start-date', words: cues.starting.pattern, isLabelled: labelled.starting, before: 'Starts' },
  ] as const;
  for (const { kind, words, isLabelled, before } of sides) {
    if (!kinds.has(kind)) continue;
    const cue = words.exec(text);
    if (!cue && !(isLabelled && label)) continue;
    const at = cue && !(isLabelled && from > cue.index) ? cue.index + cue[0].length : from;
    const part = text.slice(at, at + REACH);
    const date = readDate(part);
    const atOnce = kind === 'start-date' ? cues.atOnce.pattern.exec(part) : null;
    const match = date ?? atOnce;
    if (!match) continue;
    const value = date ? `${before} ${date.shown}` : 'Starts as soon as possible';
    const start = cue && cue.index >= from - 1 ? cue.index : at + match.index;
    found.push({
      kind,
      value,
      start: Math.min(start, at + match.index),
      end: at + match.index + match[0].length,
    });
  }
  return found;
}

/** A date as it is shown: "12 Dec 2025", "Jan 2026"; a day of two numbers that can be read in two ways stays as it is. */
export function readDate(text: string): (RegExpExecArray & { shown: string }) | undefined {
  for (const form of forms) {
    const match = form.exec(text);
    if (!match) continue;
    const { day, month, number, year, sign, quarter } = match.groups ?? {};
    if (quarter) return Object.assign(match, { shown: `${quarter.toUpperCase()} ${year}` });
    // "May" without a day or a year is a verb as often as a month, and always one in small letters.
    if (month && !day && !year && /^\p{Ll}/u.test(month)) continue;
    const asMonth = month ? parseMonth(month) : Number(number);
    const first = Number(day);
    const isAmbiguous = sign === '/' && first <= 12 && (asMonth ?? 0) <= 12 && first !== asMonth;
    const swaps = sign === '/' && (asMonth ?? 0) > 12;
    const shownMonth = swaps ? first : asMonth;
    const shownDay = swaps ? asMonth : first;
    if (!shownMonth || shownMonth > 12 || (shownDay ?? 0) > 31) continue;
    const full = year?.length === 2 ? `20${year}` : year;
    const shown = isAmbiguous
      ? match[0]
      : [day && shownDay, formatMonth(shownMonth), full].filter(Boolean).join(' ');
    return Object.assign(match, { shown });
  }
  return undefined;
}
