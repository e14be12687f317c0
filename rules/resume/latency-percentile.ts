import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

const LATENCY =
  /\b(?:latenc(?:y|ies)|response times?|query times?|load times?|request times?|round[- ]trips?)\b/i;
/** Another statistic is named, or the time is a limit and not a measurement. */
export const settledLatency = defineExpression({
  cases: [
    ['average', 'average latency'],
    ['avg', 'avg response time'],
    ['mean', 'mean latency'],
    ['median', 'median latency'],
    ['max', 'maximum latency'],
    ['minimum', 'minimum latency'],
    ['worst[- ]case', 'worst-case latency'],
    ['typical', 'typical latency'],
    ['tail', 'tail latency'],
    ['percentiles?', '99th percentile'],
    [String.raw`p\d\d`, 'p99 latency'],
    ['SLO', 'latency SLO'],
    ['SLA', 'latency SLA'],
    ['budget', 'latency budget'],
    ['target', 'latency target'],
    ['timeout', 'request timeout'],
    ['deadline', 'request deadline'],
    ['sub-', 'sub-100ms latency'],
    [String.raw`end-to-end\b`, 'end-to-end latency'],
  ],
  frame: (words) => String.raw`\b(?:${words})`,
});

export default defineRule({
  id: 'latency-percentile',
  title: 'Name the percentile of a latency',
  severity: 'hint',
  chapter: 'bullets',
  why: 'An average hides the slow requests. Panels read p99 as the harder promise, p95 and p50 as honest ones.',
  source: 'backend hiring guide, latency percentiles',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Cut API latency from 700ms to 95ms on 3k req/s',
      becomes: 'Cut p99 API latency from 700ms to 95ms on 3k req/s.',
    },
    { text: 'Brought response times from 4s to 600ms by paging the ledger view' },
    { text: 'Held query time under 20ms on a 900M-row table' },
  ],
  good: [
    { text: 'Cut p99 API latency from 700ms to 95ms on 3k req/s.' },
    { text: 'Brought the median response time from 4s to 600ms by paging the ledger view.' },
    { text: 'Held p95 query time under 20ms on a 900M-row table with a BRIN index.' },
    { text: 'Set a latency SLO of 250ms for 11 gateways and wired burn-rate alerts to it.' },
  ],
  check: ({ text, quantities }) => {
    if (!LATENCY.test(text) || settledLatency.pattern.test(text)) return [];
    return quantities
      .filter(({ kind, percentile }) => kind === 'latency' && !percentile)
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        message: 'Which latency is this: p50, p95 or p99? Say the one you measured.',
      }));
  },
});
