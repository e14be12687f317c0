import type { LevelCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

/** How much something is praised. */
const degrees = listPhrases(`
  a | an | the | very | quite | also | so | really | pretty | always | seen as | regarded as | considered | big | huge |
  strong | real | great | definite | major | added | additional | certain | clear | distinct | significant | nice |
  welcome | good | not | but | always | all | both`).join('|');

/** "Go is a", "considered a strong", "(": what leads to a word of praise. */
const is = String.raw`(?:is|are|as|be|considered|would be|will be|'s|,|\() ?(?:(?:${degrees}|\w+ly) ){0,4}`;

/** What a posting calls something that it does not insist on, behind "is" or "would be". */
const praise = listWords(`
  plus bonus advantage asset advantageous beneficial helpful desirable desired preferred preferable nice optional
  welcome appreciated valued useful`).join('|');

const wonderfulBut = listWords(`
  nice ideal good awesome amazing fantastic wonderful valuable interesting perfect lovely cool brilliant terrific helpful
  useful beneficial advantageous welcome`).join('|');
const wonderful = `great|${wonderfulBut}`;

/** Nothing more is said behind it but that it is no must. */
const alone = String.raw`(?=,? (?:but|though|not|if|too)\b|[\s.!)]*$)`;

/** Ends what calls something nice to have. */
const wished =
  '(?:plus|bonus|surprise|nice|great|welcome|advantage|asset|optional|desirable|preferred|helpful|useful|good|lovely)';

/** How much of a plus it is. */
const great = '(?:big |huge |strong |definite |real |major |great )?';

const preferred = defineExpression({
  cases: [
    [`${is}(?:${praise})`, 'go is helpful here', 'rust, very desirable'],
    [
      `(?:(?:very|also|most|highly) )?(?:welcome|appreciated|useful|helpful|beneficial|valued)${alone}`,
      'kafka very welcome',
      'kafka useful, not a must',
    ],
    ['of (?:great |real |some |big )?(?:advantage|benefit)', 'kafka is of advantage'],
    ['a (?:nice|pleasant|welcome) surprise', 'kafka: a pleasant surprise'],
    ['icing on the cake', 'kafka is the icing on the cake'],
    ['cherry on (?:top|the cake)', 'kafka is the cherry on top'],
    ['rounds? (?:off|out) your (?:profile|skills)', 'kafka rounds off your profile'],
    ['(?:extra|bonus|top) marks', 'extra marks for kafka'],
    [
      'to the (?:front|top) of (?:the|our) (?:queue|line|list|pile|stack)',
      'kafka gets you to the front of the queue',
    ],
    ['makes? us (?:very )?(?:happy|smile|curious)', 'kafka makes us smile'],
    ['(?:a|you) (?:real |big |good )?head start', 'kafka gives you a head start'],
    ['(?:gives?|have|with|has|be) (?:you )?an edge', 'kafka gives you an edge'],
    ['goe?s? a long way', 'kafka would go a long way'],
    ['go amiss', 'kafka would not go amiss'],
    ['in your favou?r', 'kafka counts in your favour'],
    ['speaks? for you', 'kafka speaks for you'],
    ['all the better', 'kafka, all the better'],
    ['(?:would|will) save you', 'kafka would save you some weeks'],
    ['make your (?:start|life|work) easier', 'kafka would make your start easier'],
    ['good to know', 'good to know: kafka'],
    ['but we (?:like|love) (?:it|them)', 'kafka: not a must, but we like it'],
    ['(?<=[-–—] )nice(?= *$)', 'kafka - nice'],
    ['(?<== )(?:nice|plus|bonus)', 'fastapi = nice'],
    ['nice[- ]to[- ]haves?', 'nice to have: kafka', 'our nice-to-haves'],
    ['good to have', 'kafka: good to have'],
    ['great to have', 'great to have in your luggage'],
    [`a ${great}(?:plus|advantage)`, 'kafka: a big plus'],
    ['an (?:asset|(?:added )?advantage)', 'redis: an asset', 'an added advantage'],
    [`(?:a ${great}|an added )?bonus(?: points)?`, 'bonus: kafka', 'kafka: an added bonus'],
    ['(?:highly |strongly )?preferred', 'kafka strongly preferred'],
    ['(?:highly )?desirable', 'kafka highly desirable'],
    ['advantageous', 'kafka advantageous'],
    ['pluses', 'pluses: kafka'],
    [`(?:would|'d) be (?:${wonderful})(?! if)`, 'kafka would be ideal'],
    ['optional', 'kafka optional', '(optional)'],
    ["we(?:'d| would)? (?:also )?(?:value|appreciate|welcome|cherish)", 'we also value kafka'],
    ['(?:is|are)(?: all)? (?:good|great) additions?', 'kafka and nats are good additions'],
    ["(?:would|'d) (?:also )?(?:love|like) it if", "we'd love it if you knew kafka"],
    ['even better', 'even better with kafka'],
    ['brownie points', 'brownie points for kafka'],
    ['extra (?:points|credit)', 'extra credit for kafka'],
    ['stand out', 'kafka lets you stand out'],
    [String.raw`sets? (?:\w+ ){1,4}apart`, 'kafka sets you apart'],
    [
      'not (?:strictly )?(?:required|necessary|mandatory|essential),? but',
      'kafka: not required, but we run it',
    ],
    [
      String.raw`(?:(?:will|would|also|really|always) )?helps?(?=\s*(?:[.!,;]\s*)?$)`,
      'experience with kafka helps.',
    ],
    ['(?:will|would) help you (?:get|start|settle|succeed|fit)', 'knowing kafka will help you get started'],
    ['desired(?! (?:state|outcome|result))', 'kafka: desired'],
    ['(?:highly |well )?regarded', 'kafka is highly regarded'],
    ['(?:come in |be |is |are )handy', 'kafka would come in handy', 'kafka is handy'],
    ["(?:(?:would|will|does|do) not|(?:wouldn|won|doesn|don)'t) hurt", 'kafka does not hurt'],
    ['an? (?:nice |welcome |useful )?extra', 'kafka is an extra'],
  ],
  frame: plainWords,
  flags: '',
});

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
    ["(?:does not|doesn't|do not|don't) matter", 'kafka does not matter'],
  ],
  frame: plainWords,
  flags: '',
});

