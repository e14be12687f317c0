import type { ConditionCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** How often one is on call. */
const howOften = defineExpression({
  cases: [
    [
      '(?:one|1|two) (?:weeks?|days?|weekends?) (?:in|out of|every|per|an?) (?:every )?(?:\\w+)(?: weeks?)?',
      'one week in six',
    ],
    ['every (?:\\w+ )?(?:weeks?|months?)', 'every six weeks'],
    ['(?:once|twice) (?:a|per|every) (?:\\w+ )?(?:weeks?|months?|quarter)', 'once a month'],
    ['24 ?[x/] ?7', '24/7'],
  ],
  frame: plainWords,
  flags: 'i',
});

/** How English postings speak of on-call. */
export const onCallStatements: Pick<ConditionCues['statements'], 'no-on-call' | 'paid-on-call' | 'on-call'> =
  {
    'no-on-call': {
      words: defineExpression({
        cases: [
          [
            '(?:no|without|zero|never|not) (?:\\w+ ){0,3}(?:on[- ]call|oncall|pager)(?: (?:duty|duties|rotations?|shifts?))?',
            'No on-call',
          ],
          [
            "(?:(?:won|don|doesn|aren|isn)['’]t|(?:will|do|does|are|is) not|never) (?:\\w+ ){0,2}(?:on[- ]call|carry (?:a|the) pager)",
            "You won't be on call",
          ],
          ["on[- ]call (?:\\w+ ){0,2}(?:not|isn't) (?:required|needed|expected)", 'On-call is not required'],
          ['on[- ]call: ?(?:no|none)', 'On-call: none'],
        ],
        frame: plainWords,
        flags: 'i',
      }),
      except: defineExpression({
        cases: [['(?:not (?:only|just)|no(?:t)? (?:\\w+ ){0,2}(?:experience|afraid))', 'not only on-call']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    'paid-on-call': {
      words: defineExpression({
        cases: [
          ['(?:paid|compensated) (?:\\w+ )?on[- ]call(?: \\w+)?', 'paid on-call'],
          [
            'on[- ]call (?:[\\w,]+ ){0,10}\\(?(?:paid|compensated|compensation|allowance|remunerated|pay)',
            'On-call is paid extra',
          ],
        ],
        frame: plainWords,
        flags: 'i',
      }),
      except: defineExpression({
        cases: [['(?:not|un) ?(?:paid|compensated)', 'unpaid']],
        frame: plainWords,
        flags: 'i',
      }),
      detail: howOften,
    },
    'on-call': {
      words: defineExpression({
        cases: [
          [
            '(?:on-call|oncall)(?: (?:rotations?|duty|duties|rota|schedule|shifts?|support|responsibilit(?:y|ies)))?',
            'on-call rotation',
          ],
          [
            'on call (?:rotations?|duty|duties|rota|schedule|shifts?|support|(?:\\w+ )?(?:once|one|every|\\d))',
            'on call rotation',
          ],
          ['(?:be|being|are|go) on call', 'You will be on call'],
          ['pager(?: duty| rotation)?(?!duty)', 'carry a pager'],
          ['out[- ]of[- ]hours (?:support|rota|rotation|cover|on)', 'out-of-hours support'],
          ['standby (?:duty|rotation|shifts?|one|once|every|weeks?|weekends?)', 'standby duty'],
        ],
        frame: plainWords,
        flags: 'i',
      }),
      except: defineExpression({
        cases: [
          [
            '(?:on-call|on call) (?:doctor|physician|nurse|clinician|staff schedul|tool|product|manage|data|volume|log|quality|cent)',
            'on-call nurses',
          ],
          ['(?:based|depend\\w*|focus\\w*|insight\\w*|data|report\\w*) on call', 'data on call times'],
          ['on[- ]call (?:\\w+ )?(?:platform|software|scheduling)', 'an on-call platform'],
          ['on[- ]call (?:\\w+ ){0,3}(?:clients|customers)', 'on-call work at our clients'],
        ],
        frame: (cases) => String.raw`\b(?:${cases})`,
        flags: 'i',
      }),
      detail: howOften,
    },
  };
