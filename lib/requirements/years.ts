import { parseNumberWord } from '../text/number-words.ts';
import type { CompiledYears } from './compile-years.ts';

/** A number of years that a sentence names: the minimum, and its range in the sentence. */
export interface Years {
  years: number;
  start: number;
  end: number;
}

/** Beyond that, years are the age of a company, and nobody's experience. */
const MOST = 25;

/** How far before a name, in characters, its years may stand. */
const REACH = 220;

/** Every "5+ years", "3-5 yrs", "two years" or "four (4) to eight (8) years" in a sentence, in reading order. */
export function findYears(sentence: string, { unit, count }: CompiledYears): Years[] {
  if (!unit.test(sentence)) return [];
  const found: Years[] = [];
  for (const match of sentence.matchAll(count)) {
    const number = match[1] ?? '';
    const years = parseNumberWord(number) ?? Number(number);
    if (years > 0 && years <= MOST)
      found.push({ years, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** The years that a list of terms is asked for, if any. The range is that of the list in the sentence. */
export function yearsOf(
  sentence: string,
  years: Years[],
  { start, end }: { start: number; end: number },
  { breaksOff, nextItem, abbreviation, countedBack }: CompiledYears,
): number | undefined {
  const before = years.findLast((each) => each.end <= start);
  const between = before && sentence.slice(before.end, start);
  if (
    between !== undefined &&
    between.length < REACH &&
    !breaksOff.test(between.replace(abbreviation, ' ')) &&
    !nextItem.test(between)
  )
    return before?.years;
  const after = years.find((each) => each.start >= end);
  return after && countedBack.test(sentence.slice(end, after.start)) ? after.years : undefined;
}
