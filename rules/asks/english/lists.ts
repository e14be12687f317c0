import type { ListCues } from '../../../lib/requirements/choice-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';

/** How English ties the names of a list to one another. */
export const lists: ListCues = {
  or: ['or', 'or else', 'alternatively', 'or alternatively', 'or, failing that,', 'or, alternatively,'],
  and: ['and'],
  plus: ['plus'],
  etc: ['etc'],
  hedges: ['even', 'maybe', 'preferably'],
  anew: ['as well as'],
  otherClass: defineExpression({
    cases: [
      ['others?', 'or some other tools'],
      ['similar', 'or similar ETL tools'],
      ['equivalent', 'or an equivalent tool'],
      ['comparable', 'or comparable tools'],
      ['related', 'or any related tool'],
      ['another', 'or another tool'],
    ],
    frame: (cases) => String.raw`\b(?:or|and)\s(?:any\s|some\s|an?\s)?(?:${cases})\b`,
    flags: 'i',
  }),
  nouns: ['experience', 'knowledge', 'skill', 'skills', 'expertise'],
  stops: listWords(`
    with in for to of using on by at as is are be that which who from into through via including include incl such like e.g eg
    experience knowledge understanding familiarity familiar proficiency proficient ability expertise skill skills strong
    solid deep how you we our their have has build building design designing develop developing maintain maintaining
    implement implementing write writing manage managing deploy deploying work working use ensure support create creating
    conduct perform`),
  version: ['version', 'versions'],
};
