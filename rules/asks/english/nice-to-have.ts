import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

/** How much something is praised. */
const degrees = listPhrases(`
  a | an | the | very | quite | also | so | really | pretty | always | seen as | regarded as | considered | big |
  huge |
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

export const preferred = defineExpression({
  cases: [
    [`${is}(?:${praise})`, 'go is helpful here', 'rust, very nice'],
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
    ['preferable', 'kafka preferable'],
    ["(?:would|'d) (?:also )?love (?:to )?(?:see|find|have|hear|meet|get)", "we'd love to see kafka"],
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

export const preferredAfter = defineExpression({
  cases: [
    ['ideally', 'java, ideally with kafka'],
    ['preferably', 'sql, preferably postgresql'],
    ['optionally', 'optionally kafka'],
    ['(?:a )?plus if', 'a plus if you know kafka'],
    ['bonus (?:points )?(?:if|for)', 'bonus points for kafka'],
    [
      '(?:love|happy|glad|delighted|thrilled|pleased)(?: to see| for)? (?:you to|if)',
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

export const possible = defineExpression({
  cases: [
    ['if (?:at all )?possible', 'some kafka, if possible'],
    ['if you (?:can|have (?:it|them|any|some)|know (?:it|them))', 'kafka if you have it'],
    ['where possible', 'kafka where possible'],
  ],
  frame: plainWords,
  flags: '',
});
