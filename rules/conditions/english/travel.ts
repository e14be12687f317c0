import type { TravelCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** How English postings ask for travel. */
export const travel: TravelCues = {
  words: defineExpression({
    cases: [
      ['(?:travel(?:l?ing)?)', 'Travel'],
      ['(?:business )?trips?', 'business trips'],
      ['fly to', 'You fly to'],
      ['on the road', 'on the road'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  except: defineExpression({
    cases: [
      [
        'travel (?:industry|compan|search|tech|booking|platform|agenc|insurance|reimburse|allowance|expense|budget|stipend|benefit|product|experience|site|market|brand|partner|app|business|perk|cost|pass|card|sector|space|time|health|discount|compens|plan|and hospitality)',
        'the travel industry',
      ],
      [
        '(?:love|passion|corporate|online|global|leisure|business|future of|make|space|commuter|about|subsidi[sz]ed) (?:for |to )?travel(?!l?ing to| up to| to (?:our|the|customer|client)| \\d)',
        'We love travel',
      ],
      ['travell?ers?', 'for travelers'],
      ['(?:non-travel|travel,)', 'travel, health and learning benefits'],
      ['(?:reimburse|paid|cover|free) (?:\\w+ ){0,3}travel', 'We reimburse your travel'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})`,
    flags: 'i',
  }),
  asked: defineExpression({
    cases: [
      [
        '(?:willing(?:ness)?|able|ability|ready|prepared|happy|flexibility|availability|expected|required|open|need|have|must be available) to (?:\\w+ )?travel',
        'Willing to travel',
      ],
      ['travel (?:\\w+ ){0,4}(?:required|expected|needed|anticipated|necessary)', 'Travel is required'],
      [
        '(?:requires?|involves?|includes?|expect|require) (?:\\w+ ){0,3}travel',
        'This role requires some travel',
      ],
      ['(?:you|role) (?:will|may|can|must|should) (?:\\w+ )?travel', 'You will travel'],
      ['travel to', 'Travel to our sites'],
      ['be on the road', 'You will be on the road'],
      ['trips (?:a|per|each|every) (?:year|quarter|month|week)', 'two trips a year'],
      ["you(?:'ll|’ll| will)? (?:\\w+ )?fly to", 'You will fly to'],
      ['travel regularly', 'travel regularly'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  upTo: 'up to|less than|max(?:imum)?\\.?(?: of)?|under|at most|no more than|<',
  often: [
    {
      value: 'Frequent travel',
      words: defineExpression({
        cases: [
          ['(?:frequent|extensive|heavy|regular) (?:\\w+ ){0,2}travel(?:l?ing)?', 'frequent travel'],
          ['travel (?:frequently|extensively|regularly|often)', 'travel frequently'],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Occasional travel',
      words: defineExpression({
        cases: [
          [
            '(?:occasional|some|minimal|limited|light|little|infrequent)(?:ly)? (?:\\w+ ){0,2}(?:travel(?:l?ing)?|trips?)',
            'some international travel',
          ],
          [
            'travel (?:\\w+ ){0,2}(?:occasionally|from time to time|as needed|as required)',
            'travel occasionally',
          ],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
  ],
  none: defineExpression({
    cases: [
      ['no (?:\\w+ )?travel(?:l?ing)?(?: (?:is )?(?:required|needed|expected))?', 'No travel'],
      ["travel(?:ing)? (?:\\w+ ){0,2}(?:not|isn't) (?:required|needed|expected)", 'Travel is not required'],
      ['travel(?: required| requirements?)?: ?(?:none|no|0%|n/a)', 'Travel: none'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  howOften: defineExpression({
    cases: [
      [
        '(?:once|twice|one|two|three|four|\\d(?:-\\d)?)(?: (?:or|to) (?:twice|two|three|four|\\d))? ?(?:times|weeks?|days?|trips?)? ?(?:a|per|each|every) (?:week|month|quarter|year)',
        'twice a year',
      ],
      ['every (?:\\w+ )?(?:weeks?|months?|quarters?)', 'every six weeks'],
      ['(?:quarterly|monthly|annually)', 'quarterly'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};
