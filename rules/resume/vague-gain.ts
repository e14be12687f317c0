import { defineRule } from '../../lib/diagnostics/rule.ts';
import { findVagueGains } from './words/vague-gains.ts';

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
  ],
  good: [
    {
      text: 'Cut p99 of the search service from 1.9s to 260ms by precomputing facet counts in Elasticsearch.',
    },
    { text: 'Rewrote the scheduler in Rust; missed jobs fell from 31 a week to 1.' },
    { text: 'Improved cache hit rate on product pages from 71% to 96% by keying on locale and price list.' },
    { text: 'Raised throughput of the ingest tier from 8k to 30k events/s by batching Kinesis writes.' },
  ],
  check: (facts) =>
    findVagueGains(facts).map(({ start, end, text }) => ({
      start,
      end,
      message: `“${text}” cannot be checked. Say what was measured, before and after, with its unit.`,
    })),
});
