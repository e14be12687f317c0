import { defineExpression } from '../../lib/text/expression.ts';

/** The title of a thread whose messages are postings; those of people who look for work have other titles. */
export const hiringThread = defineExpression({
  cases: [
    [
      "who(?:['’]?s| is| are)(?: [^?.!]{1,40})? hiring",
      'Ask HN: Who is hiring? (March 2026)',
      "Who's hiring",
    ],
    ['hiring thread', 'The monthly hiring thread'],
  ],
});

/** How a message begins that offers work to nobody. */
export const seekingWork = defineExpression({
  cases: [
    ['seeking (?:work|a job|freelance)', 'SEEKING WORK | Remote'],
    ['(?:looking|available) for (?:work|hire)', 'Available for hire'],
  ],
  frame: (cases) => String.raw`^[^\p{L}]*(?:${cases})(?![\p{L}\p{N}])`,
});

/** A part of the first line that tells where one works and is no town. */
export const workplaces = defineExpression({
  cases: [
    ['remote(?:ly)?(?:[- ](?:first|only|ok|friendly))?', 'REMOTE', 'Remote-first'],
    ['on[- ]?site', 'ONSITE', 'On-site'],
    ['hybrid', 'Hybrid'],
    ['in[- ](?:office|person)', 'In-person'],
    ['wfh|work from (?:home|anywhere)', 'WFH'],
    ['anywhere|worldwide|global(?:ly)?', 'Worldwide'],
  ],
});

/** A part of the first line that tells on which terms one works. */
export const workTerms = defineExpression({
  cases: [
    ['(?:full|part)[- ]?time', 'Full-time', 'Full Time'],
    ['fte|ft|pt', 'FTE'],
    ['contract(?:s|ors?|ing)?(?: to hire)?', 'Contract'],
    ['permanent|temporary|fixed[- ]term', 'Permanent'],
    ['freelance(?:rs?)?|b2b', 'Freelance'],
    ['intern(?:s|ships?)?', 'Internship', 'Interns'],
    [
      '(?:no )?(?:visas?|h-?1b)(?: (?:sponsorship|support|transfers?|ok|welcome))?',
      'VISA',
      'No visa sponsorship',
    ],
    [
      '(?:relocation|sponsorship)(?: (?:offered|possible|support|assistance|package))?',
      'Relocation possible',
    ],
    ['equity|benefits|bonus', 'Equity'],
    ['jobs?|positions?|roles?', 'positions'],
  ],
  frame: (cases) => `^(?:${cases})$`,
  flags: 'i',
});

/** A part of the first line that tells of pay. */
export const payParts = defineExpression({
  cases: [
    [String.raw`[$€£¥₹]\s?\d`, '$150,000'],
    [String.raw`\d{2,3}\s?k(?![\p{L}\p{N}])`, '120-150k'],
    [String.raw`\d[\d,.']*\s?(?:usd|eur|gbp|chf|cad|aud|sek|pln)(?![\p{L}\p{N}])`, '90000 EUR'],
    [String.raw`(?<![\p{L}\p{N}])(?:usd|eur|gbp|chf|cad|aud|sek|pln)\s?\d`, 'CHF 120000'],
  ],
  frame: (cases) => cases,
});

/** A part of the first line that names no role, as there are several. */
export const severalRoles = defineExpression({
  cases: [
    [
      '(?:multiple|various|several|many|different|all) (?:[\\p{L}-]+ ){0,2}(?:roles|positions|openings|levels|jobs|engineers|developers)',
      'Multiple engineering roles',
    ],
    ['(?:multiple|various|several)', 'Various'],
    ['(?:see|roles|positions|openings) below', 'See below'],
    ['(?:open|engineering) (?:roles|positions)', 'Open positions'],
    ['(?:software )?engineering', 'Engineering'],
  ],
  frame: (cases) => String.raw`^\W*(?:${cases})\W*$`,
});
