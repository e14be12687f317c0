import type { ConditionCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** Sections in which a sentence means something else than elsewhere. */
export const sections: ConditionCues['sections'] = {
  preferred: defineExpression({
    cases: [
      ['nice[- ]to[- ]haves?', 'Nice to have'],
      ['bonus(?: points)?', 'Bonus points'],
      ['preferred', 'Preferred qualifications'],
      ['desir(?:ed|able)', 'Desirable'],
      ['(?:a|big|huge) plus', 'A plus'],
      ['pluses', 'Pluses'],
      ['good to have', 'Good to have'],
      ['(?:sets you apart|stand out)', 'What sets you apart'],
      ['would be (?:great|nice)', 'Would be great'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  perks: defineExpression({
    cases: [
      ['benefits?', 'Our benefits'],
      ['perks', 'Perks'],
      ["(?:what )?(?:we|do we|we'll|we can) (?:offer|give|provide)", 'What we offer'],
      ["(?:in it for you|you(?:'ll| will) (?:get|receive|enjoy))", "What's in it for you"],
      ['in return', 'In return'],
      ['why (?:join|work|us|you)', 'Why join us'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  company: defineExpression({
    cases: [
      ['about (?:us|our|the (?:company|team|firm))', 'About us'],
      ['who we are', 'Who we are'],
      ['our (?:company|story|history|mission|customers|investors|product)', 'Our story'],
      ['(?:equal|diversity|inclusion|privacy|legal|eeo)', 'Diversity'],
      ['(?:at a glance|the company)', 'The company'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};

/** The names of facts that stand in front of a line, or as the heading above it. */
export const labels: ConditionCues['labels'] = {
  years: defineExpression({
    cases: [
      ['experience', 'Experience'],
      ['seniority', 'Seniority'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  place: defineExpression({
    cases: [
      ['(?:job |work |office )?locations?', 'Job location'],
      ['(?:work ?place|work(?:ing)? (?:model|mode|type|arrangement|pattern|style))', 'Workplace'],
      ['based in', 'Based in'],
      ['where', 'Where'],
    ],
    frame: (cases) => String.raw`^\W*(?:${cases})(?: (?:type|policy|requirements?|details|work))?\W*$`,
    flags: 'i',
  }),
  language: defineExpression({
    cases: [
      ['languages?(?: (?:skills?|requirements?|fluency|level|proficiency))?', 'Language requirements'],
      ['(?:fluency|spoken)', 'Fluency'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  travel: defineExpression({ cases: [['travel', 'Travel requirements']], frame: plainWords, flags: 'i' }),
  clearance: defineExpression({
    cases: [['clearance', 'Security clearance']],
    frame: plainWords,
    flags: 'i',
  }),
  pay: defineExpression({
    cases: [
      ['salar(?:y|ies)', 'Salary range'],
      ['pay(?: (?:range|rate|scale|band))?', 'Pay'],
      ['compensation', 'Base compensation'],

      ['rate', 'Rate'],
      ['wages?', 'Wage'],
      ['remuneration', 'Remuneration'],
      ['ote', 'OTE'],
      ['ctc', 'CTC'],
    ],
    frame: (cases) => String.raw`\b(?:${cases})\b(?! ?(?:benefit|perk))`,
    flags: 'i',
  }),
  contract: defineExpression({
    cases: [
      ['contract(?: type)?', 'Contract'],
      ['(?:employment|job|position) (?:type|status)', 'Employment type'],
      ['type(?: of (?:employment|contract|job))?', 'Type'],
      ['(?:term|tenure|duration|classification|schedule)', 'Term'],
      ['(?:employment|engagement|hours)', 'Hours'],
    ],
    frame: (cases) => String.raw`^\W*(?:${cases})\W*$`,
    flags: 'i',
  }),
  'start-date': defineExpression({
    cases: [
      ['start(?:ing|s)?(?: date)?', 'Start date'],
      ['join(?:ing)? date', 'Joining date'],
    ],
    frame: (cases) =>
      String.raw`^\W*(?:earliest |expected |project |desired |ideal |target )?(?:${cases})\W*$`,
    flags: 'i',
  }),
  'closing-date': defineExpression({
    cases: [
      ['clos(?:ing|es)(?: date)?', 'Closing date'],
      ['(?:application |applications )?deadline(?: (?:to apply|for applications))?', 'Application deadline'],
      ['(?:apply|applications?) (?:by|before|until|close)', 'Apply by'],
    ],
    frame: (cases) => String.raw`^\W*(?:${cases})\W*$`,
    flags: 'i',
  }),
};

/** Sentences of law and of fair treatment: what they name is asked of nobody. */
export const fair = defineExpression({
  cases: [
    ['(?:regardless of|without regard to|irrespective of)', 'regardless of citizenship'],
    [String.raw`discriminat\w+`, 'We do not discriminate'],
    ['(?:equal|affirmative) (?:opportunit(?:y|ies)|action|employment)', 'An equal opportunity employer'],
    [
      '(?:race|gender|religion|sexual orientation|marital status|national origin),',
      'based on race, citizenship',
    ],
    [
      '(?:protected (?:by law|status|veteran|characteristics?|class)|background check)',
      'any protected status',
    ],
    ['reasonable accommodations?', 'Reasonable accommodation on site'],
  ],
  frame: (cases) => String.raw`\b(?:${cases})`,
  flags: 'i',
});

/** Words by which a sentence would only like what it names. */
export const preferred = defineExpression({
  cases: [
    [String.raw`an? (?:\w+ ){0,2}(?:plus|advantage|asset|pro)`, 'German is a big plus'],
    ['(?:preferred|preferably|preference for|prefer)', 'preferably German'],
    ['ideally', 'ideally German'],
    ['nice[- ]to[- ]have', 'German: nice to have'],
    [
      '(?:desirable|desired|advantageous|beneficial|helpful|welcome|appreciated|optional)',
      'German is desirable',
    ],
    ['bonus', 'Bonus: German'],
    ['would be (?:great|nice|good|useful)', 'German would be great'],
    ['not (?:strictly )?(?:a must|mandatory)', 'German is not a must'],
  ],
  frame: plainWords,
  flags: 'i',
});

/** Words by which a sentence insists. */
export const required = defineExpression({
  cases: [
    ['must', 'You must speak German'],
    ['(?:required|requirement|mandatory|essential)', 'German is required'],
    ['need to', 'You need to speak German'],
    ['have to', 'You have to speak German'],
  ],
  frame: plainWords,
  flags: 'i',
});
