import { type DateRange, parseDate, YEAR } from '../../resume/dates.ts';
import { phraseSource } from '../../text/lists.ts';
import { MONTH } from '../../text/month-names.ts';
import { PART_OF_YEAR } from '../../text/parts-of-year.ts';
import { trimEdges } from '../lines/trim-edges.ts';

/** Dates, and where they stand in a text. */
export interface FoundDates extends DateRange {
  /** The range of the text that the dates take up, in UTF-16 units. */
  start: number;
  end: number;
}

/** Words around dates. */
export interface DateWords {
  /** "present": the end of what goes on. */
  present: string[];
  /** "to": between two dates. */
  between: string[];
  /** "since": before a start that has no end. */
  since: string[];
  /** "until", "expected": before an end that has no start. */
  until: string[];
  /** "de": between month and year. */
  of: string[];
  /** "years", "months": units of a length of time. */
  years: string[];
  months: string[];
  /** Units of months that count behind years only. */
  shortMonths: string[];
}

/** Finds dates in the lines of a resume. */
export interface DateFinder {
  /**
   * Finds the dates in a line of a resume: "May 2022 - Present", "2019–22", "since 2020", "05/2021 to 04/2022",
   * "May 2022Present". Of several ranges the first counts. Returns `undefined` when the line holds no date.
   */
  findDates(text: string): FoundDates | undefined;
  /** What is left of a text without its dates; the text itself where it has none. */
  withoutDates(text: string): string;
  /** Whether a text says how long something took and nothing else: "2 years 10 months". */
  isLengthOfStay(text: string): boolean;
}

const DAY = String.raw`(?:[12]\d|3[01]|0?[1-9])(?:st|nd|rd|th)?`;
const MONTH_NUMBER = '(?:1[0-2]|0?[1-9])';
const NOT_GLUED = String.raw`(?![\p{L}\d%]|[.,/]\d)`;
const NOT_INSIDE = String.raw`(?<![\p{L}\d/.'’-])`;

/** "2019-22", "2009–12"; "2009-12" is December. */
const YEAR_TO_SHORT_YEAR = new RegExp(
  `${NOT_INSIDE}(?<first>${YEAR})(?:–(?<last>\\d\\d)|[-/](?<late>1[3-9]|[2-9]\\d))${NOT_GLUED}`,
  'u',
);

/** Makes the finder of dates. */
export function createDateFinder(words: DateWords): DateFinder {
  const shapes = compileShapes(words);
  const stay = lengthOfStay(words);
  const stayBehind = new RegExp(String.raw`^\s*(?:[·•|,]\s*)?(?:\(\s*)?(?:${stay})\.?(?:\s*\))?`, 'iu');
  const stayAlone = new RegExp(String.raw`^\(?(?:${stay})\.?\)?$`, 'iu');
  const findDates = (text: string): FoundDates | undefined => {
    for (const { shape, single } of shapes) {
      const found = readRange(shape.exec(text), single);
      // "· 3 yrs 2 mos" says nothing that the dates before it do not.
      if (found)
        return { ...found, end: found.end + (stayBehind.exec(text.slice(found.end))?.[0].length ?? 0) };
    }
    return undefined;
  };
  return {
    findDates,
    withoutDates(text) {
      const dates = findDates(text);
      return dates ? trimEdges(text.slice(0, dates.start) + text.slice(dates.end)) : text;
    },
    isLengthOfStay: (text) => stayAlone.test(text),
  };
}

/** The ways to write dates, in the order in which they are looked for. */
function compileShapes(words: DateWords): { shape: RegExp; single?: true }[] {
  const [between, since, until, of, present] = [
    words.between,
    words.since,
    words.until,
    words.of,
    words.present,
  ].map((each) => `(?:${phraseSource(each)})`);
  const year = String.raw`(?:${YEAR}|['’]\d\d(?!\d))`;
  // One date, loosely: what it says is read by `parseDate`.
  const point = [
    String.raw`(?:${DAY}\.?\s)?${MONTH},?[\s/-]?(?:${of}\s)?(?:${DAY},\s?)?${year}`,
    String.raw`${YEAR}[-/.]${MONTH_NUMBER}(?:[-/.](?:3[01]|[12]\d|0[1-9]))?(?!\d)`,
    String.raw`(?:(?:3[01]|[12]\d|0?[1-9])[./])?${MONTH_NUMBER}\s?[/.-]\s?${YEAR}`,
    String.raw`${PART_OF_YEAR}[\s-]${YEAR}`,
    YEAR,
  ].join('|');
  const dash = String.raw`\s*(?:-{1,3}|–|—|−|‒|~|→|(?<!\p{L})${between}(?!\p{L}))\s*`;
  const compile = (source: string, flags = 'iu'): RegExp => new RegExp(NOT_INSIDE + source, flags);
  return [
    { shape: compile(`(?<first>${MONTH})${dash}(?<last>${MONTH},?\\s(?<year>${YEAR}))${NOT_GLUED}`) },
    {
      shape: compile(`(?<first>${point})(?:${dash}|\\s*(?=\\p{L}))(?<last>${point}|${present})${NOT_GLUED}`),
    },
    { shape: YEAR_TO_SHORT_YEAR },
    { shape: compile(`${since}\\s(?<first>${point})${NOT_GLUED}`) },
    { shape: compile(`(?<first>${point})\\s*(?:-|–|—)\\s*$`) },
    { shape: compile(`(?:${until}:?|[-–—])\\s?(?<last>${point})${NOT_GLUED}`) },
    { shape: compile(`(?<first>${point})${NOT_GLUED}`), single: true },
  ];
}

/** "3 yrs 2 mos", "10 months" */
function lengthOfStay({ years, months, shortMonths }: DateWords): string {
  const year = String.raw`\d+\+?\s?(?:${phraseSource(years)})`;
  const month = String.raw`\d+\+?\s?(?:${phraseSource(months)})`;
  const more = String.raw`[,\s]+\d+\s?(?:${phraseSource([...months, ...shortMonths])})`;
  return `${year}(?:${more})?|${month}`;
}

function readRange(match: RegExpExecArray | null, single: true | undefined): FoundDates | undefined {
  if (!match?.groups) return undefined;
  const { first, late, year } = match.groups;
  const last = late ?? match.groups.last;
  const startDate = first && parseDate(year ? `${first} ${year}` : first);
  const endDate = last && parseDate(/^\d\d$/.test(last) ? `${first?.slice(0, 2)}${last}` : last);
  if (!startDate && !endDate) return undefined;
  return {
    start: match.index,
    end: match.index + match[0].length,
    ...(startDate && { startDate }),
    ...(endDate && { endDate }),
    ...(single && { single }),
  };
}
