import { defineRule, type Finding } from '../../lib/diagnostics/rule.ts';
import type { TextFacts } from '../../lib/diagnostics/text-facts.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { isAskedAbout } from './words/asked-about.ts';

/** What came of the work, in words: nothing is asked then. */
export const outcomeWord = defineExpression({
  cases: [
    ['now', 'both now own a service'],
    ['no longer', 'no longer page anybody'],
    ['none', 'none in a year'],
    ['zero', 'zero lost orders'],
    ['without', 'without a maintenance window'],
    ['no (?:more|lost|missed|data|downtime|rollbacks?|incidents?|outages?)', 'with no lost order'],
    ['instead of', 'instead of by hand'],
    ['down from', 'down from 95'],
    ['up from', 'up from 24'],
    ['while', 'while the gateway served'],
    ['since', 'nothing since March'],
    ['after', 'after the move'],
    ['pass(?:ed|es)?', 'all passed the exam'],
    ['merged', '9 merged pull requests'],
    ['promoted', 'two were promoted'],
    ['used (?:by|in|across)', 'used by 8 teams'],
    ['adopted', 'adopted by 6 teams'],
    [
      '(?:that|which|who) (?:\\p{L}+ ){0,3}(?:use[sd]?|runs?|depend|send|serve[sd]?|carr(?:y|ies)|handle[sd]?|publish(?:es)?|fix(?:es|ed)?)',
      'that clinics send',
    ],
    ['so that', 'so that a host may be lost'],
    ['survives?', 'survives a lost region'],
    [String.raw`(?:deployed|running|live|installed) (?:across|to|on|in|at)`, 'deployed across 50M phones'],
    ['found', 'found the pool limit'],
    ['remain(?:s|ed)?', 'of which four remain'],
    ['(?:resolv|prevent|avoid|eliminat|unblock|secur|sav)(?:e[ds]?|ing|ed)', 'resolving the flaw'],
    ['kept|keeps|held|holds', 'kept serving'],
    ['(?:still|only|all of (?:them|which)|each of (?:them|which))', 'all of which recovered'],
    ['explain(?:ed|s)', '3 lock waits explained it'],
    ['takes?|took|lasts?|costs?', 'a restore takes minutes'],
  ],
});
/** "60,000 invoices a night" is a load. */
const PERIOD = /^\s(?:an?|per|each|every)\s(?:second|minute|hour|day|night|week|month|quarter|year)\b/i;
/** Their count is their whole story. */
const COUNTED_ENOUGH =
  /\b(?:mentor|coach|spoke|keynote|gave\b|meetup|closed|lectur|onboard|taught|trained|interview|hired|talks?|attend(?:ees|ed)|stars|downloads|pull requests?|PRs?|patch(?:es)?|commits|releases|deleted|removed|retired|decommission|pages|incidents?|post-?mortems?|reviews?|drills?|on-call|upstream|patents?|open[- ]source|languages)/i;
/** From here on a count is the scale of a system. */
const LARGE = 1_000_000;
/** People beside whom one worked, which is the size of no system. */
const PEOPLE =
  /^(?:people|engineers?|developers?|devs?|members?|persons?|teams?|colleagues|stakeholders|staff|squads?|interns?|juniors?)\b/i;

export default defineRule({
  id: 'count-alone',
  title: 'Say what came of it',
  severity: 'warning',
  chapter: 'bullets',
  why: 'A count of services, tests or users says how big it was. What got faster, rarer or possible is what a panel grades.',
  source: 'backend hiring guide, before and after a change',
  yieldsTo: [
    'weak-opener',
    'no-verb',
    'vague-gain',
    'percentage-base',
    'before-missing',
    'first-person',
    'cost-alone',
    'tutorial-project',
    'passive',
  ],
  habit: {
    says: 'give a count and no outcome',
    advice: 'Add to the two or three that mattered most what got faster, rarer or possible.',
  },
  about: 'entry',
  bad: [
    {
      text: 'Built the chat backend of 50,000 users with Redis Pub/Sub',
      becomes:
        'Built the chat backend of 50,000 users with Redis Pub/Sub; messages arrive in 90ms (p95), from 2s before.',
    },
    { text: 'Wrote 200 unit tests for the tariff engine' },
    { text: 'Led a team of 5 developers on the appointment system of a hospital' },
    { text: 'Developed 15 REST endpoints in Spring Boot' },
    { text: 'Supported 300 stores in the rollout of the POS backend' },
  ],
  good: [
    {
      text: 'Built the chat backend of 50,000 users with Redis Pub/Sub; messages arrive in 90ms (p95), from 2s before.',
    },
    { text: 'Merged 3 pull requests into PgBouncer that fix prepared-statement reuse after a failover.' },
    { text: 'Mentored 3 apprentices for a year each; all 3 passed the backend exam at the first attempt.' },
    { text: 'Wrote the Go client of the tariff API, used by 8 teams and 21 services.' },
    { text: 'Ran 3 load tests with k6 that found the pool limit at 4,400 req/s before the sale did.' },
  ],
  check: (entry) =>
    !isAskedAbout(entry)
      ? []
      : entry.bullets.flatMap((bullet) => {
          const found = readCount(bullet);
          return found ? [{ ...found, path: bullet.path }] : [];
        }),
});

function readCount({ text, tokens, quantities }: TextFacts): Finding | undefined {
  const [first, second] = quantities;
  if (!first || quantities.some(({ kind, before }) => kind !== 'count' || before !== undefined))
    return undefined;
  // "Java 17+" is a version, and from a million on a count is the scale of a system.
  if (first.value >= LARGE || tokens.some(({ end }) => end <= first.start && first.start - end <= 1))
    return undefined;
  if (/\bfrom\b.{0,40}\d.{0,40}\bto\b.{0,20}\d/.test(text)) return undefined;
  if (quantities.some(({ end }) => PERIOD.test(text.slice(end)))) return undefined;
  // What stands behind a semicolon tells the outcome, if anything does.
  if (/;\s/.test(text) || outcomeWord.pattern.test(text) || COUNTED_ENOUGH.test(text)) return undefined;
  const people = PEOPLE.test(first.unit);
  return {
    start: first.start,
    end: first.end,
    message: people
      ? `${first.text}: that is the team. How big was the system, and what did it change?`
      : `${first.text}, and what came of it? Add what got faster, rarer or possible.`,
    ...(second && !people && { severity: 'hint' as const }),
  };
}
