import { type DateRange, parseDate, YEAR } from '../../resume/dates.ts';
import { MONTH } from '../../text/month-names.ts';

export interface FoundDates extends DateRange {
  /** The range of the text that the dates take up, in UTF-16 units. */
  start: number;
  end: number;
}

const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;

const NUMBER_MONTH = '(?:1[0-2]|0?[1-9])';

/** One date, loosely: what it says is read by `parseDate`. */
const POINT = [
  String.raw`(?:${DAY}\.?\s)?${MONTH},?[\s/-]?(?:de\s)?(?:${DAY},\s?)?(?:${YEAR}|['’]\d\d(?!\d))`,
  String.raw`${YEAR}[-/.]${NUMBER_MONTH}(?:[-/.](?:3[01]|[12]\d|0[1-9]))?(?!\d)`,
  String.raw`(?:(?:3[01]|[12]\d|0?[1-9])[./])?${NUMBER_MONTH}\s?[/.-]\s?${YEAR}`,
  String.raw`(?:spring|summer|fall|autumn|winter|mid|early|late|end\sof|q[1-4])[\s-]${YEAR}`,
  YEAR,
].join('|');

const DASH = String.raw`\s*(?:-{1,3}|–|—|−|‒|~|→|\bto\b|\btill?\b|\buntil\b|\bthrough\b|\bbis\b|\bà\b)\s*`;

const NOT_GLUED = String.raw`(?![\p{L}\d%]|[.,/]\d)`;

const NOT_INSIDE = String.raw`(?<![\p{L}\d/.'’-])`;

const PRESENT =
  "present|current(?:ly)?|now|today|ongoing|to\\sdate|date|heute|jetzt|aujourd[’']hui|présent|actualidad|presente|atual|oggi|heden";

/** "2019-22", "2009–12"; "2009-12" is December. */
const YEAR_TO_SHORT_YEAR = new RegExp(
  `${NOT_INSIDE}(?<first>${YEAR})(?:–(?<last>\\d\\d)|[-/](?<late>1[3-9]|[2-9]\\d))${NOT_GLUED}`,
  'u',
);

/** "· 3 yrs 2 mos", "(2 years)": the length of a stay says nothing that its dates do not. */
const LENGTH_OF_STAY =
  /^\s*(?:[·•|,]\s*)?(?:\(\s*)?(?:\d+\+?\s?(?:years?|yrs?|y)(?:[,\s]+\d+\s?(?:months?|mos?|m))?|\d+\s?(?:months?|mos?))\.?(?:\s*\))?/i;

const MONTH_TO_MONTH = new RegExp(
  `${NOT_INSIDE}(?<first>${MONTH})${DASH}(?<last>${MONTH},?\\s(?<year>${YEAR}))${NOT_GLUED}`,
  'iu',
);

const OPEN_DASH = new RegExp(`${NOT_INSIDE}(?<first>${POINT})\\s*(?:-|–|—)\\s*$`, 'iu');

const OPEN_END = new RegExp(
  `${NOT_INSIDE}(?:until|till|expected(?:\\sgraduation)?:?|anticipated|graduat(?:ed|ing|ion)(?:\\sdate)?:?(?:\\sin)?|completed(?:\\sin)?|[-–—])\\s?(?<last>${POINT})${NOT_GLUED}`,
  'iu',
);

const OPEN_START = new RegExp(
  `${NOT_INSIDE}(?:since|from|seit|depuis)\\s(?<first>${POINT})${NOT_GLUED}`,
  'iu',
);

const RANGE = new RegExp(
  `${NOT_INSIDE}(?<first>${POINT})(?:${DASH}|\\s*(?=\\p{L}))(?<last>${POINT}|(?:${PRESENT}))${NOT_GLUED}`,
  'iu',
);

const SINGLE = new RegExp(`${NOT_INSIDE}(?<first>${POINT})${NOT_GLUED}`, 'iu');

/**
 * Finds the dates in a line of a resume: "May 2022 - Present", "2019–22", "since 2020", "05/2021 to 04/2022",
 * "May 2022Present". Of several ranges the first counts. Gives `undefined` when the line holds no date.
 */
export function findDates(text: string): FoundDates | undefined {
  return (
    findRange(text, MONTH_TO_MONTH) ??
    findRange(text, RANGE) ??
    findRange(text, YEAR_TO_SHORT_YEAR) ??
    findRange(text, OPEN_START) ??
    findRange(text, OPEN_DASH) ??
    findRange(text, OPEN_END) ??
    findRange(text, SINGLE, true)
  );
}

function findRange(text: string, shape: RegExp, single?: true): FoundDates | undefined {
  const match = shape.exec(text);
  if (!match?.groups) return undefined;
  const { first, late, year } = match.groups;
  const last = late ?? match.groups.last;
  const startDate = first && parseDate(year ? `${first} ${year}` : first);
  const endDate = last && parseDate(/^\d\d$/.test(last) ? `${first?.slice(0, 2)}${last}` : last);
  if (!startDate && !endDate) return undefined;
  const end = match.index + match[0].length;
  const found: FoundDates = { start: match.index, end: end + lengthOfStay(text.slice(end)) };
  if (startDate) found.startDate = startDate;
  if (endDate) found.endDate = endDate;
  if (single) found.single = true;
  return found;
}

function lengthOfStay(after: string): number {
  return LENGTH_OF_STAY.exec(after)?.[0].length ?? 0;
}
