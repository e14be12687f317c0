const NUMBER_WORDS: Record<string, number> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  twelve: 12,
  fifteen: 15,
};

const YEARS =
  /\b(\d{1,2}|one|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen)(?:\s?\(\d{1,2}\))?\s?\+?(?:\s?(?:-|–|to)\s?(?:\d{1,2}|[a-z]{3,5})(?:\s?\(\d{1,2}\))?\s?\+?)?\s?(?:or more\s|plus\s|full\s)?(?:years?|yrs?)\b/gi;

/** A number of years named in a sentence: the least asked for, and where in the sentence it stands. */
export interface Years {
  years: number;
  start: number;
  end: number;
}

/** Every "5+ years", "3-5 yrs", "two years" or "four (4) to eight (8) years" of a sentence. */
export function findYears(sentence: string): Years[] {
  if (!/y(?:ea)?rs?\b/i.test(sentence)) return [];
  const found: Years[] = [];
  for (const match of sentence.matchAll(YEARS)) {
    const word = (match[1] ?? '').toLowerCase();
    const years = NUMBER_WORDS[word] ?? Number(word);
    if (years > 0 && years <= 25)
      found.push({ years, start: match.index, end: match.index + match[0].length });
  }
  return found;
}

/** Between a number of years and a name these begin another ask: the years do not count the name. */
const BREAKS_OFF =
  /[;:.]|,\s(?:with|including|as well as|plus|ideally|preferably)\b|(?:\band|\bplus|,)\s(?:[\w-]+\s){0,3}(?:experience|knowledge|familiarity|understanding|proficiency|expertise|exposure|focus|passion|background|skills|ability)\b/i;
/** List items that were run together: the next one begins with its own words for asking. */
const NEXT_ITEM =
  /\s(?:Strong|Solid|Proven|Deep|Hands-on|Proficien\w+|Familiar\w*|Comfort\w*|Confident|Experience|Knowledge|Exposure|Expertise|Ability)\b/;
/** Its stops end nothing. */
const ABBREVIATION = /\b(?:e\.\s?g|i\.\s?e)\./gi;
const REACH = 220;
const COUNTED_BACK =
  /^(?:\s(?:programming |development |coding )?experience)?\s?(?:[(:,–-]|-\s|of\s|for\s)?\s?(?:at least |minimum |min\.? )?$/;

/** The years that a list of terms starting at `start` and ending at `end` is asked for, if any. */
export function yearsOf(sentence: string, years: Years[], start: number, end: number): number | undefined {
  const before = years.findLast((each) => each.end <= start);
  if (
    before &&
    start - before.end < REACH &&
    !BREAKS_OFF.test(sentence.slice(before.end, start).replace(ABBREVIATION, ' ')) &&
    !NEXT_ITEM.test(sentence.slice(before.end, start))
  )
    return before.years;
  const after = years.find((each) => each.start >= end);
  if (after && COUNTED_BACK.test(sentence.slice(end, after.start))) return after.years;
  return undefined;
}
