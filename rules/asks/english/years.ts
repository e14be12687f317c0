import type { YearCues } from '../../../lib/requirements/ask-cues.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** How English postings count years, and what they are counted for. */
export const years: YearCues = {
  units: ['year', 'years', 'yr', 'yrs', 'yr.', 'yrs.'],
  shortUnits: ['y', 'yoe'],
  column: [
    'years',
    'yrs',
    'yoe',
    'min. years',
    'minimum years',
    'experience',
    'minimum experience',
    'min. experience',
  ],
  ages: ['old', 'ago', 'young'],
  to: ['to', 'or'],
  between: { before: ['between'], and: ['and'] },
  orMore: ['or more', 'plus', 'full'],
  orLonger: ['or longer', 'at least'],
  part: {
    before: ['including', 'of which', 'the last', 'the past', 'a minimum of'],
    of: ['of them', 'of those', 'of which'],
    on: ['with', 'in', 'on', 'using'],
  },
  each: ['each', 'for each', 'in each'],
  ofUs: ['we', 'our'],
  conditions: ['if', 'unless', 'but', 'while', 'whereas'],
  verdicts: ['is', 'are'],
  asides: ['with', 'including', 'as well as', 'plus', 'ideally', 'preferably'],
  nouns: listWords(`
    experience knowledge familiarity understanding proficiency expertise exposure focus passion background skills
    ability
    comfortable familiar confident proficient fluent know knows understand understands
    solid strong good deep basic`),
  itemOpeners: listWords(`
    Strong Solid Proven Deep Hands-on Proficient Proficiency Familiar Familiarity Comfort Comfortable Confident
    Experience Knowledge Exposure Expertise Ability`),
  abbreviations: ['e.g.', 'i.e.'],
  experience: ['experience', 'programming experience', 'development experience', 'coding experience'],
  of: ['of'],
  for: ['for', 'since'],
  with: ['with'],
  atLeast: ['at least', 'no less than', 'not less than', 'minimum', 'min', 'min.'],
  countsOn: ['of', 'in', 'with', 'on', 'using'],
  practice: ['experience', 'practice', 'production', 'use'],
};
