import type { ChoiceCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases } from '../../../lib/text/lists.ts';
import { NUMBER_WORD } from '../../../lib/text/number-words.ts';

const exampleWords = listPhrases(`
  such as | like | for example | for instance | especially | particularly | notably | ideally | preferably |
  similar to | equivalent to | comparable to | along the lines of`).join('|');

const number = String.raw`(?:${NUMBER_WORD}|\d{1,2})`;

/** Between how many will do and the list: " of the following languages: ". Of years one counts, and does not choose. */
const of =
  String.raw`\s(?:of|or more(?!\s(?:years?|yrs?)\b)(?: of)?)` +
  String.raw`(?:\s(?:the\s)?(?:following|these|our))?[^.;]{0,48}`;

/** "or", "and any", "/ some": what joins a word for similar things to a list. */
const joined = String.raw`(?:or|and|and\/or|&|\/)\s(?:(?:any|some|many|a|an|the)\s)?`;

/** How English postings say that any one of several will do, and that similar ones are welcome. */
export const choices: ChoiceCues = {
  examples: defineExpression({
    cases: [
      [exampleWords, 'databases such as ', 'tools like the usual '],
      ['examples? (?:include|of|are)', 'examples include: '],
      [String.raw`e\.\s?g\.?`, 'databases, e.g., '],
      ['eg', 'databases, eg '],
      [String.raw`ex\b\.?`, 'databases (ex. '],
      [String.raw`i\.\s?e\.?`, 'databases, i.e. '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})[\s:,]*(?:an?\s|the\s|either\s)?(?:[\w-]+\s)?$`,
    flags: 'i',
  }),
  examplesAhead: ['such as', 'like', 'including', 'e.g'],
  oneOf: defineExpression({
    cases: [
      [`one${of}`, 'fluent in one of the following languages: '],
      [`any(?: one)?${of}`, 'any of these languages: '],
      [`at least ${number}${of}`, 'at least two of these: ', 'at least 4 of '],
      [`minimum of ${number}${of}`, 'a minimum of three of '],
      [`${number} or more${of}`, 'two or more of our languages: '],
      [`(?:any|some|a) (?:combination|mix)${of}`, 'any combination of '],
      [`some${of}`, 'some of '],
      [`multiple${of}`, 'multiple of '],
      [`several${of}`, 'several of '],
      [`either${of}`, 'either of the following languages: '],
      [String.raw`either\s?(?:[\w-]+\s){0,2}`, 'either a little '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})$`,
  }),
  similar: defineExpression({
    cases: [
      [String.raw`other\b`, ' or other queues'],
      [String.raw`others\b`, ' and others'],
      ['similar', ', or similar'],
      ['equivalent', ' or an equivalent'],
      ['comparable', ' or comparable warehouses'],
      ['related', ' and related tools'],
      ['something (?:similar|equivalent|like)', ' or something like it'],
      [String.raw`more\b`, ' and more'],
      ['the like', ' or the likes of it'],
      ['alike', ' and alike'],
      ['likewise', ' or likewise'],
      ['alternatives?', ' or alternatives'],
      ['so on', ' and so on'],
      ['analogous', ' or analogous tools'],
      [String.raw`like(?:\b|minded)`, ' or like systems', ' and likeminded tools'],
      ['another', ' or another broker'],
      [String.raw`equal\b`, ' or equal'],
      ['such', ' and such'],
    ],
    frame: (cases) => String.raw`^[\s,)]*(?:(?:and|or|and\/or)\s)?${joined}(?:${cases})`,
    flags: 'i',
  }),
  andSoOn: defineExpression({
    cases: [
      [String.raw`etc\b`, ', etc.'],
      ['et cetera', ' et cetera'],
      [String.raw`\.{3}`, ' ...'],
      ['…', ' …'],
    ],
    frame: (cases) => String.raw`^[\s,)]*(?:(?:and|or|and\/or)\s)?(?:${cases})`,
    flags: 'i',
  }),
  stackNouns: [
    'stack',
    'environment',
    'service',
    'team',
    'project',
    'role',
    'product',
    'codebase',
    'system',
    'application',
  ],
};
