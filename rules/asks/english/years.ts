import type { YearCues } from '../../../lib/requirements/ask-cues.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** How English postings count years, and what they are counted for. */
export const years: YearCues = {
  units: ['year', 'years', 'yr', 'yrs', 'yr.', 'yrs.'],
  ages: ['old', 'ago', 'young'],
  to: ['to'],
  orMore: ['or more', 'plus', 'full'],
  asides: ['with', 'including', 'as well as', 'plus', 'ideally', 'preferably'],
  nouns: listWords(`
    experience knowledge familiarity understanding proficiency expertise exposure focus passion background skills
    ability`),
  itemOpeners: listWords(`
    Strong Solid Proven Deep Hands-on Proficient Proficiency Familiar Familiarity Comfort Comfortable Confident
    Experience Knowledge Exposure Expertise Ability`),
  abbreviations: ['e.g.', 'i.e.'],
  experience: ['experience', 'programming experience', 'development experience', 'coding experience'],
  of: ['of', 'for'],
  atLeast: ['at least', 'minimum', 'min', 'min.'],
};
