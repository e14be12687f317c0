import { allMatches } from '../text/all-matches.ts';
import { parseNumberWord } from '../text/number-words.ts';
import type { TextRange } from '../text/range.ts';
import type { CompiledYears } from './compile-years.ts';

/** A number of years that a sentence names: the minimum, and its range in the sentence. */
export interface Years extends TextRange {
  years: number;
}

/** Beyond that, years are the age of a company, and nobody's experience. */
const MOST = 25;

/** How far before a name, in characters, its years may stand. */
const REACH = 220;

/** Every "5+ years", "3-5 yrs", "two years" or "four (4) to eight (8) years" in a sentence, in reading order. */
export function findYears(sentence: string, { unit, count, parts, numbers }: CompiledYears): Years[] {
  if (!unit.test(sentence)) return [];
  const found: Years[] = [];
  for (const pattern of [count, ...parts])
    for (const match of allMatches(sentence, pattern)) {
      const number = match.groups?.least ?? '';
      const years = numbers.get(number.toLowerCase()) ?? parseNumberWord(number) ?? Number(number);
      const end = match.index + match[0].length;
      const isTaken = found.some((each) => each.start < end && match.index < each.end);
      if (years > 0 && years <= MOST && !isTaken) found.push({ years, start: match.index, end });
    }
  return found.toSorted((a, b) => a.start - b.start);
}

/**
 * The years that each of `asks` is asked for, in their order, `undefined` for an ask without. Years count either the
 * one ask right before them, "Java (5+ years)", or those behind them up to where another wish begins, "5+ years of Java
 * and Kafka". Ranges are those of the sentence, both in reading order.
 */
export function assignYears(
  sentence: string,
  years: Years[],
  asks: (TextRange & { isChoice: boolean })[],
  known: CompiledYears,
): (number | undefined)[] {
  const assigned: (number | undefined)[] = asks.map(() => undefined);
  years.forEach((each, index) => {
    const next = asks.findIndex(({ start }) => start >= each.end);
    const last = (next < 0 ? asks.length : next) - 1;
    if (countsBack(sentence, each, asks[last], asks[next], known)) {
      let from = last;
      const isOfAll =
        known.each.test(sentence.slice(each.end)) ||
        known.colon.test(sentence.slice(asks[last]?.end, each.start));
      if (isOfAll)
        while (known.joins.test(sentence.slice(asks[from - 1]?.end ?? 0, asks[from]?.start))) from--;
      for (let at = from; at <= last; at++) assigned[at] ??= each.years;
      return;
    }
    const reach = Math.min(each.end + REACH, years[index + 1]?.start ?? sentence.length);
    for (let at = Math.max(next, 0); next >= 0 && at < asks.length; at++) {
      const { start, isChoice } = asks[at] as (typeof asks)[number];
      const between = sentence.slice(each.end, start);
      // "4 years: Go", "4 years with a functional language: Scala, Elixir or Clojure".
      const plain = isChoice ? between.replace(/:\s?$/, ' ') : between.replace(/^\s?[:\]]\s/, ' ');
      if (start >= reach || breaksOff(plain, known)) break;
      assigned[at] = each.years;
    }
  });
  return assigned;
}

function breaksOff(between: string, known: CompiledYears): boolean {
  return known.breaksOff.test(between.replace(known.abbreviation, ' ')) || known.nextItem.test(between);
}

/** Whether years count the name before them rather than those behind. */
function countsBack(
  sentence: string,
  { start, end }: TextRange,
  last: TextRange | undefined,
  next: TextRange | undefined,
  known: CompiledYears,
): boolean {
  if (!last) return false;
  const before = sentence.slice(last.end, start);
  if (known.boundBack.test(before)) return true;
  // Inside parentheses without a name of their own: "Java (3+ years in production)".
  const close = sentence.slice(end).indexOf(')');
  if (/^[^.;)]{0,40}\([^)]*$/.test(before) && close >= 0 && !(next && next.start < end + close)) return true;
  const after = sentence.slice(end, next?.start);
  if (known.countedBack.test(before)) return !next || !known.countsOn.test(after) || breaksOff(after, known);
  return !next && known.looseBack.test(before) && known.closing.test(after);
}
