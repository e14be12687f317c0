import type { PolarityCues } from '../../lib/evidence/polarity.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { listPhrases } from '../../lib/text/lists.ts';

/** Words that end what a verb is said of: "replaced X with". */
const towards = listPhrases(`
  with | by | to | into | onto | using | through | via | so | which | that | while | because | when | after | before |
  in favour of | in favor of`).join('|');

/** Words behind which another thing is spoken of. */
const apart =
  listPhrases(`${towards.replaceAll('|', ' | ')} | in | on | for | from | of | at | across | off | over |
  under | per`).join('|');

/** Verbs that begin to tell of another deed. */
const anew = String.raw`\p{L}+ed|built|wrote|made|cut|ran|set|put|took|brought|led|kept|chose|sped|found`;

/** What may stand between a verb and the name that it is said of, none of these words among it. */
const upTo = (ends: string, most: number): string =>
  String.raw`(?:\s(?!(?:${ends})\b)(?!(?:and|then|but)\s(?:then\s)?(?:${anew})\b)[^\s;:]+){0,${most}}\s$`;

/** Right before the name stands a cue, and nothing but what belongs to it in between. */
const leading =
  (ends: string, most: number) =>
  (cases: string): string =>
    String.raw`(?<![\p{L}\p{N}-])(?:${cases})${upTo(ends, most)}`;

/** Right before the name stand a cue and at most an article and a few words that say which. */
const straight = (cases: string): string =>
  String.raw`(?<![\p{L}\p{N}-])(?:${cases})\s(?:(?!\d|(?:${apart}|and)\b)[\p{L}’'-]+\s){0,3}$`;

/** "migrated the orders from our old", up to the name. */
const movedFrom = (verbs: string): string =>
  String.raw`(?:${verbs})(?:\s(?!(?:to|onto|into)\b)[^\s;:]+){0,10}\s(?:from|off(?: of)?|away from|out of)`;

const ended = listPhrases(`
  replaced | replace | replaces | replacing | retired | retire | retires | retiring | superseded | sunset | phased out |
  phasing out | wound down | ripped out | swapped out | swapped | swapping | did away with | got rid of | getting rid of |
  decommissioned | decommissioning | deprecated | weaned off | folded | folding`).join('|');

const moves =
  'migrat(?:ed?|es|ing)|switch(?:ed|es|ing)?|port(?:ed|ing)|transition(?:ed|ing)|convert(?:ed|ing)';
const shifts = 'mov(?:ed?|es|ing)|shift(?:ed|ing)|took|taken|taking|got|brought|lifted|weaned|consolidated';
const rewrites =
  'rewrote|rewritten|rewrit(?:es?|ing)|re-?implement(?:ed|ing)|translat(?:ed|ing)|rebuilt|rebuilding';

