import { parseMonth } from '../text/month-names.ts';
import { ANY_PART_OF_YEAR } from '../text/parts-of-year.ts';

/** The source of a regular expression for the year of a date in a resume. */
export const YEAR = String.raw`(?:19[5-9]\d|20[0-6]\d)`;

/** Two digits that can be a year: 1960 to 2039. */
const SHORT = String.raw`[0-36-9]\d`;
const MONTH_NUMBER = '1[0-2]|0?[1-9]';
const TWO_DIGITS = '1[0-2]|0[1-9]';
const DAY_NUMBER = String.raw`[12]\d|3[01]|0?[1-9]`;
const ORDINAL = '(?:st|nd|rd|th|er|ª|º|°)?';
/** Between a day, a month and a year: "de", "of", a full stop, a dash, a blank. */
const OF = String.raw`(?:,\s?|\s(?:of|de|del|di|do)\s|\sd['’]|\s?[/-]\s?|\s|)`;
/** "15", "15th", "13-16" */
const DAYS = String.raw`(?:(?:${DAY_NUMBER})\.?\s?[–/-]\s?)?(?<day>${DAY_NUMBER})${ORDINAL}`;

/** No text holds these two characters; each is one of those that Unicode keeps free for the inside of a program. */
const MARK = '\uFDD0';
const REST_OF_MARK = '\uFDD1';

/** The source of a regular expression for the name of a month where `markMonths` has been. */
export const NAME = `(?<name>${MARK}${REST_OF_MARK}*)(?!${REST_OF_MARK})`;

/** All languages whose months are known write them in these letters. */
const WORD = /[A-Za-z\u00C0-\u024F]+\.?/g;

/**
 * A text with a mark of the same length for the name of each month, so that a form says "a month" by two characters.
 * Spelled out in each form, the names of nine languages would take longer to compile than a resume takes to read.
 */
export function markMonths(text: string): string {
  return text.replaceAll(WORD, (word) => (parseMonth(word) ? MARK.padEnd(word.length, REST_OF_MARK) : word));
}

/** The groups of a match in a marked text; the name of its month as it stands in the text. */
export function groupsOf(
  { index, 0: found, groups = {} }: RegExpExecArray,
  text: string,
): Partial<Record<string, string>> {
  if (!groups.name) return groups;
  const start = index + found.indexOf(groups.name);
  return { ...groups, name: text.slice(start, start + groups.name.length) };
}

/** One way to write a date. */
export interface DateForm {
  /** Source of a regular expression with the groups that `readDate` knows. */
  source: string;
  /** What else can be written so: "03/21" is a fraction, "Mar 21" a day. It takes a second date, or nothing beside it. */
  isWeak?: true;
}

const numbers = (day: string, year: string, marks: string): string =>
  String.raw`(?<one>${day})(?<mark>\s?${marks}\s?)(?<two>${day})\k<mark>${year}`;

/** The ways to write one date, with all that they say. */
const dateForms: readonly DateForm[] = [
  {
    source: String.raw`(?<year>${YEAR})\s?年\s?(?:(?<month>${MONTH_NUMBER})\s?月(?:\s?(?<day>${DAY_NUMBER})\s?日)?)?`,
  },
  {
    source: String.raw`(?<year>${YEAR})\s?년\s?(?:(?<month>${MONTH_NUMBER})\s?월(?:\s?(?<day>${DAY_NUMBER})\s?일)?)?`,
  },
  {
    source: String.raw`(?<year>${YEAR})(?<mark>[-/.])(?<month>${MONTH_NUMBER})\k<mark>(?<day>${DAY_NUMBER})`,
  },
  { source: String.raw`(?<year>${YEAR})(?:[-/]|[./]\s|\s/\s|\.(?=\d\d))(?<month>${MONTH_NUMBER})\.?` },
  { source: String.raw`(?<year>${YEAR})\.(?<month>[1-9])\.?`, isWeak: true },
  { source: numbers(DAY_NUMBER, `(?<year>${YEAR})`, '[./-]') },
  { source: numbers(DAY_NUMBER, `['’]?(?<short>${SHORT})`, '[./-]'), isWeak: true },
  { source: String.raw`(?<month>${MONTH_NUMBER})\s?[./-]\s?(?<year>${YEAR})` },
  { source: String.raw`(?<month>${TWO_DIGITS})\s(?<year>${YEAR})`, isWeak: true },
  { source: `(?<month>${MONTH_NUMBER})/['’]?(?<short>${SHORT})`, isWeak: true },
  { source: `(?<month>${TWO_DIGITS})[.-]['’]?(?<short>${SHORT})`, isWeak: true },
  { source: String.raw`${DAYS}(?:\.\s?|${OF})${NAME}${OF}(?<year>${YEAR})` },
  { source: String.raw`${NAME}[\s/-]${DAYS}(?:,\s?|\s|-)(?<year>${YEAR})` },
  { source: `${NAME}${OF}(?<year>${YEAR})` },
  { source: String.raw`${NAME}${OF}['’](?<short>\d\d)` },
  { source: String.raw`${NAME}[\s/-](?<short>${SHORT})`, isWeak: true },
  { source: String.raw`(?<year>${YEAR})(?:,\s?|[\s/-])${NAME}(?!,?\s?\d)` },
  {
    source: String.raw`${ANY_PART_OF_YEAR}[\s/-]?(?:(?<year>${YEAR})(?:/(?:\d\d){1,2})?|['’](?<short>\d\d))`,
  },
  { source: String.raw`[qh][1-4]\s?/?(?<short>${SHORT})|[1-4][qh](?<late>${SHORT})`, isWeak: true },
  { source: String.raw`(?<year>${YEAR})[\s,/-]{0,2}[qht][1-4]` },
  { source: `(?<year>${YEAR})` },
  { source: String.raw`['’](?<short>\d\d)` },
];

