import { defineExpression } from '../../../lib/text/expression.ts';

/** Words of on-call work. */
export const onCallWork = defineExpression({
  cases: [
    ['on[- ]call', 'Took part in on-call'],
    [String.raw`pager(?:\sduty)?`, 'Carried the pager'],
    ['pagerduty', 'Answered PagerDuty'],
    [
      'incident (?:response|management|handling|command(?:er)?|retros?|reviews?)',
      'Took part in incident response',
    ],
    ['incidents', 'Handled incidents'],
    ['post-?mortems?', 'Wrote post-mortems'],
    ['outages', 'Resolved outages'],
    ['runbooks?', 'Maintained runbooks'],
  ],
  frame: (words) => String.raw`\b(?:${words})(?![\p{L}\d-])`,
  flags: 'giu',
});
