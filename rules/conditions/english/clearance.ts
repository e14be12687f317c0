import type { ClearanceCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression, plainCases } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

const level = String.raw`(?:top secret|ts\/?(?: ?sci)?|secret|sc|dv|security|public trust|nato|federal|government|bpss|doe|q|yankee white|nv1|nv2|baseline)`;

/** How English postings ask for a security clearance. */
export const clearance: ClearanceCues = {
  words: defineExpression({
    cases: [
      [
        `${level}(?:[/ ]+(?:${level}|level|sci|national|eligible|or))* ?-?(?:clearances?|cleared)`,
        'Secret clearance',
      ],
      [
        'clearances? (?:is |are )?(?:required|needed|necessary|mandatory|preferred|eligib)',
        'clearance is required',
      ],
      [
        '(?:obtain|hold|apply for|maintain|gain|achieve|get|possess) (?:and maintain )?(?:an? |the )?(?:\\w+ ){0,3}clearance',
        'able to obtain the highest clearance',
      ],
      ['clearance(?=:)', 'Clearance: none'],
      ['ts/sci', 'TS/SCI'],
      ['(?:security )?clearable', 'must be clearable'],
      ['polygraph', 'with a polygraph'],
      ['(?:bpss|public trust)(?!\\w| ?clear)', 'BPSS check'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
  levels: [
    {
      value: 'TS/SCI',
      words: defineExpression({
        cases: [
          [String.raw`ts ?\/ ?sci`, 'TS/SCI'],
          ['top secret ?/ ?sci', 'Top Secret/SCI'],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Top Secret',
      words: defineExpression({
        cases: [
          ['top[- ]secret', 'Top Secret'],
          ['ts(?= clearance)', 'TS clearance'],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    ...[
      'EU Secret',
      'EU Confidential',
      'EU Restricted',
      'NATO Secret',
      'NATO Restricted',
      'NATO Confidential',
    ].map((value) => ({
      value,
      words: defineExpression({ cases: plainCases([value]), frame: plainWords, flags: 'i' }),
    })),
    {
      value: 'Secret',
      words: defineExpression({ cases: [['secret', 'Secret']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'Public Trust',
      words: defineExpression({ cases: [['public trust', 'Public Trust']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'DV',
      words: defineExpression({ cases: [['(?:dv|developed vetting)', 'DV']], frame: plainWords, flags: 'i' }),
    },
    { value: 'SC', words: defineExpression({ cases: [['sc', 'SC']], frame: plainWords, flags: 'i' }) },
    { value: 'BPSS', words: defineExpression({ cases: [['bpss', 'BPSS']], frame: plainWords, flags: 'i' }) },
  ],
  active: defineExpression({
    cases: [
      ['(?:active|current|existing|valid|hold(?:s|ing)?|already have|in place)', 'an active clearance'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  obtain: defineExpression({
    cases: [
      ['(?:obtain|obtainable|achieve|gain|get|acquire|undergo|pass|apply for)', 'able to obtain a clearance'],
      ['eligib(?:le|ility)', 'eligible for SC clearance'],
      ['clearable', 'clearable'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  none: defineExpression({
    cases: [
      ['(?:no|without) (?:\\w+ ){0,3}clearance', 'No security clearance'],
      [
        'clearance(?: requirements?)?(?: is)?(?: not (?:required|needed|necessary)|: ?(?:none|n/a|no\\b|not))',
        'Clearance: none',
      ],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
};
