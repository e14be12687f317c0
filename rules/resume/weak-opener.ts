import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

const sayings = {
  duty: 'says that the work was yours to do, not what you did',
  shared: 'hides which part of the work was yours',
  skill: 'names a skill where a bullet should name work',
};
/** Softer openings: weak, yet sometimes the exact truth. */
const SOFT = /^(?:contribut|collaborat|cooperat|support|engaged with)/i;
const MERGED = /\b(?:merged|PRs?|pull requests?|patch(?:es)?|commits?|upstream)\b/i;
/** "Handled the failover of 14 shards" is work, if plainly said. */
const PLAIN = /^(?:handled the|worked for)$/i;
/** Beginnings that name company and no work, before people or a thing. */
export const beside = defineExpression({
  cases: [
    ['help(?:ed|ing|s)?', 'Helped the team'],
    ['assist(?:ed|ing|s)?', 'Assisted the tax office'],
    [
      String.raw`support(?:ed|ing|s)?(?=\s(?:the\s|our\s|other\s|\p{L}+\s){0,2}(?:team|teams|developers?|engineers?|colleagues|analysts|scientists|sales|users|customers|clients)\b)`,
      'Supported the sales team',
    ],
    ['attend(?:ed|ing|s)?', 'Attended weekly reviews'],
    [String.raw`participat(?:ed|ing|es)`, 'Participated actively in reviews'],
    [
      String.raw`work(?:ed|ing|s)?\s(?:closely\s|directly\s|together\s)?(?:with|alongside|across|under|in\s(?:a|an|the)\s(?:\p{L}+\s){0,2}(?:team|squad|group)|as)`,
      'Worked closely with the team',
    ],
  ],
  frame: (beginnings) => String.raw`^(?:(?:also|actively)\s)?(?:${beginnings})(?=\s)`,
});

export default defineRule({
  id: 'weak-opener',
  title: 'Open with what you did',
  severity: 'error',
  chapter: 'bullets',
  why: 'The first word decides whether the line is read. A duty is a claim; a verb with an outcome is evidence.',
  source: 'backend hiring guide, action verbs and common mistakes',
  habit: {
    says: 'open with a duty, or with a part in the work of others',
    advice: 'Begin each with the verb for your own part.',
  },
  about: 'text',
  places: ['bullet', 'role'],
  bad: [
    {
      text: 'Responsible for the voucher service at checkout',
      becomes: 'Owned the voucher service at checkout: 3,100 redemptions/min at peak, p99 64ms.',
    },
    {
      text: 'Worked on moving the seat map to Redis',
      becomes: 'Moved the seat map into Redis hashes; p95 seat lookup fell from 310ms to 22ms.',
    },
    { text: 'Helped with the migration of 11 cron jobs to Temporal' },
    { text: 'Participated in capacity reviews for 4 clusters' },
    { text: 'Was responsible for writing the tariff importer in Kotlin' },
    { text: 'Experience with MongoDB and Java' },
    { text: 'Tasked with upgrading 6 services to Java 21' },
    { text: 'Involved in the rewrite of the dispatch API' },
    { text: 'Assisted in rolling out Istio to 3 clusters' },
    { text: 'Worked closely with the pricing team on 4 releases' },
    { text: 'Helped the team retire 9 SOAP endpoints' },
    { text: 'Familiar with gRPC, REST and GraphQL' },
  ],
  good: [
    { text: 'Owned the voucher service at checkout: 3,100 redemptions/min at peak, p99 64ms.' },
    {
      text: 'Sharded the meter-readings table by grid zone (2.2B rows); p95 on the zone report fell from 5.1s to 240ms.',
    },
    { text: 'Rolled out mutual TLS with Istio to 37 services in 9 weeks without a maintenance window.' },
    { text: 'Merged 3 pull requests into PgBouncer that fix prepared-statement reuse after a failover.' },
    {
      text: 'Handled the cutover of 14 Cassandra nodes to a second region with 4 minutes of read-only mode.',
    },
  ],
  check: ({ text, lead, quantities }) => {
    const { opener, claims, verbs, past, body } = lead;
    const company = beside.pattern.exec(text)?.[0];
    if (company && !claims) {
      const isWorked = /^(?:\w+\s)?(?:work|support)/i.test(company);
      const severity = /help|assist/i.test(company)
        ? 'error'
        : isWorked && quantities.length > 0
          ? 'hint'
          : 'warning';
      return [{ start: 0, end: company.length, message: say(company, 'shared'), severity }];
    }
    if (!claims || !opener || PLAIN.test(opener)) return [];
    // "Helped migrate X" says what was helped, and no more.
    const soft = SOFT.test(opener) || (/^(?:helped|assisted)$/i.test(opener) && verbs.length > 0);
    if (soft && MERGED.test(text)) return [];
    const start = text.indexOf(opener);
    const verbsEnd = text.endsWith(body) ? text.length - body.length : 0;
    const message = say(opener, claims);
    if (claims === 'duty' && verbs.length > 0 && verbsEnd > start) {
      return [{ start: 0, end: verbsEnd, message, suggestion: `${past} ` }];
    }
    return [
      {
        start,
        end: start + opener.length,
        message,
        ...(soft && { severity: 'hint' as const }),
      },
    ];
  },
});

function say(opener: string, claims: keyof typeof sayings): string {
  return `“${opener}” ${sayings[claims]}. Begin with the verb for your own part of it.`;
}
