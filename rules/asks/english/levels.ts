import type { LevelCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';
import { possible, preferred, preferredAfter } from './nice-to-have.ts';
import { ofOthers, oneOfOthers } from './work-of-others.ts';

const unneeded = defineExpression({
  cases: [
    [
      'not (?:strictly )?(?:a )?' +
        '(?:required|requirement|necessary|needed|mandatory|essential|expected|must)(?! but)',
      'rust is not strictly required',
    ],
    [
      String.raw`no (?:prior |previous )?(?:[\w./+#-]+ ){0,4}(?:experience |knowledge )?(?:is )?` +
        '(?:required|necessary|needed)',
      'no prior rust experience required',
    ],
    ["(?:do not|don't|needn't|need not|won't|no) need to (?:know|have|be)", "you don't need to know rust"],
    [
      '(?:no|without being an?) (?:hard |strict )?(?:requirement|must|prerequisite)',
      'kafka is no requirement',
    ],
    [
      "(?:will not|won't|is not|isn't|are not|aren't) (?:be )?(?:on your plate|your (?:job|problem|task|concern|business|worry))",
      'keeping kafka alive will not be on your plate',
    ],
    [
      "(?:is|are|'s|'re) (?:probably |likely |definitely )?not (?:for you|the right|a (?:good )?(?:fit|match))",
      'if you only know ruby, this is not for you',
    ],
    ["(?:do not|don't) have to (?:know|have|be)", 'you do not have to know rust'],
    [
      "(?:is|are)n't (?:strictly |really )?(?:a )?(?:needed|required|requirement|necessary|condition|must|mandatory|essential)(?! but)",
      "magento isn't needed either",
    ],
    ['no (?:condition|obligation)', 'kafka is no condition'],
    [
      "(?:does not|doesn't|do not|don't) matter(?! (?:which|whether|how|what|if|much|to us))",
      'kafka does not matter',
    ],
  ],
  frame: plainWords,
  flags: '',
});

const insisted = defineExpression({
  cases: [
    ["(?:not|isn't|aren't) (?:optional|negotiable|an option)", 'go is not optional'],
    ['non-?negotiable', 'go: non-negotiable'],
    ['no exceptions', 'go, no exceptions'],
  ],
  frame: plainWords,
  flags: '',
});

const required = defineExpression({
  cases: [
    ['must[ -]have', 'java: a must-have'],
    ['must be', 'you must be fluent in java'],
    ['(?:is|are) (?:a )?must', 'java is a must'],
    ['(?:is|are) (?:essential|needed)', 'java is essential'],
    ['(?:hard|strict|firm) requirement', 'java is a hard requirement'],
    ['indispensable', 'java: indispensable'],
    ['(?:obligatory|compulsory|imperative)', 'java obligatory'],
    ['(?:is|are) (?:expected|presupposed|assumed|vital|crucial)', 'fluent java is expected'],
    ['(?:prerequisite|precondition|necessity)', 'java is a prerequisite'],
    ['(?:(?:is|are) )?(?:required|mandatory)', 'java is required', 'java (mandatory)'],
    ['(?<!(?:is|are) )essential(?! (?:functions?|duties|job))', 'java essential'],
  ],
  frame: plainWords,
  flags: '',
});

/** How English says that something is a must, or only nice to have. */
export const levels: LevelCues = {
  cues: [
    { level: 'required', scope: 'clause', words: insisted },
    { level: 'preferred', scope: 'item', words: possible },
    { level: 'preferred', scope: 'clause', words: preferred },
    { level: 'mentioned', scope: 'clause', words: unneeded },
    { level: 'mentioned', scope: 'item', words: oneOfOthers },
    { level: 'mentioned', scope: 'whole', words: ofOthers },
    { level: 'preferred', scope: 'after', words: preferredAfter },
    { level: 'required', scope: 'clause', words: required },
  ],
  hints: [
    ...listPhrases(`
      plus | help | bonus | 'd be | addition | cool | points | possible | if you | desired | regard | handy |
      hurt | extra | glad | happy | delight | thrill | pleas | no must | no req | no pre | prefer | desir |
      ideal | nice | advantage | asset | benefi | option | welcome | appreciat |
      valu | useful | good to | great | would be | love | like if | better | brownie | extra | stand out | apart |
      need |
      have to | must | obligat | compuls | imperativ | expected | suppos | assumed | vital | crucial | prereq | precond | necess | required | mandatory | essential | indispens | requirement | not be | negotiab | exceptions`),
    'not ',
    'no ',
    ...listPhrases(`
      meone else | its own | their own | mebody else | another team | another dep | another coll | other team |
      other people | separate |
      dedicated | specialis | specializ | done by | run by | owned by | handled by | looked after | taken care |
      maintained by |
      built by | written by | covered by | managed by | supported by | operated by | belong | stays with |
      stay with |
      sits with | lives with | is with | hands of | none of | concern | yours to | to us | to others | surprise |
      icing |
      cherry | rounds | round off | round out | marks | front of | top of | us smile | us curious | head start |
      an edge |
      long way | amiss | favo | speaks for | soft spot | save you | easier | might know | might have | might bring |
      could know | could have | could bring | may know | may have | may bring | colleagues | a partner |
      our partner |
      our provider | the provider | an agency | our agency | contractor | never | hardly | rarely | matter |
      condition |
      obligation | people like | can wait`),
  ],
  clauseOpeners: defineExpression({
    cases: [
      [String.raw`(?:but|though|although|however|while|whereas|so\s)`, 'but Go is not', 'so Go helps'],
      [
        '(?:any |some |prior |previous )?' +
          String.raw`(?:knowledge|experience|familiarity|exposure|understanding|proficiency|background)\s`,
        'some knowledge of Go',
      ],
      [String.raw`(?:ideally|preferably|optionally|bonus|plus|with)\b`, 'ideally Go'],
    ],
    frame: (cases) => `(?:${cases})`,
    flags: '',
  }),
  bare: {
    required: ['must', 'must have', 'must-have', 'required', 'mandatory', 'essential'],
    preferred: [
      'nice',
      'nice to have',
      'plus',
      'bonus',
      'optional',
      'desired',
      'ideally',
      'if possible',
      'preferred',
      'advantage',
      'an advantage',
      'asset',
      'should',
      'could',
      'should have',
      'could have',
      'good to have',
      'nice-to-have',
      'desirable',
      'beneficial',
      '+',
    ],
  },
  leadsOn: defineExpression({
    cases: [
      ['(?:if|when)', ' if you know Kafka'],
      ['to (?:know|have|be|understand|see|bring)', ' to know Kafka'],
      ['that you', ' that you know Kafka'],
      ['in', ' in Kafka'],
    ],
    frame: (cases) => String.raw`^(?:\s(?:${cases})\b|\s?:\s)`,
    flags: '',
  }),
  leadIn: defineExpression({
    cases: [["it(?:'s| is| would be|'d be| will be|'ll be)?", "it's ", 'it ']],
    frame: (cases) => String.raw`\b(?:${cases})\s(?:\w+ ){0,2}$`,
    flags: '',
  }),
  subject: defineExpression({
    cases: [
      ['(?:you|we|candidates|applicants)', 'You know Go'],
      ['(?:must|need to|knows?|should)', 'Must know Go'],
    ],
    frame: (cases) => String.raw`^\W*(?:${cases})\b`,
    flags: 'i',
  }),
};
