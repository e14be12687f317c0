import { anyPhrase } from '../text/lists.ts';
import { NUMBER_WORD } from '../text/number-words.ts';
import type { AskCues } from './ask-cues.ts';

/** `YearCues`, ready for `findYears` and `yearsOf`. */
export interface CompiledYears {
  /** A unit of years, looked for first because it is cheap. */
  unit: RegExp;
  /** Every number of years in a sentence; the first group is the minimum. */
  count: RegExp;
  /** Between a number of years and a name: another requirement begins, and the years do not count the name. */
  breaksOff: RegExp;
  /** Between them, list items were run together: the next one begins with words of its own. */
  nextItem: RegExp;
  /** Every abbreviation, with its stops, which end nothing. */
  abbreviation: RegExp;
  /** All the text between a name and the years that count it. */
  countedBack: RegExp;
}

/** Makes the words for years ready. */
export function compileYears({ years: cues, lists: { and, plus } }: AskCues): CompiledYears {
  const units = anyPhrase(cues.units);
  const number = String.raw`(?:\d{1,2}|${NUMBER_WORD})`;
  const inDigits = String.raw`(?:\s?\(\d{1,2}\))?`;
  const more = anyPhrase(cues.orMore);
  const range = String.raw`\s?(?:-|–|${anyPhrase(cues.to)})\s?(?:${number}|${more})${inDigits}\s?\+?`;
  const abbreviations = cues.abbreviations.map((each) =>
    anyPhrase([each]).replace(/\.(?=\w)/g, String.raw`.\s?`),
  );
  const breaks = anyPhrase([...and, ...plus]);
  const atLeast = `(?:(?:${anyPhrase(cues.atLeast)}) )?`;
  const experience = String.raw`(?:\s(?:${anyPhrase(cues.experience)}))?`;
  return {
    unit: new RegExp(String.raw`(?:${units})\b`, 'i'),
    count: new RegExp(
      String.raw`\b(${number})${inDigits}\s?\+?(?:${range})?\s?(?:(?:${more})\s)?(?:${units})(?!\p{L}|\s(?:${anyPhrase(cues.ages)})\b)`,
      'giu',
    ),
    breaksOff: new RegExp(
      String.raw`[;:.]|,\s(?:${anyPhrase(cues.asides)})\b|` +
        String.raw`(?:\b(?:${breaks})|,)\s(?:[\w-]+\s){0,3}(?:${anyPhrase(cues.nouns)})\b`,
      'i',
    ),
    nextItem: new RegExp(String.raw`\s(?:${anyPhrase(cues.itemOpeners)})\b`),
    abbreviation: new RegExp(String.raw`\b(?:${abbreviations.join('|')})`, 'gi'),
    countedBack: new RegExp(
      String.raw`^${experience}\s?(?:[(:,–-]|-\s|(?:${anyPhrase(cues.of)})\s)?\s?${atLeast}$`,
    ),
  };
}