/** How resumes say that something was given up, or never had. */
export const polarityCues: PolarityCues = {
  any: defineExpression({
    cases: [
      [String.raw`(?:re)?plac\w+`, 'Replaced Jenkins', 'in place of Jenkins'],
      [
        String.raw`(?:retir|supersed|decommission|deprecat|eliminat|remov|dropp|ditch|delet|fold)\w+`,
        'Retired Oracle',
      ],
      ['sunset', 'sunset the Oracle cluster'],
      ['(?:phas|ripp?)(?:ed|ing) out', 'phased out Jenkins'],
      ['wound down', 'wound down Heroku'],
      ['swapp(?:ed|ing)', 'Swapped Redis for Valkey'],
      ['did away with', 'did away with Jenkins'],
      ['gett?(?:ing)? rid of|got rid of', 'got rid of Jenkins'],
      [String.raw`migrat\w+`, 'Migrated from Jenkins'],
      [String.raw`switch\w*`, 'Switched from Jenkins'],
      ['port(?:ed|ing)', 'Ported the client to Go'],
      [String.raw`(?:transition|convert|shift|translat|consolidat)\w+`, 'Converted the jobs to Go'],
      ['mov(?:ed?|es|ing)', 'Moved the jobs from Jenkins'],
      ['off', 'took the search off Solr'],
      [String.raw`re-?(?:wr[io]t|implement|buil)\w+`, 'Rewrote the client in Go'],
      ['had been|used to be|what (?:was|were)|formerly|previously', 'what had been a PHP monolith'],
      ['instead|rather|lieu|opposed', 'instead of Kafka'],
      ['over|preferred', 'chose NATS over Kafka'],
      ['without|no|not|never|nor|neither', 'without Kubernetes'],
      [
        String.raw`(?:avoid|evaluat|assess|compar|consider|investigat|research|reject|trial|rul|weigh|demo|shoot|look|declin|abandon|shelv|stay|stuck|remain)\w*`,
        'Evaluated Kafka',
      ],
      ['turned down|(?:decid|advis|argu)ed (?:against|away)', 'decided against Kafka'],
      ['bakeoff|spike', 'a bakeoff of Kafka and NATS', 'a spike on Kafka'],
    ],
  }),
  formerBefore: defineExpression({
    cases: [
      [`(?:${ended})${upTo(towards, 9)}`, 'Replaced the Python renderer and ', 'phased out our own '],
      [String.raw`in (?:place|lieu) of\s(?:[\p{L}-]+\s){0,3}$`, 'Put a Rust service in place of the old '],
      [
        String.raw`(?:had been|used to be|what (?:was|were)|formerly|previously)\s(?:(?:in|on|an?|the|all)\s){0,2}(?:[\p{L}-]+\s){0,2}$`,
        'what had been a ',
        'jobs that used to be in ',
      ],
      [
        String.raw`no longer\s(?:needs?|uses?|runs?|depends?|relies|touch(?:es)?|talks?)\s(?:[\p{L}-]+\s){0,2}$`,
        'the service no longer needs ',
      ],
    ],
    frame: (cases) => String.raw`(?<![\p{L}\p{N}-])(?:${cases})`,
  }),
  movedFromBefore: defineExpression({
    cases: [
      [`${movedFrom(moves)}${upTo(towards, 6)}`, 'Migrated 40 services from a self-managed '],
      [`${movedFrom(shifts)}${upTo(towards, 6)}`, 'Moved the search away from '],
    ],
    frame: (cases) => String.raw`(?<![\p{L}\p{N}-])(?:${cases})`,
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
      String.raw`^(?:\s(?!(?:${apart}|and|or)\b)[\p{L}-]+){0,3}\s(?:was|were|is|are|be|been|being|got)\s(?:[\p{L}]+ly\s)?(?:${cases})\b`,
  }),
  removedBefore: defineExpression({
    cases: [
      ['remov(?:ed?|es|ing)', 'Removed '],
      ['dropp(?:ed|ing)', 'Dropped '],
      ['delet(?:ed?|ing)', 'Deleted the '],
      ['eliminat(?:ed?|ing)', 'Eliminated our '],
      ['ditch(?:ed|ing)', 'Ditched '],
      ['took out', 'Took out '],
      ['(?:shut|switched|turned) (?:down|off)', 'Switched off the last '],
      ['(?:removed|cut|broke) (?:the|a|our) dependency on', 'Cut the dependency on '],
    ],
    frame: leading(apart, 4),
  }),
  movedBefore: defineExpression({
    cases: [
      [moves, 'Ported the '],
      [shifts, 'Moved the '],
      [rewrites, 'Rewrote the '],
    ],
    frame: leading(apart, 6),
  }),
  movedTo: defineExpression({
    cases: [['(?:to|onto|into|in|as)', ' consumers to ', ' renderer in ']],
    frame: (cases) => String.raw`\s(?:${cases})\s(?:[^\s;:,]+\s){0,4}$`,
  }),
  goesOn: defineExpression({
    cases: [
      ['(?:every|each) (?:second|minute|hour|night|day|week|morning|month)', 'to S3 every night'],
      ['(?:a|per) (?:second|minute|hour|night|day|week)', '2 TB a day'],
      ['nightly|daily|hourly|weekly', 'into Snowflake nightly'],
      ['continuously|in real time', 'to Elasticsearch in real time'],
    ],
  }),
  deniedBefore: defineExpression({
    cases: [
      ['instead of|rather than|as opposed to', 'on PostgreSQL instead of ', 'rather than running '],
      [
        String.raw`(?:chose|chosen|choosing|picked|picking|selected|selecting|favou?red|favou?ring|preferred)[^;:]{1,60}\sover`,
        'chose NATS JetStream over ',
      ],
      [String.raw`(?:preferred|preferring)[^;:]{1,60}\sto`, 'preferred NATS to '],
      ['decided against|advised against|argued against|voted against', 'decided against '],
      ['ruled out|turned down|reject(?:ed|ing)?|argued away', 'ruled out '],
      ['avoid(?:ed|ing|s)?', 'avoided '],
      ['(?:neither|nor)', 'nor '],
    ],
    frame: straight,
  }),
  deniedAfter: defineExpression({
    cases: [
      ['evaluated', ' was evaluated'],
      ['considered', ' were considered'],
      ['rejected', ' was rejected'],
      ['ruled out', ' was ruled out'],
      ['turned down', ' was turned down'],
      ['assessed|trialled|weighed up', ' was assessed'],
    ],
    frame: (cases) =>
      String.raw`^(?:\s(?!(?:${apart})\b)[\p{L}-]+){0,2}\s(?:was|were|is|been)\s(?:[\p{L}]+ly\s)?(?:${cases})\b`,
  }),
  declinedAfter: defineExpression({
    cases: [
      ['(?:decid|advis|argu)ed against', ' and decided against it'],
      ['rejected|dropped|declined|abandoned|shelved', ' and rejected it'],
      ['(?:turned|put) it down', ', then turned it down'],
      ['(?:did|could) not (?:take|use|adopt)', ' but did not take it'],
      ['never (?:used|took|adopted|shipped)', ' but never used it'],
      ['(?:stayed|remained|stuck) with', ' and stayed with PostgreSQL'],
    ],
    frame: (cases) =>
      String.raw`^(?:\s[^\s;:.]+){0,4}?,?\s(?:and|but|then|yet)\s(?:\p{L}+\s){0,2}(?:${cases})\b`,
  }),
  withoutBefore: defineExpression({
    cases: [
      ['without', 'on plain Nomad, without ', 'without a '],
      ['no', 'no '],
      ['not|never (?:used|needed|ran)', 'not '],
      [String.raw`(?:evaluat|assess|consider|investigat|research|trial)\w*`, 'Evaluated '],
      ['(?:looked|looking) (?:at|into)', 'Looked at '],
      ['weigh(?:ed|ing)(?: up)?', 'Weighed up '],
      [
        '(?:evaluation|assessment|trial|comparison|bake-?off|shoot-?out|spike|demo|review)s? (?:of|with|on|for|between)',
        'a bake-off of ',
        'after a trial of ',
      ],
      [String.raw`compar\w+(?:\s[\p{L}\p{N}.+#-]+){1,3}\s(?:with|to|against|and)`, 'Compared NATS with '],
      [String.raw`compar\w+`, 'Compared '],
    ],
    frame: (cases) =>
      String.raw`(?<![\p{L}\p{N}-])(?:${cases})\s(?:(?:an?|the|any|our|extra|more|both)\s)?(?:(?!\d|(?:${apart})\b)[\p{L}\p{N}.+#,-]+\s){0,3}$`,
  }),
  headAfter: defineExpression({
    cases: [
      ['clusters?', ' cluster at all'],
      ['servers?', ' servers'],
      ['(?:micro)?services?', ' service'],
      ['stacks?', ' stack'],
      [
        '(?:installation|deployment|instance|setup|fleet|dependency|layer|cache|database|broker|queue)s?',
        ' layer',
      ],
      ['(?:monolith|code|codebase|jobs?|scripts?|pipelines?|renderer|backend|build)', ' monolith'],
    ],
    frame: (cases) =>
      String.raw`^(?:(?:\s(?:${cases})){0,2})(?=$|[,;.)/]|\s(?:${apart}|and|or|as|then|but|versus|vs|at|entirely|altogether|again|there|here)\b)`,
  }),
};
