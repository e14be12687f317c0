import { defineExpression } from '../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../lib/text/lists.ts';

/** The cases of an expression, each with its examples; see `defineExpression`. */
export type Cases = [source: string, example: string, ...more: string[]][];

/** English words of the trade that postings in other languages use as their own. */
export const borrowed = {
  preferred: defineExpression({
    cases: [
      ['nice[- ]to[- ]haves?', 'nice to have: kafka', 'nice-to-haves'],
      ['good to have', 'kafka (good to have)'],
      ['bonus points?', 'bonus points: kafka'],
      ['preferred', 'kafka preferred'],
      ['optional', 'kafka (optional)'],
    ],
  }),
  required: defineExpression({
    cases: [
      ['must[- ]haves?', 'java: must-have'],
      ['required', 'java (required)'],
      ['mandatory', 'java (mandatory)'],
    ],
  }),
  /** A number opens a list item in any language. */
  itemOpenings: [[String.raw`\d`, '5']] satisfies Cases,
  /** Behind a list, in any language: it has no end. */
  andSoOn: [
    [String.raw`etc(?!\p{L})`, ', etc.'],
    [String.raw`\.{3}`, ' ...'],
    ['…', ' …'],
  ] satisfies Cases,
  benefits: [
    '€',
    '£',
    '$',
    'eur',
    'r$',
    'zł',
    'workation',
    'workshop',
    'home office',
    'homeoffice',
    'remote',
    'fitness',
  ],
  wishes: ['bonus', 'plus', 'extra', 'nice'],
  or: ['or'],
  and: ['and'],
  examples: ['e.g.', 'eg', 'such as', 'like'],
  abbreviations: ['e.g', 'i.e', 'max', 'min', 'etc'],
  jobNames: listWords(`
    engineer developer programmer architect analyst manager consultant scientist lead sre devops tester admin`),
  otherTeams: ['frontend', 'front end', 'front-end', 'mobile', 'ios', 'android', 'data science', 'ux'],
  forms: listPhrases(`
    gmbh | ag | se | kg | ug | sa | sas | sarl | sl | srl | spa | s.p.a. | s.a. | lda | ltda | bv | b.v. | nv |
    n.v. |
    sp. z o.o. | s.a.s. | s.l. | s.r.l. | inc | ltd`),
};
