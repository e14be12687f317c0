import type { LevelCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

/** "Go is a", "considered a strong", "(": what leads to a word of praise. */
const is = String.raw`(?:is|are|as|be|considered|would be|will be|'s|,|\() ?(?:also )?(?:an? )?(?:\w+ ){0,2}`;

/** What a posting calls something that it does not insist on, behind "is" or "would be". */
const praise = listWords(`
  plus bonus advantage asset advantageous beneficial helpful desirable desired preferred preferable nice optional
  welcome appreciated valued useful`).join('|');

/** How much of a plus it is. */
const great = '(?:big |huge |strong |definite |real |major |great )?';

const preferred = defineExpression({
  cases: [
    [`${is}(?:${praise})`, 'go is helpful', 'rust, very useful'],
    ['nice[- ]to[- ]haves?', 'nice to have: kafka', 'our nice-to-haves'],
    ['good to have', 'kafka: good to have'],
    ['great to have', 'great to have in your luggage'],
    [`a ${great}(?:plus|advantage)`, 'kafka: a big plus'],
    ['an (?:asset|(?:added )?advantage)', 'redis: an asset', 'an added advantage'],
    [`(?:a ${great}|an added )?bonus`, 'bonus: kafka', 'kafka: an added bonus'],
    ['(?:highly |strongly )?preferred', 'kafka strongly preferred'],
    ['(?:highly )?desirable', 'kafka highly desirable'],
    ['highly desired', 'kafka highly desired'],
    ['advantageous', 'kafka advantageous'],
    ['pluses', 'pluses: kafka'],
    [
      'would be (?:great|nice|ideal|good|awesome|amazing|fantastic|wonderful|valuable|interesting)',
      'kafka would be ideal',
    ],
    ["(?:would|'d) (?:also )?(?:love|like) (?:it )?if", "we'd love it if you knew kafka"],
    ['even better', 'even better with kafka'],
    ['brownie points', 'brownie points for kafka'],
    ['extra (?:points|credit)', 'extra credit for kafka'],
    ['stand out', 'kafka lets you stand out'],
    ['sets? you apart', 'kafka sets you apart'],
    [
      'not (?:strictly )?(?:required|necessary|mandatory|essential),? but',
      'kafka: not required, but we run it',
    ],
    [String.raw`(?:will |would |also )?helps?(?=\s*(?:[.!]\s*)?$)`, 'experience with kafka helps.'],
  ],
  frame: plainWords,
  flags: '',
});

const unneeded = defineExpression({
  cases: [
    [
      'not (?:strictly )?(?:a )?' +
        '(?:required|requirement|necessary|needed|mandatory|essential|expected)(?! but)',
      'rust is not strictly required',
    ],
    [
      String.raw`no (?:prior |previous )?(?:[\w./+#-]+ ){0,4}(?:experience |knowledge )?(?:is )?` +
        '(?:required|necessary|needed)',
      'no prior rust experience required',
    ],
    ["(?:do not|don't|needn't|need not|won't|no) need to (?:know|have|be)", "you don't need to know rust"],
    ["(?:do not|don't) have to (?:know|have|be)", 'you do not have to know rust'],
  ],
  frame: plainWords,
  flags: '',
});

const preferredAfter = defineExpression({
  cases: [
    ['ideally', 'java, ideally with kafka'],
    ['preferably', 'sql, preferably postgresql'],
    ['optionally', 'optionally kafka'],
    ['(?:a )?plus if', 'a plus if you know kafka'],
    ['bonus (?:points )?(?:if|for)', 'bonus points for kafka'],
    ['nice if', 'nice if you know kafka'],
    ['great if', 'great if you know kafka'],
    ['prefer', 'we prefer kafka'],
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
    ['(?:(?:is|are) )?(?:required|mandatory)', 'java is required', 'java (mandatory)'],
  ],
  frame: plainWords,
  flags: '',
});

/** How English says that something is a must, or only nice to have. */
export const levels: LevelCues = {
  cues: [
    { level: 'preferred', scope: 'clause', words: preferred },
    { level: 'mentioned', scope: 'clause', words: unneeded },
    { level: 'preferred', scope: 'after', words: preferredAfter },
    { level: 'required', scope: 'clause', words: required },
  ],
  hints: [
    ...listPhrases(`
      plus | help | bonus | prefer | desir | ideal | nice | advantage | asset | benefi | option | welcome | appreciat |
      valu | useful | good to | great | would be | love | like if | better | brownie | extra | stand out | apart | need |
      have to | must | required | mandatory | essential`),
    'not ',
    'no ',
  ],
  clauseOpeners: defineExpression({
    cases: [
      ['(?:but|though|although|however|while|whereas)', 'but Go is not'],
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
  adverbs: listWords(`
    but not and very highly strongly also required necessary mandatory big huge strong optional`),
};
