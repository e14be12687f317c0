import type { PolarityCues } from '../../lib/evidence/polarity.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { listPhrases } from '../../lib/text/lists.ts';

/** Words behind which another thing is spoken of. */
const apart = listPhrases(`
  with | by | to | into | onto | using | through | via | so | which | that | while | because | when | after | before |
  in | on | for | from | of | at | across | off | over | under | per | until | during`).join('|');

/** Words that say which one is meant: "our last self-hosted". */
const which = listPhrases(`
  a | an | the | any | our | its | their | both | old | legacy | last | final | remaining | existing | own | whole |
  entire | all | plain | extra | separate | dedicated | central | single | own | aging | ageing | ailing | self-hosted |
  self-managed | self-run | hand-run | home-grown | homegrown | on-premise | on-premises | on-prem | in-house |
  commercial | former`).join('|');

/** Other names, and the words that say which one is meant: "Jenkins, our old". */
const names = String.raw`(?:(?:¤+,?|and|or|vs\.?|versus|${which})\s){0,8}`;

/** A cue, and right behind it the name. */
const straight = (cases: string): string => String.raw`(?<![\p{L}\p{N}-])(?:${cases})\s${names}$`;

/** A verb, and behind it the thing that the name belongs to: "rewrote the Django". */
const said = (cases: string): string =>
  String.raw`(?<![\p{L}\p{N}-])(?:${cases})(?:\s(?!(?:${apart}|and|but)\b)[^\s;:]+){0,5}\s$`;

const ended = listPhrases(`
  replaced | replace | replaces | replacing | retired | retire | retires | retiring | superseded | sunset | phased out |
  phasing out | wound down | ripped out | swapped out | swapped | swapping | did away with | got rid of |
  getting rid of |
  decommissioned | decommissioning | deprecated | folded | folding | removed | remove | removes | removing | dropped |
  dropping | deleted | deleting | eliminated | eliminating | ditched | ditching | took out | shut down | switched off |
  turned off`).join('|');
const left = 'migrat(?:ed?|es|ing)|switch(?:ed|es|ing)?|transition(?:ed|ing)';
const moved = `${left}|mov(?:ed?|es|ing)|port(?:ed|ing)|shift(?:ed|ing)|convert(?:ed|ing)`;
/** Verbs that move something only where it is said from where. */
const takenFrom = `${moved}|took|taken|got|brought|lifted`;
const rewrote =
  'rewrote|rewritten|rewrit(?:es?|ing)|re-?implement(?:ed|ing)|translat(?:ed|ing)|rebuilt|rebuilding';

/** What is moved, up to the word that says from where. */
const object = String.raw`(?:\s(?!(?:to|onto|into|with|and|but)\b)[^\s;:]+){0,9}`;