/** People who are not the one that is looked for; "the payments team" are such only in the passive. */
const strangers = `(?:${listPhrases(`
  somebody else | someone else | some other people | other people | another team | another colleague | a separate team |
  a different team | a dedicated team | a specialised team | a specialized team | a separate group | another department |
  an external partner | a partner | our partner | an agency | our provider | the provider | a contractor |
  two of your colleagues | one of your colleagues | the other team`).join('|')})`;

/** What strangers do with a name, so that nobody else has to. */
const care = `(?:looks? after|takes? care of|owns?|handles?|runs?|maintains?|builds?|does|do|writes?|use|keeps?|(?:is|are) responsible for|(?:is|are) in charge of)`;
const caredFor = `(?:looked after|taken care of|owned|handled|done|run|maintained|built|written|covered|managed|supported|operated)`;

/** The work of others: what it names need not be known. */
const ofOthers = defineExpression({
  cases: [
    [
      "(?:somebody|someone|another team|anybody|other people)(?: else)?['’]s (?:job|problem|task|concern|business|responsibility|baby|work|turf)",
      "react is somebody else's job",
    ],
    [
      "our (?:provider|partner|agency|host|supplier)['’]s (?:job|problem|task|concern|business|responsibility)",
      "azure is our provider's responsibility",
    ],
    [`${strangers} (?:in [a-z ]{1,20} )?(?:already )?${care}`, 'another team takes care of kafka'],
    [
      `${caredFor}(?: for us)? by (?:${strangers}|(?:the|our|a) (?!own )(?:[a-z-]+ ){0,3}?(?:team|people|department|colleagues|partner|provider|agency|guild|group)(?! (?:that|which|you|of yours|who))|other (?:teams|departments))`,
      'react is done by the team in riga',
    ],
    [
      `(?:belongs? to|stays? with|sits? with|lives? with|is with|are with|is in the hands of|are in the hands of) (?:${strangers}|(?:the|our) (?:[a-z-]+ ){1,3}(?:team|people|department|colleagues|group)s?)`,
      'ansible stays with the ops team',
    ],
    [
      `(?:there(?:'s| is)|we have|has|have)(?: already)? (?:a |our )?(?:separate|different|dedicated|own|extra|another) (?:team|people|specialists?|colleagues?|department|crew)`,
      'there is a separate team for react',
    ],
    ['separate team is there', 'react (separate team is there)'],
    [
      '(?:none of your (?:business|concern)|no concern of yours|not (?:your|yours) to (?:run|keep|maintain|fix|own))',
      'kafka is none of your business',
    ],
    [
      '(?:leave|leaves|left)(?: the)? [a-z.+#-]{2,20}(?: [a-z]+)? to (?:us|others|the others|our)',
      'leave kafka to us',
    ],
    [
      "you(?:'ll| will)? (?:never|hardly ever|rarely)(?: have to| need to)? (?:touch|see)",
      'vue, which you never touch',
    ],
    [
      '(?:our )?colleagues in [a-z ]{2,20} (?:own|run|do|handle|look after|maintain)',
      'colleagues in berlin own kafka',
    ],
    [
      String.raw`^\W*other teams (?:in [a-z ]{1,20} |here )?(?:use|run|write|work with)`,
      'other teams use java',
    ],
    ['can wait', 'kafka can wait'],
  ],
  frame: plainWords,
  flags: '',
});

