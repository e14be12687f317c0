import type { LanguageCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../../asks/frames.ts';

/** Languages that postings ask people to speak, in small letters, with their names. */
export const languageNames: Record<string, string> = Object.fromEntries(
  listWords(`
    English German French Spanish Italian Portuguese Dutch Flemish Polish Czech Slovak Russian Ukrainian Bulgarian
    Romanian Hungarian Greek Turkish Arabic Hebrew Hindi Bengali Tamil Telugu Mandarin Cantonese Chinese Japanese Korean
    Vietnamese Thai Indonesian Malay Danish Norwegian Swedish Finnish Icelandic Estonian Latvian Lithuanian Croatian
    Serbian Slovenian Catalan Urdu`).map((name): [string, string] => [name.toLowerCase(), name]),
);

/** How English postings ask for spoken languages. */
export const languages: LanguageCues = {
  names: languageNames,
  levels: [
    {
      value: '{level} {name}',
      words: defineExpression({ cases: [['[abc][12]', 'C1']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'Native {name}',
      words: defineExpression({
        cases: [['(?:native|mother[- ]tongue|bilingual)', 'Native']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Fluent {name}',
      words: defineExpression({
        cases: [['(?:fluent|fluency|fluently)', 'fluent']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Business {name}',
      words: defineExpression({
        cases: [['business(?: level)?', 'business level']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Professional {name}',
      words: defineExpression({
        cases: [['professional', 'professional working proficiency']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Upper-intermediate {name}',
      words: defineExpression({
        cases: [['upper[- ]intermediate', 'Upper-Intermediate']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Intermediate {name}',
      words: defineExpression({ cases: [['intermediate', 'intermediate']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'Proficient {name}',
      words: defineExpression({
        cases: [['(?:proficient|proficiency)', 'proficient in']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Conversational {name}',
      words: defineExpression({
        cases: [['conversational', 'conversational']],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Basic {name}',
      words: defineExpression({ cases: [['(?:basic|elementary)', 'basic']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'Strong {name}',
      words: defineExpression({
        cases: [
          [
            '(?<!be )(?:strong(?! plus| advantage| asset)|excellent|very good|advanced|great|outstanding|exceptional|solid)',
            'excellent',
          ],
        ],
        frame: plainWords,
        flags: 'i',
      }),
    },
    {
      value: 'Good {name}',
      words: defineExpression({ cases: [['good', 'good']], frame: plainWords, flags: 'i' }),
    },
    {
      value: 'Technical {name}',
      words: defineExpression({ cases: [['technical', 'technical']], frame: plainWords, flags: 'i' }),
    },
  ],
  cue: defineExpression({
    cases: [
      ['(?:fluen(?:t|cy|tly)|native|bilingual\\w*|multilingual|mother[- ]tongue)', 'Fluent'],
      ['(?:speak(?:s|ing|ers?)?|spoken|verbal|oral|written|writing|read)', 'You speak it'],
      ['(?:language|languages)', 'language'],
      [
        '(?:proficien(?:t|cy)|conversational|intermediate|command of|knowledge of|level)',
        'a good command of',
      ],
      ['(?:communicat(?:e|ion|ing)|converse|articulate|skills)', 'communicate in'],
      ['(?:[abc][12]|\\(?native\\)?)', 'B2'],
      ['(?:technical|business|good|excellent|strong|basic|professional) (?=english)', 'Technical English'],

      [
        '(?:required|mandatory|needed|necessary|an? (?:\\w+ )?(?:must|plus|bonus|advantage)|bonus|nice|preferred|desirable)',
        'Dutch required',
      ],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  notBefore: defineExpression({
    cases: [
      ['(?:the|our|an|of the|leading|largest|in the|growing)', 'in the '],
      [String.raw`(?:support|sales|market\w*|locali[sz]\w*) for`, 'support for '],
    ],
    frame: (cases) => String.raw`\b(?:${cases})\s$`,
    flags: 'i',
  }),
  notAfter: defineExpression({
    cases: [
      [
        '(?:market|compan|customer|client|team|office|citizen|government|law|bank|tax|premier|pronunciation|tutor|' +
          'job|automotive|econom|speaking countr|user|public|engineering|startup|insur|health|holiday|national|' +
          'passport|residen|labou?r|text|version|translation|data|and international|subsidiar|industr|entity|sector|' +
          'nlp|fluency (?:assess|test)|ministry|railway|authorit|regulat|start-up|multinational|group|firm|clients|headquarter|hq)',
        ' market',
      ],
    ],
    frame: (cases) => String.raw`^[\s-](?:${cases})`,
    flags: 'i',
  }),
  waived: defineExpression({
    cases: [
      ['(?:no|not need|not require|without) (?:\\w+ ){0,2}$', 'No '],
      [
        "^ (?:\\w+ ){0,3}(?:is|are)?(?: not|n't) (?:required|needed|necessary|a must|mandatory)",
        ' is not required',
      ],
    ],
    frame: (cases) => `(?:${cases})`,
    flags: 'i',
  }),
  own: 'English',
};
