import type { ConditionCues, ContractCues, DateCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** How English postings name kinds of contracts. */
export const contract: ContractCues = {
  types: [
    {
      value: 'full-time',
      words: defineExpression({ cases: [['full[- ]?time', 'Full time']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'part-time',
      words: defineExpression({ cases: [['part[- ]?time', 'Part time']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'permanent',
      words: defineExpression({
        cases: [
          [
            '(?:permanent|(?<!to[- ])perm|cdi|(?:unlimited|indefinite|open-ended) (?:\\w+ )?contract)',
            'Permanent',
          ],
          [
            '(?<=(?:contract|employment|type|term|duration)\\W{1,3})(?:unlimited|indefinite|open-ended)',
            'Contract: unlimited',
          ],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'fixed term',
      words: defineExpression({
        cases: [
          ['(?:fixed|limited)[- ]term', 'Fixed-term'],
          ['(?:ftc|cdd)', 'FTC'],
          ['(?:maternity|parental|paternity)(?: leave)? cover', 'Maternity cover'],
          [
            '(?:contract|position|role|initially|employment|job)(?: is)? limited (?:to|until|for)',
            'The contract is limited to',
          ],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'contract to hire',
      words: defineExpression({
        cases: [['(?:contract|temp)[- ]to[- ](?:hire|perm(?:anent)?)', 'Contract-to-hire']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'freelance',
      words: defineExpression({
        cases: [
          ['freelancers?', 'Freelancer'],
          ['freelance', 'freelance'],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'contract',
      words: defineExpression({
        cases: [
          ['contractor', 'Contractor'],
          [
            'contract(?= (?:role|position|job|opportunity|assignment|basis|only|through|for \\d|of \\d))',
            'contract role',
          ],
          ['(?:month|year|term|week)s?\\+? (?:\\w+ )?contract', '6 months contract'],
          ['^\\W*(?:(?:job|employment) type\\W+)?contract(?=\\W*$|\\W+\\(|,\\s\\d)', 'Contract'],
        ],
        frame: (cases) => String.raw`(?<!\w)(?:${cases})\b`,
        flags: 'i',
      }),
    },
    {
      value: 'temporary',
      words: defineExpression({ cases: [['temporary', 'Temporary']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'internship',
      words: defineExpression({
        cases: [['(?:internship|intern(?= (?:position|role)|[,(]|$| [-–(]))', 'Internship']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'B2B',
      words: defineExpression({
        cases: [['b2b(?=[ ,/]*(?:contract|or|\\+|/|$|\\())', 'B2B contract']],
        frame: (cases) => String.raw`\b(?:${cases})`,
        flags: 'i',
      }),
    },
    {
      value: 'W-2',
      words: defineExpression({ cases: [['w-?2', 'W2']], frame: plainWords, flags: 'i' }),
    },
  ],
  ahead: defineExpression({
    cases: [
      ['(?:offer(?:ing)?|looking for|seeking|recruit(?:ing)?|hiring)', 'looking for a '],
      ['(?:this is|it is|as)', 'This is a '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})(?: an?)? ?$`,
    flags: 'i',
  }),
  behind: defineExpression({
    cases: [
      ['(?:position|role|job|opportunity|vacancy|engagement|assignment)', ' position'],
      ['(?:contract|employment|basis)', ' contract'],
      ['(?:hours|fte|months|years)', ' (37 hours'],
      ['(?<=^ )(?:until|remote|hybrid|on-?site|on site)', ' until'],
    ],
    frame: (cases) => String.raw`^[\s,(]{0,3}(?:[\w.]+[\s,-]{1,2}){0,3}(?:${cases})\b`,
    flags: 'i',
  }),
  except: defineExpression({
    cases: [
      [
        '(?:smart|data|api|service|government|federal|vehicle|legal|vendor|sales|consumer-driven|design by|commercial|customer|client) contract',
        'smart contract audits',
      ],
      ['contract(?:s|ual|ually)? (?:test|negotiat|manage|process|law|review|lifecycle)', 'contract testing'],
      ['contracts', 'contracts'],
      [
        '(?:full[- ]time|permanent|temporary) (?:\\w+ )?(?:employees|hires|staff|professionals|residen|remote work|program|employee)',
        'for full-time employees',
      ],
      ['authori[sz]ed to work', 'authorized to work on a permanent basis'],
      [
        '(?:for|connects?|of|with|our|as well as|subcontractors|existing) (?:freelancers|contractors?)',
        'a marketplace for freelancers',
      ],
      ['internships? (?:count|experience|does|nor|program)', 'internships count'],
      ['(?:experience|years) (?:\\w+ ){0,6}(?:full[- ]time|internship)', 'years of full-time'],
      ['(?:placement|staffing|solutions)', 'temporary placement'],
      ['temporary (?:tables?|files?|visa|failures?|storage|work visa)', 'temporary files'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
  month: 'months?',
  lasts: defineExpression({
    cases: [
      ['contract', '6-month contract'],
      ['(?:fixed|limited)[- ]term', 'fixed term'],
      ['(?:assignment|duration|engagement|ftc|temporary|cover|limited)', 'duration'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};

/** How English postings exclude kinds of contracts, and say that work begins at once. */
export const contractStatements: Pick<ConditionCues['statements'], 'no-contractors' | 'at-once'> = {
  'no-contractors': {
    words: defineExpression({
      cases: [
        [
          'no (?:c2c|corp[- ]to[- ]corp|contractors|freelancers|b2b|1099)(?:(?:,|/| or| and)+ ?(?:c2c|1099|contractors|freelancers))*',
          'No C2C',
        ],
        ['w-?2 only', 'W2 only'],
        ['(?:c2c|corp[- ]to[- ]corp) (?:is |are )?(?:not|unavailable)(?: \\w+)?', 'C2C is not available'],
        ['not (?:\\w+ ){0,4}(?:c2c|corp[- ]to[- ]corp)', 'not open to C2C'],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
  'at-once': {
    words: defineExpression({
      cases: [
        ['immediate (?:joiners?|joining|start|availability)', 'Immediate joiners'],
        [
          '(?:start|join|available) (?:immediately|right away|as of now|straight away)',
          'available immediately',
        ],
        ['start (?:date )?as soon as possible', 'Start as soon as possible'],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
};

/** How English postings name the last day to apply and the first day of work. */
export const dates: DateCues = {
  closing: defineExpression({
    cases: [
      [
        '(?:apply|applications?|submit|submitted)(?: \\w+){0,5} (?:by|before|until|no later than|through)',
        'Please apply by',
      ],
      [
        '(?:closing|application|applications) (?:date|deadline|window)(?: \\w+){0,6}?(?: is| for applications is| on|:)?',
        'Closing date',
      ],
      ['deadline(?: (?:to apply|for (?:applications|applying)))?(?: is|(?=:))', 'Deadline:'],
      [
        '(?:applications?|vacancy|posting|position|job|advert|role) (?:will )?(?:close|closes|closing|expires?)(?: on)?',
        'Applications close on',
      ],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  starting: defineExpression({
    cases: [
      ['(?:position|role|job) (?:is )?(?:open|available) (?:from|as of)', 'The position is open from'],
      ['start(?:ing|s)? date(?: is|:| of)?', 'Start date:'],
      ['entry date(?: is|:| of)?', 'Entry date:'],
      ['start(?:s|ing)? (?:on|in|from|as of|around)', 'starting in'],
      ['(?:begins?|beginning|commenc\\w+) (?:on|in|from|as of)', 'begins on'],
      ['start(?: |:)+(?=as soon|asap|immediate|\\d)', 'Start: asap'],
      ['start ?\\/ ?duration[\\s:]+(?=\\d)', 'Start / duration: 1'],
      ['(?:earliest|expected|planned) start', 'expected start'],
      ['join(?:ing)? (?:us|date)? ?(?:on|in|from|by)', 'join us in'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
  atOnce: defineExpression({
    cases: [
      ['as soon as possible', 'as soon as possible'],
      ['asap', 'ASAP'],
      ['(?:as of now|right away|from now on)', 'as of now'],
      ['immediate(?:ly)?', 'immediately'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};