/** The same of the last name before it: "Go, and a Vue app that belongs to another team". */
const oneOfOthers = defineExpression({
  cases: [
    [
      `(?:that|which)(?: (?:is|are) ${caredFor} by| belongs? to| stays? with) (?:${strangers}|(?:the|our) (?:[a-z-]+ ){1,3}?(?:team|people|department|colleagues))`,
      'go, and vue that belongs to another team',
    ],
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
    [
      '(?:love|like|happy|glad|delighted|thrilled|pleased)(?: to see| for)? (?:you to|if)',
      'we would be delighted if you knew kafka',
    ],
    ['(?<!bonus )points for', 'points for kafka'],
    ['soft spot for', 'we have a soft spot for kafka'],
    [
      '(?:love|like|value|welcome) (?:candidates|people|those|applicants|engineers) (?:with|who)',
      'we love candidates with kafka',
    ],
    ['(?:could|might|may) (?:know|have|bring)(?= ?:)', 'could know: kafka'],
    [
      `(?<=${wished}(?:,? and|,)? )(?:so|as) (?:is|are|would|does|do|will)`,
      'kafka is a plus, and so is redis',
    ],
    ['nice if', 'nice if you know kafka'],
    ['great if', 'great if you know kafka'],
    [`(?:would|'d) be (?:${wonderfulBut})(?= if)`, "it'd be awesome if you knew kafka"],
    ['prefer', 'we prefer kafka'],
  ],
  frame: plainWords,
  flags: '',
});

const possible = defineExpression({
  cases: [
    ['if (?:at all )?possible', 'some kafka, if possible'],
    ['if you (?:can|have (?:it|them|any|some)|know (?:it|them))', 'kafka if you have it'],
    ['where possible', 'kafka where possible'],
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
      plus | help | bonus | 'd be | addition | cool | points | possible | if you | desired | regard | handy | hurt | extra | glad | happy | delight | thrill | pleas | no must | no req | no pre | prefer | desir | ideal | nice | advantage | asset | benefi | option | welcome | appreciat |
      valu | useful | good to | great | would be | love | like if | better | brownie | extra | stand out | apart | need |
      have to | must | required | mandatory | essential | indispens | requirement | not be | negotiab | exceptions`),
    'not ',
    'no ',
    ...listPhrases(`
      else | another | other team | other people | other depart | separate | dedicated | specialis | by the | by our | by a |
      belong | stays with | stay with | hands of | none of | to us | to others | surprise | icing | cherry | round | marks | front of | smile | head start | an edge | the edge | long way | amiss | favo | speak | soft spot | save you | easier | might | could | may | colleague | partner | provider | agency |
      contractor | never | rarely | n't | can wait`),
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
