import { defineRule } from '../../lib/diagnostics/rule.ts';
import type { TextFacts } from '../../lib/diagnostics/text-facts.ts';
import { allMatches } from '../../lib/text/all-matches.ts';
import { findVagueGains, measuresGain } from './words/vague-gains.ts';

export default defineRule({
  id: 'vague-gain',
  title: 'Say how much better it got',
  severity: 'error',
  chapter: 'bullets',
  why: '“Improved performance” is on every resume and is skipped. Before and after, in a unit, is read.',
  source: 'backend hiring guide, quantify with backend numbers',
  about: 'text',
  places: ['bullet', 'role'],
  bad: [
    {
      text: 'Significantly improved the search service',
      becomes:
        'Cut p99 of the search service from 1.9s to 260ms by precomputing facet counts in Elasticsearch.',
    },
    { text: 'Optimized system performance with Redis' },
    { text: 'Rewrote the scheduler in Rust, resulting in better reliability' },
    { text: 'Refactored the pricing module and improved developer experience' },
    { text: 'Reduced page load times drastically' },
    { text: 'Deployed the broker on Nomad, ensuring high availability' },
    { text: 'Reworked the indexes of the device registry; queries became noticeably faster' },
    { text: 'Moved the booking form to Vert.x, with fewer mistakes by clerks' },
    { text: 'Cut the fare report from 12s to 800ms, so the user experience was improved significantly' },
  ],
  good: [
    {
      text: 'Cut p99 of the search service from 1.9s to 260ms by precomputing facet counts in Elasticsearch.',
    },
    { text: 'Rewrote the scheduler in Rust; missed jobs fell from 31 a week to 1.' },
    { text: 'Improved cache hit rate on product pages from 71% to 96% by keying on locale and price list.' },
    { text: 'Raised throughput of the ingest tier from 8k to 30k events/s by batching Kinesis writes.' },
  ],
  check: (facts) => {
    const gains = findVagueGains(facts);
    if (!measuresGain(facts))
      return gains.map(({ start, end, text }) => ({
        start,
        end,
        message: `“${text}” cannot be checked. Say what was measured, before and after, with its unit.`,
      }));
    // Beside a measured gain only a clause of its own says too much: "from 12s to 0.8s, so usability improved greatly".
    return gains
      .filter(({ start, end }) => isLoose(facts, start, end))
      .slice(0, 1)
      .map(({ start, end, text }) => ({
        start,
        end,
        message: `“${text}” says less than the number beside it. Leave it out.`,
        severity: 'warning' as const,
      }));
  },
});

const CLAUSE_END = /[,;.:]\s|\s(?:so|which)\s/g;

/** Whether a gain stands in a clause without a number, and is no measured one: "improved p95 from 3s to 1s". */
function isLoose({ text, quantities }: TextFacts, start: number, end: number): boolean {
  const from = Math.max(...allMatches(text.slice(0, start), CLAUSE_END).map(({ index }) => index), 0);
  const stop = text.slice(end).search(/[,;.]\s|[.;]?$/);
  const to = end + (stop < 0 ? text.length : stop);
  return from > 0 && !quantities.some((each) => each.start >= from && each.start < to);
}
