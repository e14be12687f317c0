import type { PayCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** How English postings state pay. */
export const pay: PayCues = {
  words: defineExpression({
    cases: [
      ['salar(?:y|ies)', 'Salary'],
      ['pay(?:s|ing)?', 'The role pays'],
      ['(?:base|total|annual|cash) compensation', 'total compensation'],
      ['compensation (?:range|band|package|for|is|of|between)', 'compensation range'],
      ['remuneration', 'Remuneration'],
      ['wages?', 'wage'],
      ['(?:base|hourly|daily|pay) range', 'base range'],
      ['rate', 'Rate'],
      ['ote', 'OTE'],
      ['ctc', 'CTC'],
      ['(?<=\\+ |plus )super(?:annuation)?', '+ super'],
      ['earn(?:ings)?', 'You earn'],
      ['starting (?:at|from)', 'starting at'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  perks: defineExpression({
    cases: [
      ['(?:budget|stipend|allowance|voucher|credit|grant)s?', 'a monthly stipend'],
      ['(?:reimburs|contribut|subsid)\\w*', 'reimbursement'],
      ['(?:bonus(?:es)?|signing|sign-on|referral|commission)', 'sign-on'],
      [
        '(?:training|learning|education|conference|equipment|wellness|home[- ]office|relocation|gym|commut\\w+|lunch|401\\w*|insurance|coverage)',
        'for training',
      ],
      [
        '(?:raised|funding|funded|revenue|valuation|valued|assets|arr|turnover|investment|invested|backed|series [a-e])',
        'in funding',
      ],
      [
        '(?:sales|gmv|transactions?|payments?|volume|savings?|saved|costs?|deals?|customers?|pension|equity|stock|options|shares|rsus?)',
        'in sales',
      ],
      ['(?:million|billion|mn|bn|crore)', ' million'],
      ['minimum wage', 'minimum wage'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  to: 'to|and|up to|through',
  upTo: defineExpression({
    cases: [['(?:up to|max(?:imum)?(?: of)?|as much as|to a maximum of)', 'up to ']],
    frame: (cases) => String.raw`\b(?:${cases})\s$`,
    flags: 'i',
  }),
  from: defineExpression({
    cases: [['(?:from|starting (?:at|from)|at least|minimum(?: of)?|min\\.?|starts at)', 'from ']],
    frame: (cases) => String.raw`\b(?:${cases})\s$`,
    flags: 'i',
  }),
  periods: [
    {
      value: 'year',
      words: defineExpression({
        cases: [
          ['(?:per|a|each|/) ?(?:year|annum|yr?|calendar year)', 'per year'],
          ['(?:annual(?:ly|i[sz]ed)?|yearly|p\\.?a\\.?|pa)', 'annually'],
        ],
        frame: (cases) => String.raw`(?:\b|(?=/)|(?<=\s))(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
    {
      value: 'month',
      words: defineExpression({
        cases: [
          ['(?:per|a|each) ?(?:month|mo\\b)', 'per month'],
          ['monthly', 'monthly'],
          ['/ ?(?:m|mo|month)', '/month'],
          ['p\\.?m\\.?', 'p.m.'],
        ],
        frame: (cases) => String.raw`(?:\b|(?=/)|(?<=\s))(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
    {
      value: 'week',
      words: defineExpression({
        cases: [
          ['(?:per|a|/) ?week', 'per week'],
          ['weekly', 'weekly'],
        ],
        frame: (cases) => String.raw`(?:\b|(?=/))(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
    {
      value: 'day',
      words: defineExpression({
        cases: [
          ['(?:per|a|/) ?day', 'per day'],
          ['(?:daily|day rate|p/d)', 'daily'],
        ],
        frame: (cases) => String.raw`(?:\b|(?=/))(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
    {
      value: 'hour',
      words: defineExpression({
        cases: [
          ['(?:per|an|a|/) ?(?:hour|hr|h)', '/hr'],
          ['(?:hourly|p/h)', 'hourly'],
        ],
        frame: (cases) => String.raw`(?:\b|(?=/))(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
  ],
  lakh: '(?:LPA|lpa|Lpa|[Ll]akhs?(?: per annum| p\\.?a\\.?)?|L(?=\\b)|lacs?)',
};
