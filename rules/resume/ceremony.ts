import { findPhrases } from '../../lib/diagnostics/find-phrases.ts';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Meetings and methods that every team has. */
export const ceremony = defineExpression({
  cases: [
    [
      String.raw`(?:daily\s)?(?:scrums?(?!\smaster)|stand-?\s?ups?)(?:\smeetings?)?`,
      'Joined daily stand-ups',
    ],
    [
      String.raw`sprint\s(?:plannings?|reviews?|demos?|retros?\p{L}*|ceremonies)`,
      'Took part in sprint plannings',
    ],
    [
      String.raw`demos? (?:at|after) (?:the )?(?:end of )?(?:each|every|the) sprint`,
      'Showed a demo at the end of each sprint',
    ],
    [String.raw`retro(?:spective)?s`, 'Joined retrospectives'],
    [
      String.raw`(?:backlog\s)?(?:grooming|refinements?)(?:\s(?:sessions?|meetings?))?`,
      'Joined backlog grooming',
    ],
    [
      String.raw`(?:agile|scrum)\s(?:ceremonies|methodolog(?:y|ies)|processes?|environment|practices|principles|rituals)`,
      'Worked by agile methodology',
    ],
    [
      String.raw`(?:weekly|daily|regular|status|team|planning|kick-?off|alignment)\smeetings?`,
      'Attended weekly meetings',
    ],
    [String.raw`status\s(?:reports?|updates?)`, 'Wrote status reports'],
    [String.raw`(?:gathered|gathering|gather)\s(?:\p{L}+\s)?requirements`, 'Gathered requirements'],
    [String.raw`requirements?\s(?:gathering|elicitation)`, 'Did requirements gathering'],
    ['planning poker', 'Estimated with planning poker'],
    [
      String.raw`(?:estimat\p{L}+|pointed|sized|groomed|wrote)\s(?:user\s)?stories|story points`,
      'Estimated stories',
    ],
    ['(?:took|taking) (?:meeting )?(?:notes|minutes)|(?:3|three) amigos', 'Took notes at meetings'],
    [
      String.raw`demo(?:e?d|ing|s)?\s(?:\p{L}+\s){0,3}to (?:the )?(?:product owners?|stakeholders|clients?|business)`,
      'Demoed tickets to the product owner',
    ],
  ],
  frame: (names) => String.raw`(?<![\p{L}\d-])(?:${names})(?![\p{L}\d-])`,
  flags: 'giu',
});

export default defineRule({
  id: 'ceremony',
  title: 'Leave the meetings out',
  severity: 'warning',
  chapter: 'bullets',
  why: 'Every team stands up each morning. The line is read for what came out of your hands.',
  source: 'backend hiring guide, common mistakes',
  yieldsTo: ['soft-skills'],
  about: 'text',
  places: ['bullet', 'role', 'summary'],
  bad: [
    {
      text: 'Closed 19 pen-test findings in 6 weeks and took part in daily stand-ups',
      becomes: 'Closed 19 of 22 pen-test findings on the tax portal in 6 weeks; the retest found none open.',
    },
    { text: 'Attended sprint plannings, retrospectives and backlog grooming' },
    { text: 'Gathered requirements and wrote status reports for 3 departments' },
  ],
  good: [
    { text: 'Closed 19 of 22 pen-test findings on the tax portal in 6 weeks; the retest found none open.' },
    { text: 'Led 13 incident reviews of the fare engine; repeats fell from 14 to 3 a quarter.' },
    { text: 'Sharded the meetings table of a calendar API by tenant: 900M rows, p99 of 31ms.' },
  ],
  check: ({ text, quantities }) =>
    findPhrases(text, ceremony.pattern, ([phrase]) => ({
      message: `“${phrase}” is part of every job. Tell what came of it, or leave it out.`,
      ...(quantities.some(({ kind }) => kind !== 'duration') && { severity: 'hint' as const }),
    })).slice(0, 1),
});
