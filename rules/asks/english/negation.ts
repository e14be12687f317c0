import type { NegationCues } from '../../../lib/requirements/ask-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases, listWords } from '../../../lib/text/lists.ts';

const helpers = listWords('do does did is are was were have has will would should need could can must');

/** "do not", "don't", "don’t": every helping verb with its negation. */
const negatedHelpers = [
  ...helpers.flatMap((verb) => [`${verb} not`, `${verb}n't`, `${verb}n’t`]),
  ...listPhrases("won't | won’t | can't | can’t | cannot | ain't | ain’t"),
];

/** Behind "is not" or "are not": the name has no part in the work. */
const noPart = listPhrases(`
  used | in use | part of | our | your | something | an option | for us | for you | here | relevant | involved |
  allowed |
  the focus | in scope | on our | on the | what we | what you | where we | going to be | coming back | supported`).join(
  '|',
);

/** Behind "is" or "was": the name is of the past. */
const past = listPhrases(`
  gone | deprecated | replaced | retired | banned | history | phased out | being phased out | decommissioned |
  being decommissioned | out of scope | off the table | on its way out | on the way out | being retired |
  being replaced |
  dead | legacy here | abandoned | sunset | being sunset | out of the picture | a thing of the past | switched off |
  turned off | shut down | overkill | not wanted | unwanted`).join('|');

/** "Kubernetes we do not use": what is said of a name that opens its sentence. */
const neverDo =
  "(?:do not|don['’]t|will not|won['’]t|never|no longer|did not|didn['’]t) (?:even |ever |really |currently )?" +
  '(?:use|need|run|touch|have|want|do|expect|require|ask for|care about|like|support|miss)';

/** What is done with a name that was looked at and left: "we tried Go and dropped it". */
const turnedDown = `(?:${listPhrases(`
  dropped | decided against | abandoned | rejected | ditched | removed | retired | moved on | went back | left | binned`).join(
  '|',
)}|(?:do not|don['’]t|did not|didn['’]t|never|not) (?:need|want|like|go|going|look|looking|miss)|went with|chose|picked|settled on|opted for|took)\\b`;

/** How English sentences say that a name is not used, or not wanted. */
export const negation: NegationCues = {
  hints: listPhrases(`
    no | n't | n’t | never | neither | without | instead | rather | away | off | replac | deprecat | avoid |
    drop | ditch |
    retir | ban | abandon | gone | history | dead | sunset | phas | free | unlike | oppos | except | exclud |
    anything but |
    in place of | place of | rid of | outgr | less | decommission | goodbye | behind | out of | way out | nobody |
    none |
    nothing | zero | ided against | ide against | choose | picked | prefer | favor | favour | took | stopped | teach you | train you | gave up | given up | we left | and left | is out | chose | went with | overkill`),
  openings: [
    ...negatedHelpers,
    ...listPhrases(
      'not | no | never | nor | neither | no longer | needn’t | nobody | no one | none | nothing | zero | teach you | train you in | train you on',
    ),
  ],
  between: listWords(`
    a an any all the our your this that of with in for to on at by about it them
    much more even longer yet anymore actually ever really necessarily generally typically currently need needs needed
    do doing have having has had know knowing use using used run running write writing touch touching require required
    requires want wanting look looking expect expecting expected be been being see seeing hire hiring support supporting
    work working worked deploy deploying build building built maintain maintaining ask asking code coding program
    programming experience knowledge background skills skill expertise exposure understanding familiarity proficiency
    prior previous former formal deep professional commercial hands-on extensive single line lines plain pure raw legacy
    old new fan fans shop house role job position place team company expert experts expert-level fluent proficient
    experienced familiar interested involved necessary seeking searching accept accepting consider considering anybody
    anyone someone people person developer engineer you we i expects asks uses us ours else here runs lives services
    systems asked knows needed thing will would`),
  away: [
    ...listWords(
      'move moves moving moved migrate migrating migrated transition transitioning transitioned step stepping shift shifting steering',
    ).flatMap((verb) => [`${verb} away from`, `${verb} off`, `${verb} off of`]),
    ...listPhrases(`
    instead of | rather than | got rid of | getting rid of | get rid of | in place of | as opposed to | unlike |
    anything but |
    everything but | other than | except | except for | excluding | avoid | avoids | avoiding | deprecated |
    ditched |
    dropped | replaced | retired | abandoned | banned | sunset | decommissioned | outgrew | outgrown | phased out |
    phasing out | sunsetting | decommissioning | retiring | said goodbye to | left behind | without | used to use |
    used to run | used to be | used to be on | tired of | decided against | decide against | stopped using |
    stopped running | gave up on | given up on | turned off | switched off | we left | we dropped | shut down |
    turned our back on | days of`),
  ],
  articles: listWords('a an any the our all old legacy using last remaining in with on'),
  joined: ['non-'],
  turnedDown: defineExpression({
    cases: [
      [
        String.raw`(?:chose|chosen|choose|picked|pick|prefer|preferred|favour|favor|took) [^,;.]{1,40}\sover`,
        'we chose NATS over ',
      ],
    ],
    frame: (cases) => String.raw`\b(?:${cases})\s(?:(?:the|our|any)\s)?$`,
    flags: 'i',
  }),
  behind: defineExpression({
    cases: [
      ['-(?:free|less)', '-free code'],
      [
        String.raw`\s(?:is|are|was|were|will be|has been|have been)\s(?:\w+ly\s)?(?:${past})`,
        ' is deprecated here',
        ' was finally replaced',
      ],
      [
        String.raw`\s(?:(?:is|are|was|were)(?:\snot|\sno longer|n['’]t)|(?:will not|won['’]t) be)\s(?:\w+ly\s)?(?:${noPart})`,
        ' is not part of the job',
        ' won’t be your job',
      ],
      [
        String.raw`[,:?–-]?\s(?:not needed|no longer|not any ?more|not here|not used)`,
        ': not needed',
        ', no longer',
        '? Not needed',
      ],
      [String.raw`\sis out(?! (?:of|there))`, ' is out'],
      [
        String.raw`\s(?:[\w-]+\s){0,2}(?:will not|won['’]t|does not|doesn['’]t|do not|don['’]t) (?:fall|come|be left|be up) to (?:you|us)`,
        ' servers won’t fall to you',
      ],
      [
        String.raw`\s(?:is|are)\sno longer\s(?!(?:only|just|enough|optional|an option)\b)\w+ed`,
        ' is no longer offered',
      ],
      [
        String.raw`\s(?:is|are|was|were) (?:what|how|where) (?:the|our|we) (?:old|first|previous|former|legacy)`,
        ' is what the old shop was built with',
      ],
      [String.raw`,?\s(?:we|you)\s(?:${neverDo})(?=[\s.!]*(?:[),;]|$))`, ' we do not use.'],
      [
        String.raw`\s(?:[\w’']+\s){0,4}?(?:and|but|then)\s(?:then |we |later |finally |we’re |we're )?` +
          `(?:${turnedDown})`,
        ' and decided against it',
        ' last year and we’re not going back',
      ],
    ],
    frame: (cases) =>
      String.raw`^(?:\s(?:experience|knowledge|skills?|code|stack|part|work|days?))?(?:${cases})\b`,
    flags: 'i',
  }),
};
