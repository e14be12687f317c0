import { defineExpression } from '../../../lib/text/expression.ts';
import { listPhrases } from '../../../lib/text/lists.ts';
import { plainWords } from '../frames.ts';

/** People who are not the one that is looked for; "the payments team" are such only in the passive. */
const strangers = `(?:${listPhrases(`
  somebody else | someone else | some other people | other people | another team | another colleague |
  a separate team |
  a different team | a dedicated team | a specialised team | a specialized team | a separate group |
  another department |
  an external partner | a partner | our partner | an agency | our provider | the provider | a contractor |
  two of your colleagues | one of your colleagues | the other team`).join('|')})`;

/** What strangers do with a name, so that nobody else has to. */
const care = `(?:looks? after|takes? care of|owns?|handles?|runs?|maintains?|builds?|does|do|writes?|use|keeps?|(?:is|are) responsible for|(?:is|are) in charge of)`;
const caredFor = `(?:looked after|taken care of|owned|handled|done|run|maintained|built|written|covered|managed|supported|operated)`;

/** The work of others: what it names need not be known. */
export const ofOthers = defineExpression({
  cases: [
    [
      "(?:somebody|someone|another team|anybody|other people)(?: else)?['’]s (?:job|problem|task|concern|business|responsibility|baby|work|turf)",
      "react is somebody else's job",
    ],
    [
      "our (?:provider|partner|agency|host|supplier)['’]s (?:job|problem|task|concern|business|responsibility)",
      "azure is our provider's responsibility",
    ],
    [
      `${strangers} (?:of (?:[a-z-]+ ){1,3}|in [a-z ]{1,20} )?(?:already )?${care}`,
      'another team takes care of kafka',
    ],
    [
      `${caredFor}(?: for us)? by (?:${strangers}|(?:the|our|a) (?!own )(?:[a-z-]+ ){0,3}?(?:team|people|department|colleagues|partner|provider|agency|guild|group)(?! (?:that|which|you|of yours|who))|other (?:teams|departments))`,
      'react is done by the team in riga',
    ],
    [
      `(?:belongs? to|stays? with|sits? with|lives? with|is with|are with|is in the hands of|are in the hands of) (?:${strangers}|(?:the|our) (?:(?:[a-z-]+ ){1,3}team|(?:[a-z-]+ ){0,3}(?:people|department|colleagues|group)s?))`,
      'ansible stays with the ops team',
    ],
    [
      `(?:there(?:'s| is)|we have|has|have)(?: already)? (?:a |our |its |their )?(?:separate|different|dedicated|own|extra|another) (?:team|people|specialists?|colleagues?|department|crew)`,
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
export const oneOfOthers = defineExpression({
  cases: [
    [
      `(?:that|which)(?: (?:is|are) ${caredFor} by| belongs? to| stays? with) (?:${strangers}|(?:the|our) (?:[a-z-]+ ){1,3}?(?:team|people|department|colleagues))`,
      'go, and vue that belongs to another team',
    ],
  ],
  frame: plainWords,
  flags: '',
});
