import { anyPhrase } from '../text/lists.ts';
import { NUMBER_WORD } from '../text/number-words.ts';
import type { AskCues } from './ask-cues.ts';

/** `YearCues`, ready for `findYears` and `yearsOf`. */
export interface CompiledYears {
  /** A quick look before the slow one: a unit is there. */
  unit: RegExp;
  /** A number of years, every one in a sentence; its first group is the least asked for. */
  count: RegExp;
  /** Between a number of years and a name these begin another ask: the years do not count the name. */
  breaksOff: RegExp;
  /** List items that were run together: the next one begins with its own words for asking. */
  nextItem: RegExp;
  /** Every abbreviation; its stops end nothing. */
  abbreviation: RegExp;
  /** All that stands between a name and the years that count it. */
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
      String.raw`\b(${number})${inDigits}\s?\+?(?:${range})?\s?(?:(?:${more})\s)?(?:${units})\b`,
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
