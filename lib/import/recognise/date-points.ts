import {
  type DateMatch,
  groupsOf,
  markMonths,
  matchDates,
  NAME,
  type NumberOrder,
  readDate,
  tellOrder,
} from '../../resume/date-forms.ts';
import type { DateRange } from '../../resume/dates.ts';
import { parseMonth } from '../../text/month-names.ts';

/** Dates, and where they stand in a text. A word for today alone has a range and no dates. */
export interface FoundDates extends DateRange {
  /** The range of the text that the dates take up, in UTF-16 units. */
  start: number;
  end: number;
}

/** One date as it stands in a text. */
export interface DatePoint {
  /** Its range in the text, in UTF-16 units. */
  start: number;
  end: number;
  /** "2022", "2022-05" or "2022-05-01". */
  date: string;
  /** It is no date where it stands alone in other words: "03/21", "Mar 21". */
  isWeak: boolean;
  /** What it says if its numbers are read in an order that another date near it has. */
  reread(order: NumberOrder): string;
  /** The order that its numbers can only have. */
  order?: NumberOrder;
}

/** A month, perhaps with a day, whose year stands with the second date: "May – Aug 2019". */
export interface DateHead {
  start: number;
  end: number;
  month: string;
  day?: string;
}

/** Letters that touch a date only where words are set apart by blanks: not those of Chinese, Japanese and Korean. */
export const LATIN = String.raw`[^\P{L}\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]`;

const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])`;
const HEAD = new RegExp(
  String.raw`(?<![\p{L}\d])(?:(?<before>${DAY})(?:st|nd|rd|th)?\.?\s)?${NAME}` +
    String.raw`(?:\s(?<after>${DAY})(?:st|nd|rd|th)?)?(?![\p{L}\d])`,
  'giu',
);
const NUMBER_HEAD = /(?<![\p{L}\d./-])(?<month>1[0-2]|0?[1-9])(?=\s?[–—-]\s?(?:1[0-2]|0?[1-9])\s?[./])/gu;

/** In each form of a date, this class would take most of the time that compiling them does. */
const LETTER = new RegExp(LATIN, 'u');

function isInWord(text: string, at: number): boolean {
  return at > 0 && LETTER.test(text.charAt(at - 1));
}

/** The dates of a text in their order; of those that overlap the first, and of those the longest. */
export function scanDates(text: string): DatePoint[] {
  const found = matchDates(text).flatMap((match) =>
    isInWord(text, match.start) ? [] : (toPoint(match) ?? []),
  );
  found.sort((a, b) => a.start - b.start || b.end - a.end);
  const points: DatePoint[] = [];
  for (const point of found) if (point.start >= (points.at(-1)?.end ?? 0)) points.push(point);
  return points;
}

function toPoint({ form, groups, start, end }: DateMatch): DatePoint | undefined {
  const date = readDate(groups);
  if (!date) return undefined;
  const order = groups.one ? tellOrder(groups) : undefined;
  return {
    start,
    end,
    date,
    isWeak: form.isWeak === true,
    reread: (asOther) => readDate(groups, asOther) ?? date,
    ...(order && { order }),
  };
}

/** The months of a text that have no year of their own. */
export function scanHeads(text: string): DateHead[] {
  const named = [...markMonths(text).matchAll(HEAD)].flatMap((match) => {
    const groups = groupsOf(match, text);
    const month = parseMonth(groups.name ?? '');
    const day = groups.before ?? groups.after;
    return month
      ? [
          {
            start: match.index,
            end: match.index + match[0].length,
            month: pad(String(month)),
            ...(day && { day: pad(day) }),
          },
        ]
      : [];
  });
  const numbered = [...text.matchAll(NUMBER_HEAD)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
    month: pad(found),
  }));
  return [...named, ...numbered];
}

function pad(number: string): string {
  return number.padStart(2, '0');
}