const patterns = dateForms.map((form) => ({
  form,
  pattern: new RegExp(`(?:(?<!\\d)|(?!\\d))(?:${form.source})(?![\\d%])`, 'giu'),
}));

/** Most lines with digits in them hold no date, and are told by this at once. */
const LIKELY = new RegExp(
  String.raw`(?:19[5-9]|20[0-6])\d|\d[/.-]['’]?\d\d|['’]\d\d|[1-4][qh]\d|[qh][1-4]|${NAME}[\s/-]\d\d`,
  'iu',
);

/** A place of a text where something has the form of a date. */
export interface DateMatch {
  form: DateForm;
  /** For `readDate`. */
  groups: Partial<Record<string, string>>;
  /** Its range in the text, in UTF-16 units. */
  start: number;
  end: number;
}

/** All that has the form of a date in a text, form by form; they overlap where it can be read in several ways. */
export function matchDates(text: string): DateMatch[] {
  if (!/\d/.test(text)) return [];
  const marked = markMonths(text);
  if (!LIKELY.test(marked)) return [];
  return patterns.flatMap(({ form, pattern }) =>
    [...marked.matchAll(pattern)].map((match) => ({
      form,
      groups: groupsOf(match, text),
      start: match.index,
      end: match.index + match[0].trimEnd().length,
    })),
  );
}

/** Which of the first two numbers of "03/04/2021" is the day. */
export type NumberOrder = 'day-first' | 'month-first';

/** What the groups of a form say: "2022", "2022-05" or "2022-05-01"; `undefined` where there is no such day. */
export function readDate(
  { year, short, late, name, one, two, mark, ...groups }: Partial<Record<string, string>>,
  order?: NumberOrder,
): string | undefined {
  const written = year ?? spellYear(short ?? late);
  const month = name ? String(parseMonth(name) ?? '') : groups.month;
  if (!one || !two) return joinDate(written, month, groups.day);
  const isDayFirst = (tellOrder({ one, two }) ?? order ?? guessOrder(one, two, mark)) === 'day-first';
  return isDayFirst ? joinDate(written, two, one) : joinDate(written, one, two);
}

/** Which of two numbers is the day, where only one of them can be. */
export function tellOrder({ one, two }: Partial<Record<string, string>>): NumberOrder | undefined {
  if (Number(one) > 12) return 'day-first';
  return Number(two) > 12 ? 'month-first' : undefined;
}

/** Most work begins on the first of a month; else a slash is how Americans write a date, and a full stop is not. */
function guessOrder(one: string, two: string, mark: string | undefined): NumberOrder {
  if ((Number(one) === 1) !== (Number(two) === 1)) return Number(one) === 1 ? 'day-first' : 'month-first';
  return mark?.includes('/') ? 'month-first' : 'day-first';
}

function spellYear(short: string | undefined): string | undefined {
  return short && (Number(short) >= 60 ? `19${short}` : `20${short}`);
}

/** A date of JSON Resume from its parts; `undefined` without a month or a year that there is. */
export function joinDate(year: string | undefined, month?: string, day?: string): string | undefined {
  if (!year || !new RegExp(`^${YEAR}$`).test(year)) return undefined;
  if (!month) return year;
  if (Number(month) < 1 || Number(month) > 12) return undefined;
  const withMonth = `${year}-${month.padStart(2, '0')}`;
  return day && Number(day) >= 1 && Number(day) <= 31 ? `${withMonth}-${day.padStart(2, '0')}` : withMonth;
}
