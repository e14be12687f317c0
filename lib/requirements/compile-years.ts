import { anyPhrase } from '../text/lists.ts';
import { NUMBER_WORD } from '../text/number-words.ts';
import type { AskCues } from './ask-cues.ts';

/** `YearCues`, ready for `findYears` and `assignYears`. */
export interface CompiledYears {
  /** A unit of years, looked for first because it is cheap. */
  unit: RegExp;
  /** The head of a column that counts years. */
  column: RegExp;
  /** Every number of years in a sentence; the group `least` is the minimum. */
  count: RegExp;
  /** A number whose unit is only understood: "including three with", "6 of them in", "3+ with". Groups as in `count`. */
  parts: RegExp[];
  /** Right behind years that count every name of the list before them: "Docker, Kubernetes: 2+ years each". */
  each: RegExp;
  /** The text between a list and years that count every name of it: ": ". */
  colon: RegExp;
  /** All the text between two names of such a list. */
  joins: RegExp;
  /** Between a number of years and a name: another requirement begins, and the years do not count the name. */
  breaksOff: RegExp;
  /** Between them, list items were run together: the next one begins with words of its own. */
  nextItem: RegExp;
  /** Every abbreviation, with its stops, which end nothing. */
  abbreviation: RegExp;
  /** All the text between a name and years that count it whatever follows: " services for at least ". */
  boundBack: RegExp;
  /** The same of years that count it unless a name follows that they can count: ": ", " experience ". */
  countedBack: RegExp;
  /** The same of the last name of a sentence, where nothing else follows: " is your main language, with ". */
  looseBack: RegExp;
  /** Behind years that count a name further on: " of ". */
  countsOn: RegExp;
  /** All that follows years at the end of a sentence, where they count what stands before: " in production.". */
  closing: RegExp;
  /** The values of number words. */
  numbers: ReadonlyMap<string, number>;
}

/** Makes the words for years ready. */
export function compileYears({ years: cues, lists: { and, plus } }: AskCues): CompiledYears {
  const { shortUnits = [], column = [] } = cues;
  const units = anyPhrase([...cues.units, ...shortUnits]);
  const short = shortUnits.length > 0 ? String.raw`|\d\+?\s?(?:${anyPhrase(shortUnits)})` : '';
  const numbers = new Map(Object.entries(cues.numbers ?? {}));
  const number = String.raw`(?:\d{1,2}|${numbers.size > 0 ? anyPhrase([...numbers.keys()]) : NUMBER_WORD})`;
  const least = `(?<least>${number})`;
  const inDigits = String.raw`(?:\s?\(\d{1,2}\))?`;
  const more = anyPhrase(cues.orMore);
  const between = String.raw`(?<=\b(?:${anyPhrase(cues.between.before)})\s\S{1,12}\s)(?:${anyPhrase(cues.between.and)})`;
  const range = String.raw`\s?(?:-|–|${anyPhrase(cues.to)}|${between})\s?(?:${number}|${more})${inDigits}\s?\+?`;
  const abbreviations = cues.abbreviations.map((each) =>
    anyPhrase([each]).replace(/\.(?=\w)/g, String.raw`.\s?`),
  );
  const breaks = anyPhrase([...and, ...plus]);
  const atLeast = `(?:(?:${anyPhrase(cues.atLeast)}) )?`;
  const experience = String.raw`(?:\s(?:${anyPhrase(cues.experience)}))?`;
  const practice = anyPhrase(cues.practice);
  const of = `(?: (?:${anyPhrase(cues.part.of)}))`;
  const on = String.raw`(?= (?:${anyPhrase(cues.part.on)})\b)`;
  return {
    numbers,
    unit: new RegExp(String.raw`(?:${anyPhrase(cues.units)}${short})\b`, 'i'),
    column: column.length > 0 ? new RegExp(String.raw`^\s*(?:${anyPhrase(column)})\b`, 'i') : /(?!)/,
    count: new RegExp(
      String.raw`\b${least}${inDigits}[\s-]?\+?(?:${range})?\s?(?:(?:${more})\s)?(?:${units})(?!\p{L}|\s(?:${anyPhrase(cues.ages)})\b)(?:\s(?:${more}|${anyPhrase(cues.orLonger)})\b)?`,
      'giu',
    ),
    parts: [
      String.raw`\b(?:${anyPhrase(cues.part.before)}) ${atLeast}${least}\+?${of}?${on}`,
      String.raw`\b${least}\+?${of}${on}`,
      String.raw`(?<![\d.])(?<least>\d{1,2})\+${on}`,
      String.raw`\b(?:${breaks}) ${least}\+?${on}`,
      String.raw`(?:,|\s(?:${anyPhrase(cues.for)}))\s(?:${anyPhrase(cues.atLeast)}) ${least}\+?(?=[\s.)]*$)`,
    ].map((source) => new RegExp(source, 'giu')),
    breaksOff: new RegExp(
      String.raw`[;:|]|\.(?!\w)|,\s(?:${anyPhrase(cues.asides)})\b|\b(?:${anyPhrase(cues.verdicts)})\b[^,]*,\s|\s(?:${anyPhrase([...cues.ofUs, ...cues.conditions])})\s|` +
        String.raw`(?:\b(?:${breaks})|,)\s(?:[\w-]+\s){0,3}(?:${anyPhrase(cues.nouns)})\b`,
      'i',
    ),
    each: new RegExp(String.raw`^\s?(?:${anyPhrase(cues.each)})\b`, 'i'),
    colon: /^[\w\s]{0,20}[:–-]/,
    joins: new RegExp(String.raw`^\s?(?:[,/&]|,?\s?(?:${anyPhrase(and)}))\s?$`, 'i'),
    nextItem: new RegExp(String.raw`\s(?:${anyPhrase(cues.itemOpeners)})\b`),
    abbreviation: new RegExp(String.raw`\b(?:${abbreviations.join('|')})`, 'gi'),
    boundBack: new RegExp(
      String.raw`^(?:,?\s(?!(?:${breaks}|${anyPhrase(cues.with)})\b)[a-z]+){0,4},?\s(?:${anyPhrase(cues.for)})\s${atLeast}$`,
      'i',
    ),
    countedBack: new RegExp(
      String.raw`^${experience}\s?(?:[:,–—≥>=-]{1,2}|-\s|(?:${anyPhrase(cues.of)})\s)?\s?${atLeast}$`,
    ),
    looseBack: new RegExp(String.raw`^[^.;:]{0,40}?,?\s(?:${anyPhrase(cues.with)})\s${atLeast}$`, 'i'),
    countsOn: new RegExp(String.raw`^['’]?\s(?:(?:${anyPhrase(cues.countsOn)})\s|[a-z]+ing\s|$)`, 'i'),
    closing: new RegExp(
      String.raw`^(?:\s(?:${anyPhrase(cues.countsOn)}))?(?:\s[\w-]+){0,2}?(?:\s(?:${practice}))?[\s).]*$`,
      'i',
    ),
  };
}