/** How resumes say that something was given up, or never had. */
export const polarityCues: PolarityCues = {
  headAfter: defineExpression({
    cases: [
      [
        '(?:clusters?|servers?|installations?|deployments?|instances?|setups?|fleet|stacks?)',
        ' cluster at all',
      ],
      ['(?:(?:micro)?services?|apps?|applications?|systems?|backends?|monoliths?)', ' service'],
      [
        '(?:box(?:es)?|code|codebase|scripts|daemons?|layer|cache|databases?|schemas?|broker|batch|dependency|gateway|endpoints|apis?)',
        ' layer',
      ],
    ],
    frame: (cases) =>
      String.raw`^(?:(?:\s(?!(?:${apart}|and|or)\b)[\p{L}-]+)?\s(?:${cases}))?(?=$|[,;.)/]|\s(?:${apart}|and|or|then|but|versus|vs|was|were|got|had|has|have|entirely|altogether|again|back|down|up)\b)`,
  }),
  formerBefore: defineExpression({
    cases: [
      [
        String.raw`(?:${ended})\s(?:(?!(?:${apart}|and)\b)[\p{L}\d-]+,?\s){0,2}${names}`,
        'Retired the last ',
        'phased out ',
      ],
      [String.raw`in place of\s(?:[\p{L}-]+\s)?${names}`, 'Put a Rust service in place of the '],
      [
        String.raw`(?:had been|used to be|what (?:was|were))\s(?:in\s|on\s)?(?:[\p{L}-]+\s)?${names}`,
        'what had been a ',
        'jobs that used to be in ',
      ],
      [String.raw`(?:formerly|previously)\s(?:an?|the|in|on)\s${names}`, 'formerly a '],
      [
        String.raw`no longer\s(?:needs?|uses?|depends? on|relies on|touch(?:es)?|talks? to)\s${names}`,
        'it no longer needs ',
      ],
      [String.raw`(?:removed|cut|broke) (?:the|a|our) dependency on\s${names}`, 'Cut the dependency on '],
      [
        String.raw`(?:${left})${object}\s(?:from|off(?: of)?|out of)\s(?:(?!(?:to|onto|into|with)\b)[\p{L}-]+\s){0,2}(?:¤+\s(?:on|in|under)\s)?${names}`,
        'Migrated 40 services from a self-managed ',
      ],
      [
        String.raw`(?:${takenFrom})${object}(?<!%|\d\s?(?:ms|s|seconds|minutes|hours|gb|tb|percent|euros|dollars))\s(?:off(?: of)?|away from)\s${names}`,
        'Moved the search away from ',
        'took 3 services off ',
      ],
    ],
    frame: (cases) => String.raw`(?<![\p{L}\p{N}-])(?:${cases})$`,
  }),
  formerAfter: defineExpression({
    cases: [
      ['replaced', ' monolith was replaced by'],
      ['retired', ' was retired'],
      ['superseded', ' was superseded'],
      ['removed', ' cluster was finally removed'],
      ['decommissioned', ' was decommissioned'],
      ['phased out', ' was phased out'],
      ['(?:shut|switched|turned) (?:down|off)', ' was switched off'],
    ],
    frame: (cases) =>
      String.raw`^(?:\s(?!(?:${apart}|and|or)\b)[\p{L}-]+)?\s(?:was|were|has been|have been|had been|got)\s(?:[\p{L}]+ly\s)?(?:${cases})\b`,
  }),
  movedBefore: defineExpression({
    cases: [
      [ended, 'Replaced the '],
      [moved, 'Ported the '],
      [rewrote, 'Rewrote the '],
    ],
    frame: said,
  }),
  movedFromBefore: defineExpression({
    cases: [['from|out of', 'Moved 40 jobs from ', 'lifted the search out of our old ']],
    frame: (cases) =>
      String.raw`(?<![\p{L}\p{N}-])(?:${takenFrom})${object}\s(?:${cases})(?:\s(?!(?:to|onto|into)\b)[^\s;:]+){0,5}\s$`,
  }),
  towards: defineExpression({
    cases: [
      ['(?:to|onto|into|in|as)', ' consumers to ', ' renderer in '],
      ['(?:with|by|for|in favou?r of)', ' renderer with a '],
    ],
    frame: (cases) => String.raw`^(?:(?!\sfrom\b)[^;:,])*\s(?:${cases})\s(?:[^\s;:,]+\s){0,4}$`,
  }),
  deniedBefore: defineExpression({
    cases: [
      [
        '(?:instead of|rather than|as opposed to)(?: (?:running|using|adding|buying|adopting))?',
        'on PostgreSQL instead of ',
      ],
      [
        String.raw`(?:chose|chosen|choosing|picked|picking|selected|selecting|favou?red|favou?ring|preferred)\s(?!to\b)[^;:]{1,60}\sover`,
        'chose NATS JetStream over ',
      ],
      [String.raw`(?:preferred|preferring)\s(?!to\b)[^;:]{1,60}\sto`, 'preferred NATS to '],
      ['(?:decided|advised|argued|voted) against', 'decided against '],
      ['ruled out|turned down|reject(?:ed|ing)?|argued away', 'ruled out '],
      ['avoid(?:ed|ing|s)?', 'avoided '],
      ['neither|nor', 'nor '],
      ['without(?: (?:running|using|adding|needing))?', 'on plain Nomad, without '],
      ['no', 'no '],
      ['not|never (?:used|needed|ran)', 'not '],
      [String.raw`(?:evaluat|assess|consider|trial)(?:ed|ing|led)`, 'Evaluated '],
      ['(?:looked|looking) (?:at|into)', 'Looked at '],
      ['weigh(?:ed|ing)(?: up)?', 'Weighed up '],
      [
        '(?:evaluation|assessment|trial|comparison|bake-?off|shoot-?out|demo)s? (?:of|with|between)',
        'a bake-off of ',
        'after a trial of ',
      ],
      [String.raw`compar(?:ed|ing)\s(?:¤+\s){1,2}(?:with|to|against|and)`, 'Compared ¤¤¤ with '],
      ['compar(?:ed|ing)', 'Compared '],
    ],
    frame: straight,
  }),
  deniedAfter: defineExpression({
    cases: [
      [
        String.raw`(?:was|were|been)\s(?:[\p{L}]+ly\s)?(?:evaluated|considered|rejected|ruled out|turned down|assessed|trialled|weighed up)`,
        ' was ruled out',
      ],
      [
        String.raw`(?:[^\s;:.]+\s){0,3}(?:and|but|then|yet)\s(?:\p{L}+\s){0,2}(?:(?:decid|advis|argu)ed against|rejected|dropped|declined|abandoned|shelved|turned down|did not (?:take|adopt)|never (?:used|adopted)) (?:it|them|that|both|the idea)`,
        ' and decided against it',
      ],
    ],
    frame: (cases) => String.raw`^,?\s(?:${cases})\b`,
  }),
};
