import { trimEdges } from '../lines/trim-edges.ts';
import { type FoundDates, scanDates } from './date-points.ts';
import { findLone, findRange } from './date-ranges.ts';
import { compileShapes, type DateWords } from './date-shapes.ts';
import { createStayRecogniser, type StayRecogniser } from './length-of-stay.ts';

export type { FoundDates } from './date-points.ts';
export type { DateWords } from './date-shapes.ts';

/** Finds dates in the lines of a resume. */
export interface DateFinder extends Pick<StayRecogniser, 'isLengthOfStay'> {
  /**
   * Finds the dates in a line of a resume: "May 2022 - Present", "2019–22", "since 2020", "05/2021 to 04/2022",
   * "03/21 – 04/22", "May 2022Present". Of several ranges the first counts; of two dates the earlier is the start.
   * Returns `undefined` when the line holds no date.
   */
  findDates(text: string): FoundDates | undefined;
  /** What is left of a text without its dates; the text itself where it has none. */
  withoutDates(text: string): string;
  /** Whether a text is a word for today and nothing else: "Present", "bis heute". */
  isPresent(text: string): boolean;
}

/** The lines of a long resume. */
const MOST_SEEN = 600;

/** Texts without digits hold no dates but today. */
const DIGIT = /\d|[０-９]/;

/** Makes the finder of dates. */
export function createDateFinder(words: DateWords): DateFinder {
  const { isLengthOfStay, measureStay } = createStayRecogniser(words);
  const shapes = compileShapes(words);
  const read = (text: string): FoundDates | undefined => {
    if (!DIGIT.test(text)) return shapes.findPresent(text);
    const plain = fold(text);
    const points = scanDates(plain).map((point) => ({ ...point, start: shapes.skipBack(plain, point) }));
    return findRange(plain, points, shapes) ?? findLone(plain, points, shapes) ?? shapes.findPresent(plain);
  };
  const skipBehind = (text: string, end: number): number => {
    const until = end + (shapes.untilBehind.exec(text.slice(end))?.[0].length ?? 0);
    return until + measureStay(text.slice(until));
  };
  // Every step of the import asks for the same lines again.
  const seen = new Map<string, FoundDates | undefined>();
  const findDates = (text: string): FoundDates | undefined => {
    if (seen.has(text)) return seen.get(text);
    const range = read(text);
    // "· 3 yrs 2 mos" says nothing that the dates before it do not.
    const found = range && { ...range, end: skipBehind(text, range.end) };
    if (seen.size >= MOST_SEEN) seen.clear();
    seen.set(text, found);
    return found;
  };
  return {
    findDates,
    isLengthOfStay,
    isPresent: (text) => shapes.isPresent(text),
    withoutDates(text) {
      const dates = findDates(text);
      return dates ? trimEdges(text.slice(0, dates.start) + text.slice(dates.end)) : text;
    },
  };
}

/** The same text with the digits, dashes and blanks of Chinese and Japanese as ours, each in its place. */
function fold(text: string): string {
  return text
    .replace(/[！-～]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
    .replace(/\u3000/g, ' ');
}
