import type { ChoiceCues } from '../../../lib/requirements/choice-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { NUMBER_WORD } from '../../../lib/text/number-words.ts';

const exampleWords = listPhrases(`
  such as | like | for example | for instance | similar to | equivalent to | comparable to | along the lines of |
  examples being`).join('|');

const number = String.raw`(?:${NUMBER_WORD}|\d{1,2})`;

/** Words that begin something new: what stands behind them is no list of what may be chosen. */
const anew = listPhrases(`
  with | in | for | to | using | on | by | at | that | which | who | where | when | while | and | is | are | was |
  were |
  from | into | we | you | year | years`).join('|');

/** Behind a comma they lead from what is chosen to the list. */
const namely = listPhrases(
  'namely | that is | which are | which is | be it | meaning | specifically | in other words | to be precise',
).join('|');

/**
 * Between how many will do and the list: " of the following languages: ". A colon or parenthesis may stand further off.
 * Of years one counts, and does not choose.
 */
const of =
  String.raw`\s(?:of|or (?:more|several|many)(?!\s(?:years?|yrs?)\b)(?: of)?|or both(?: of)?)\b` +
  String.raw`(?:(?:\s(?!(?:${anew})\b)[^\s.;:()]+){0,6}\s?(?:[:(]|\s[-–—])?\s?|[^.;:()]{0,170}\s?(?:[:(]|\s[-–—]|,\s(?:${namely}),?)\s?)`;

/** What is less than the whole of a stack. */
const part = '(?:pieces|parts?|bits|elements|members|components|areas|items|subset|selection|mix|handful)';

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
      [
        `${number}${of}`,
        'fluent in one of the following languages: ',
        'at least two of ',
        '5 or more of our languages: ',
      ],
      [`any(?: one| two)?${of}`, 'any of these languages: '],
      [`(?:range|variety|array|spectrum)${of}`, 'a wide range of '],
      [`(?:any|some|a) (?:combination|mix)${of}`, 'any combination of '],
      [`some(?: or all)?${of}`, 'some of '],
      [`few${of}`, 'a few of '],
      [`couple${of}`, 'a couple of our tools: '],
      [`(?:multiple|several|various|certain|many)${of}`, 'multiple of ', 'several of '],
      [
        String.raw`at least (?:one|two|1|2)\s(?!(?:years?|yrs?|of|or|more)\b)[^.;:()]{3,80}(?::|\s[-–—])\s`,
        'at least one engine for queries: ',
      ],
      [`${part}${of}`, 'parts of our stack ('],
      [`either${of}`, 'either of the following languages: '],
      [String.raw`either\s?(?:[\w-]+\s){0,2}`, 'either a little '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})$`,
    flags: 'i',
  }),
  anyAfter: defineExpression({
    cases: [
      [
        String.raw`(?:any|one|either)(?: one| two| three)? (?:of (?:these|those|them|the above)|will|is|suffices|would)\b`,
        ' (any of these)',
        ', one of them',
      ],
      [String.raw`at least ${number}(?! (?:years?|yrs?))(?: of\b)?(?! [a-z])`, ' (at least one)'],
      [String.raw`any(?: one| two)?(?=[\s.!]*(?:\)|$))`, ' (any)'],
      [String.raw`whichever\b`, ' - whichever you like best'],
      [
        String.raw`(?:we |it )?(?:do not|don[’']t|does not|doesn[’']t) (?:really )?(?:mind|care|matter)(?: about)? which\b`,
        ' - we don’t mind which',
      ],
      [String.raw`(?:pick|choose) (?:one|any|your)\b`, ' (pick one)'],
      [String.raw`(?:your|the) (?:choice|pick) is yours|your (?:choice|pick)\b`, ' - your choice'],
    ],
    frame: (cases) => String.raw`^\s?(?:[,()–—.:-]\s?){1,3}(?:\w+\s(?:in|with|of)\s)?(?:${cases})`,
    flags: 'i',
  }),
  similar: defineExpression({
    cases: [
      [String.raw`other\b`, ' or other queues'],
      [String.raw`others\b`, ' and others'],
      ['similar', ', or similar'],
      ['equivalent', ' or an equivalent'],
      ['comparable', ' or comparable warehouses'],
      ['related', ' and related tools'],
      ['something (?:similar|equivalent|like|comparable|along|of th|close|in that)', ' or something like it'],
      [String.raw`whatever\b`, ' or whatever else works'],
      [`(?:their|its) (?:like|kin)`, ' or their like'],
      [
        'one of (?:their|its) (?:cousins|kin|siblings|relatives|peers|rivals|alternatives|competitors)',
        ' or one of their cousins',
      ],
      [String.raw`(?:friends|co)\b`, ' and friends'],
      ['anything (?:similar|like|comparable|equivalent)', ' or anything like it'],
      [String.raw`more\b`, ' and more'],
      ['the like', ' or the likes of it'],
      [
        String.raw`(?:an?|some)\s(?:[\w-]+\s){1,2}(?:like|akin to|of th)\b`,
        ' or a tool like it',
        ' or a broker akin to it',
      ],
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
      ['you name it', ', you name it'],
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
  classes: {
    nouns: [
      { one: ['language'], many: ['languages'], categories: ['language'] },
      {
        one: listWords('database db store datastore warehouse rdbms dbms'),
        many: listWords('databases dbs stores datastores warehouses rdbmses'),
        categories: ['database', 'data'],
      },
      {
        one: listWords('broker queue bus'),
        many: listWords('brokers queues buses'),
        categories: ['queue', 'data'],
      },
      { one: listWords('cloud hyperscaler'), many: listWords('clouds hyperscalers'), categories: ['cloud'] },
      {
        one: listWords('tool technology stack software'),
        many: listWords('tools technologies stacks tooling tech'),
        vague: true,
      },
      {
        one: listWords(`
          framework library platform service system solution product engine provider protocol package orchestrator
          scheduler runtime vendor toolkit toolchain cache environment shell standard ecosystem toolset orchestration`),
        many: listWords(`
          frameworks libraries platforms servers services systems solutions products engines providers protocols packages
          orchestrators schedulers runtimes vendors toolkits toolchains caches components environments apis interfaces
          shells standards ecosystems pipelines`),
      },
    ],
    articles: listWords('a an any one some another either'),
    prepositions: listWords('with in of on to using like between across'),
    relations: listWords('for on in at of to that which you'),
    wholes: listWords('following these our both all each every'),
    plain: listWords(`
      modern standard common popular various different several multiple many some core key main primary relevant latest
      new programming tech technology technologies technical our the these other using use uses used with of in on to and or
      leverage leveraging via through by`),
    including: ['including', 'which include', 'that include', 'incl.'],
  },
};
