import type { PlaceCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { plainWords } from '../../asks/frames.ts';
import { job } from './job.ts';

const work =
  '(?:work(?:ing)?|model|schedule|arrangement|set-?up|policy|working model|role|position|job|opportunity|environment)';

/** How English postings say where and on how many days one works. */
export const place: PlaceCues = {
  modes: [
    {
      value: 'Remote',
      bare: [
        'remote',
        'fully remote',
        '100% remote',
        'remotely',
        'home-based',
        'work from home',
        'remote-first',
        'anywhere',
        'worldwide',
      ],
      words: defineExpression({
        cases: [
          ['(?:fully|100%|entirely|completely|permanently)[- ]remote(?:ly)?', 'Fully remote'],
          [`remote(?:-first)? (?:\\w+ )?(?:${job}|candidates|applicants|employment)`, 'a remote position'],
          [`${job} (?:is|will be|can be|may be) (?:\\w+ ){0,4}remote(?:ly)?`, 'This role is remote'],

          ['work (?:fully )?remotely(?: from)?', 'You work remotely'],
          [
            '(?:work|working) from (?:anywhere|home)(?! (?:stipend|allowance|budget|equipment|\\d|for))',
            'Work from anywhere',
          ],
          [
            '(?:remote-first|remote first|all-remote|fully distributed) (?:company|team|organi[sz]ation|culture|workplace)',
            'We are a remote-first company',
          ],
          [
            '(?:based|located|hiring|hire|working|open to|eligible for|consider(?:ed)?) (?:\\w+ ){0,2}remote(?:ly)?',
            'We are hiring remotely',
          ],
          ['remote(?:ly)? (?:from|within|across|anywhere)', 'Remote from'],
          ['(?<=^\\W*)remote in', 'Remote in'],
          ['(?:done|based|live|role|hire) (?:from )?anywhere', 'done from anywhere'],
          ['#li-remote', '#LI-Remote'],
        ],
        frame: (cases) => String.raw`(?<![\w-])(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
    {
      value: 'Hybrid',
      bare: ['hybrid', 'hybrid working', 'hybrid work'],
      words: defineExpression({
        cases: [
          [`hybrid (?:remote )?(?:\\w+ )?${work}`, 'a hybrid work model'],
          [`${job} (?:is|will be|can be) (?:\\w+ ){0,3}hybrid`, 'This role is hybrid'],
          ['work (?:in a )?hybrid', 'You work hybrid'],
          ['#?li-hybrid', '#LI-Hybrid'],
          ['hybrid(?=,? (?:with|in|from) (?:\\w+ ){0,3}(?:office|days))', 'Hybrid with 3 days'],
        ],
        frame: (cases) => String.raw`(?<![\w-])(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
    {
      value: 'On site',
      isAtSite: true,
      bare: [
        'on-site',
        'onsite',
        'on site',
        'in-office',
        'in office',
        'office-based',
        'office-first',
        'in person',
        'in-person',
      ],
      words: defineExpression({
        cases: [
          [
            `(?:on-?site|on site|in[- ]office|in[- ]person|office-based|office-first) (?:\\w+ )?${job}`,
            'an on-site role',
          ],
          [
            `${job} (?:is|will be|requires) (?:\\w+ ){0,3}(?:on-?site|on site|in[- ]office|in[- ]person|office-based)`,
            'This role is on site',
          ],
          [
            '(?:fully|100%|entirely|five days a week) (?:on-?site|on site|in[- ]office|in the office|in[- ]person)',
            '100% onsite',
          ],
          [
            '(?:work|working|based) (?:full[- ]time )?(?:on-?site|on site|in person|from our office|in our office)',
            'You work onsite',
          ],
          ['work(?:ing)? from (?:the )?office', 'Work from office'],
          ['(?<=^\\W*)(?:on-?site|on site|in[- ]person)(?= (?:in|at)\\b)', 'On-site in Dublin'],
          [
            '(?<=, |together |we are |be |full-time |full time )(?:on-?site|on site|in person)(?=[.,;)]|$)',
            'together on site',
          ],
          ['#?li-onsite', '#LI-Onsite'],
        ],
        frame: (cases) => String.raw`(?<![\w-])(?:${cases})(?!\w)`,
        flags: 'i',
      }),
    },
  ],
  notMode: defineExpression({
    cases: [
      [
        'remote(?:ly)? (?:procedure|sens|desktop|access|monitor|control|diagnos|support|server|host|team|colleague|customer)',
        'Remote procedure calls',
      ],
      [
        'remote (?:work )?(?:tool|allowance|stipend|budget|environment|repositor|site|work environment|method|patient|device)',
        'remote work tools',
      ],
      ['remote and (?:distributed|async|local)', 'remote and distributed'],
      [
        'hybrid (?:cloud|environment|environments|infrastructure|search|mobile|app|deployment|architecture|data|it)',
        'hybrid cloud',
      ],
      [
        '(?:on-?site|on site|in-?person) (?:interview|gym|customer|client|visit|event|training|parking|health|meals?|lunch|support|day care|wellness)',
        'onsite interview',
      ],
      ['(?:in-person|in person) (?:meeting|meet|gather|off-?site|collab|retreat)', 'in-person meetings'],
    ],
    frame: (cases) => `^(?:${cases})`,
    flags: 'i',
  }),
  day: 'days?|times',
  dayKinds: 'office|in-office|on-?site|home|home office|remote|full|working|work|core|mandatory|anchor',
  perWeek: '(?:a|per|each|every|weekly|in the) ?(?:week|wk)|weekly|week|wk',
  notPerWeek:
    '(?:a|per|each|every|/) ?(?:month|year|quarter|sprint)|off|of (?:paid|vacation|holiday|leave|pto)|paid',
  once: 'once',
  twice: 'twice',
  to: 'to|or',
  atSite: defineExpression({
    cases: [
      ['(?:on-?site|on site)', 'on site'],
      ['(?:the |our |an? |(?!home)\\w+ )?(?<!home[- ]?)offices?', 'in the office'],
      ['in[- ]person', 'in person'],
      ['wfo', 'WFO'],
      ['(?:hq|headquarters|campus|hub)', 'at HQ'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  ofRole: defineExpression({
    cases: [
      [job, 'This role is based in'],
      ["you(?:'ll| will| can| may| are|'re)", 'You will be based in'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
  atHome: defineExpression({
    cases: [['(?:from home|home[- ]?office|remote(?:ly)?|wfh)', 'from home']],
    frame: plainWords,
    flags: 'i',
  }),
  before:
    'in|within|from|for|at our|across|of|anywhere|only|out|our|based|located|offices?|working|candidates|one of|(?:one of )?the following(?: \\w+)?:?|either|eligible|hubs?|near|around|throughout',
  beforeSite: 'at',
  officeBefore: `(?:[Ii]n|[Aa]t|[Ff]rom|[Oo]ut of) our(?: new| main)?|[Oo]ffices? (?:in|is in|is located in)|[Bb]ased (?:in|out of)|[Ll]ocated in`,
  and: 'and|or',
  notNames: listWords(`
    remote hybrid on-site onsite full full-time part-time the our we you this your what who how why if role position
    senior junior staff principal lead backend back-end frontend software engineer engineers engineering developer
    developers devops platform data cloud java python golang go team teams company it hr ai ml api apis salary pay
    contract permanent monday tuesday wednesday thursday friday time timezone timezones zone zones hours gmt utc cet cest
    est pst pacific eastern central mountain office offices hq job title type visa department reports about at in no yes
    for flexible competitive must please benefits work working home first friendly only preferred relocation must-have
    applicants candidates office-based english german stack tech anywhere worldwide specialist analyst manager designer
    consultant architect administrator officer scientist director associate assistant nurse accountant advisor executive
    representative programmer tester sre swe account flexibility ability wfo cdi cdd`),
  shortNames: {
    us: 'the US',
    usa: 'the US',
    'united states': 'the US',
    'united states of america': 'the US',
    uk: 'the UK',
    'united kingdom': 'the UK',
    'great britain': 'the UK',
    eu: 'the EU',
    'european union': 'the EU',
    eea: 'the EEA',
    netherlands: 'the Netherlands',
    philippines: 'the Philippines',
    uae: 'the UAE',
    'united arab emirates': 'the UAE',
    'czech republic': 'the Czech Republic',
  },
  zoneNear: 'within (\\d{1,2}) (?:hours?|hrs?) of',
  only: 'only',
  zone: 'Pacific|Eastern|Central|Mountain|European|Europe|US|U\\.S\\.|American|Americas|North American|EMEA|UK|Asian|Indian|EU|Central European|East Coast|West Coast',
  zoneWords:
    'time ?zones?|[Tt]ime [Zz]ones?|[Tt]imezones?|[Tt]ime|(?:business|working|office|core) hours|hours',
  zoneCodes: 'UTC|GMT|CET|CEST|EET|EST|EDT|CST|PST|PDT|MST|ET|PT|CT|BST|IST|WET|JST|AEST|SGT',
  zoneJoints: 'to|or|and|through',
  overlap: defineExpression({
    cases: [
      ['(\\d)\\+?[- ]?(?:hours?|hrs?)(?: \\w+){0,2} overlap', '4 hours of overlap'],
      ['overlap(?:ping)?(?: \\w+){0,4} (\\d)\\+? ?(?:hours?|hrs?)', 'overlap of at least 4 hours'],
    ],
    frame: plainWords,
    flags: 'i',
  }),
};
