import type { ConditionCues } from '../../../lib/conditions/condition-cues.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { plainWords } from '../../asks/frames.ts';

/** What can be sponsored: "visas", "work visa sponsorship", "H-1B". */
const visa = `(?:work |employment |h-?1b |immigration |tn |skilled worker )*visas?`;
const sponsorship = `(?:${visa} |immigration |employment |work )*(?:sponsorships?|sponsoring)`;
const unable =
  "(?:can(?:not|'t| not)|unable to|not able to|(?:do|does|will|are|is|would)(?: not|n't)|won't|not in a position to|no longer|never)";
/** Words between "cannot" and what is refused. */
const some = String.raw`(?:[\w,'/-]+ ){0,7}?`;
const us = String.raw`(?:u\.?s\.?a?\.?|united states|american)`;

/** How English postings speak of visas, citizenship and the right to work. */
export const visaStatements: Pick<
  ConditionCues['statements'],
  | 'no-sponsorship'
  | 'sponsorship'
  | 'us-residence'
  | 'us-citizenship'
  | 'us-person'
  | 'uk-citizenship'
  | 'eu-citizenship'
  | 'citizenship'
  | 'work-authorization'
> = {
  'no-sponsorship': {
    words: defineExpression({
      cases: [
        [
          `${unable} ${some}(?:${sponsorship}|sponsor\\w*(?: (?:\\w+ ){0,3}?${visa})?|${visa})`,
          'We are unable to offer visas',
        ],
        [
          `(?:no|without) (?:any )?(?:need for |requiring |needing )?${some}(?:${sponsorship}|visa support)`,
          'No visa sponsorship',
        ],
        [
          `${sponsorship}(?: is|:)? ?(?:-|–)? ?(?:currently )?(?:no\\b|none|n/a|unavailable)`,
          'Visa sponsorship: no',
        ],
        [
          `not (?:currently |be )?(?:eligible|available) for ${some}${sponsorship}`,
          'not eligible for sponsorship',
        ],
        [
          `${sponsorship} (?:\\w+ ){0,6}(?:not|cannot|isn't|won't) (?:\\w+ ){0,2}(?:available|offered|provided|possible|supported|considered|eligible)`,
          'Sponsorship for this role is not available',
        ],
        [
          `${unable} (?:[a-z]+ ){0,4}?(?:with )?(?:work |residence )permits?`,
          'We are unable to help with work permits',
        ],
        [
          `must not (?:\\w+ ){0,3}(?:require|need) ${some}(?:${sponsorship}|${visa})`,
          'must not require a visa',
        ],
      ],
      frame: (cases) => String.raw`\b(?:${cases})`,
      flags: 'i',
    }),
    except: defineExpression({
      cases: [['(?:only|just) (?:sponsor|offer)', 'We do not only sponsor visas']],
      frame: plainWords,
      flags: 'i',
    }),
  },
  sponsorship: {
    words: defineExpression({
      cases: [
        [`${visa}(?: (?:and|&) \\w+)? (?:sponsorship|support|assistance|help|transfers?)`, 'Visa support'],
        [`sponsor(?:s|ing)? ${some}(?:${visa}|h-?1b)`, 'We sponsor visas'],
        [`(?:help|support|assist)s?(?: you)? with ${some}${visa}`, 'We help with your visa'],
        [
          `(?:take care of|handle|arrange|organi[sz]e|cover|pay for|sort out|look after) (?:your |the |all )(?:\\w+ ){0,2}?(?:${visa}|work permit)`,
          'We take care of your work permit',
        ],
        [
          'sponsorship (?:is |may be |can be )?(?:available|offered|provided|possible|considered)',
          'Sponsorship available',
        ],
        ['(?:offer|provide|consider) sponsorship', 'We offer sponsorship'],
        ['h-?1b transfers?', 'H-1B transfer'],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
  'us-residence': {
    words: defineExpression({
      cases: [
        [
          `${us} (?:citizens?(?:hip)?|nationals?) ?(?:,|or|and|/)(?: \\w+){0,5}? ?(?:green card|permanent res\\w+)`,
          'US citizens or green card holders',
        ],
        [
          `green card (?:\\w+ )?(?:or|and|/) ${us} citizen`,
          'Green card holders or US citizens',
          'green card or US citizenship',
        ],
      ],
      frame: (cases) => String.raw`\b(?:${cases})`,
      flags: 'i',
    }),
  },
  'us-citizenship': {
    words: defineExpression({
      cases: [
        [`${us} citizen(?:s|ship)?`, 'U.S. citizenship is required'],
        [`citizens?(?:hip)? (?:of|in) (?:the )?${us}`, 'Must be a citizen of the United States'],
      ],
      frame: (cases) => String.raw`\b(?:${cases})(?![a-z])`,
      flags: 'i',
    }),
    except: defineExpression({
      cases: [
        ['(?:not|no) (?:\\w+ ){0,4}citizen', 'You need not be a US citizen'],
        ['million', '300 million US citizens'],
        [String.raw`(?:help|serv|empower|reach)\w* (?:\w+ ){0,3}u\.?s\.? citizens`, 'We help US citizens'],
      ],
      frame: (cases) => String.raw`\b(?:${cases})`,
      flags: 'i',
    }),
  },
  'us-person': {
    words: defineExpression({
      cases: [
        [String.raw`u\.?s\.? persons?`, 'US Person status'],
        ['itar', 'ITAR'],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
  'uk-citizenship': {
    words: defineExpression({
      cases: [['(?:uk|british) (?:citizens?(?:hip)?|nationals?|nationality)', 'sole British nationals']],
      frame: plainWords,
      flags: 'i',
    }),
  },
  'eu-citizenship': {
    words: defineExpression({
      cases: [['(?:eu|eea|european) (?:citizens?(?:hip)?|nationals?|nationality|passport)', 'EU passport']],
      frame: plainWords,
      flags: 'i',
    }),
    except: defineExpression({
      cases: [
        [
          'or (?:an? |the )?(?:valid )?(?:(?:work|residence|working) (?:and \\w+ )?permit|right to work|visa)',
          'or a valid work permit',
        ],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
  citizenship: {
    words: defineExpression({
      cases: [
        ['must (?:be|hold) (?:an? )?(?:\\w+ ){0,2}citizen(?:ship)?(?: of| in)?', 'Must be a citizen of'],
        ['citizenship (?:is )?(?:required|mandatory)', 'Citizenship required'],
        [
          '(?:\\w+ )?(?:citizens|nationals|singaporeans)(?: (?:and|or) (?:prs?|permanent residents))? only',
          'Canadian citizens only',
        ],
      ],
      frame: plainWords,
      flags: 'i',
    }),
  },
  'work-authorization': {
    words: defineExpression({
      cases: [
        [
          '(?:authori[sz]ed|eligible|entitled|permitted|allowed|able|eligibility|authori[sz]ation|permission|permit) to ' +
            '(?:legally |lawfully )?(?:live and )?work',
          'legally authorized to work',
        ],
        ['right to (?:live and )?work', 'the right to work'],
        ['(?:work|working|employment) (?:permit|authori[sz]ation|eligibility|rights)', 'a valid work permit'],
      ],
      frame: (cases) => String.raw`\b(?:legally |lawfully |valid )?(?:${cases})\b`,
      flags: 'i',
    }),
    except: defineExpression({
      cases: [
        [
          'able to work (?:with|on|in a|under|well|as|both|at|to|the|effectively|across|closely)',
          'able to work with others',
        ],
        [String.raw`able to work (?:\w+(?<!remote)ly|\w+ and)`, 'able to work independently'],
        ['able to work in (?!(?:the )?[A-Z])', 'able to work in teams'],
        ['to work (?:out of|from|remotely|onsite|hybrid)', 'eligible to work from home'],
        [
          '(?:[Vv]erif|[Cc]heck)\\w* (?:\\w+ ){0,4}(?:eligib|authori[sz]|right to work)\\w*',
          'Verification of work eligibility',
          'right to work checks: we check your right to work',
        ],
        [
          "(?:[Ww]e|[Oo]ur)(?:['’]ll)? (?:\\w+ )?(?:help|support|assist|sponsor|arrange|take care|handle|organi[sz]e|cover|sort out)",
          'We help with your work permit',
        ],
      ],
      frame: (cases) => String.raw`\b(?:${cases})`,
      flags: '',
    }),
  },
};
