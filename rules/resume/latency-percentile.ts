import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Another statistic is named, or the time is a limit and not a measurement. */
export const settledLatency = defineExpression({
  cases: [
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

/** A statistic that hides the slow ones. */
const AVERAGE = /\b(?:average|avg|mean)\b/i;
/** "(sub-100ms)", "timeout": a time that nobody measured as a latency. */
const NAMED =
  /\b(?:latenc(?:y|ies)|(?:response|query|load|request|inference|read|write|lookup|search|processing|answer|page|api)[- ]times?|round[- ]trips?|QPS|rps|req\/s|requests?|responses?|lookups?|quer(?:y|ies)|searches|reads|writes|calls|endpoints?|pages?|APIs?)\b/i;

export default defineRule({
  id: 'latency-percentile',
  title: 'Name the percentile of a latency',
  severity: 'hint',
  chapter: 'bullets',
  why: 'An average hides the slow requests. Panels read p99 as the harder promise, p95 and p50 as honest ones.',
  source: 'backend hiring guide, latency percentiles',
  yieldsTo: ['before-missing'],
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Cut API latency from 700ms to 95ms on 3k req/s',
      becomes: 'Cut p99 API latency from 700ms to 95ms on 3k req/s.',
    },
    { text: 'Brought response times from 4s to 600ms by paging the ledger view' },
    { text: 'Held query time under 20ms on a 900M-row table' },
    { text: 'Rebuilt the ETA server in Rust: 5,000 predictions a second, average response 8 ms' },
  ],
  good: [
    { text: 'Cut p99 API latency from 700ms to 95ms on 3k req/s.' },
    { text: 'Brought the median response time from 4s to 600ms by paging the ledger view.' },
    { text: 'Held p95 query time under 20ms on a 900M-row table with a BRIN index.' },
    { text: 'Set a latency SLO of 250ms for 11 gateways and wired burn-rate alerts to it.' },
  ],
  check: ({ text, quantities }) => {
    if (settledLatency.pattern.test(text)) return [];
    const average = AVERAGE.exec(text);
    if (!average && !NAMED.test(text)) return [];
    return quantities
      .filter(({ kind, percentile }) => kind === 'latency' && !percentile)
      .slice(0, 1)
      .map(({ start, end }) => ({
        start,
        end,
        message: average
          ? `An ${average[0].toLowerCase() === 'mean' ? 'arithmetic mean' : 'average'} hides the slow requests. Say p95 or p99, if you have it.`
          : 'Which latency is this: p50, p95 or p99? Say the one you measured.',
        ...(average && { severity: 'warning' as const }),
      }));
  },
});
