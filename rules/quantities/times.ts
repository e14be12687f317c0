import type { TimeUnit, TimeWords } from '../../lib/quantities/quantity-words.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { listWords } from '../../lib/text/lists.ts';

const units: TimeUnit[] = [
  { milliseconds: 1e-6, timesOnly: 'ns nanosecond nanoseconds' },
  { milliseconds: 1e-3, symbol: 'us', timesOnly: 'µs μs microsecond microseconds' },
  { milliseconds: 1, timesOnly: 'ms msec msecs millisecond milliseconds' },
  { milliseconds: 1e3, symbol: 's', words: 'sec secs second seconds' },
  { milliseconds: 6e4, symbol: 'm', words: 'min mins minute minutes' },
  { milliseconds: 3.6e6, symbol: 'h', words: 'hr hrs hour hours', timesOnly: 'h' },
  { milliseconds: 8.64e7, symbol: 'd', words: 'day days' },
  { milliseconds: 6.048e8, words: 'week weeks', periodsOnly: 'wk' },
  { milliseconds: 2_629_800_000, words: 'month months', periodsOnly: 'mo' },
  { milliseconds: 7_889_400_000, periodsOnly: 'quarter quarters' },
  { milliseconds: 31_557_600_000, words: 'yr year years', timesOnly: 'yrs', periodsOnly: 'annum' },
];

const anywhere = (cases: string): string => cases;

const requests = defineExpression({
  cases: [
    ['latenc', 'write latency of'],
    ['respon', 'median response in'],
    ['request', 'slow requests took'],
    ['quer(?:y|ies)', 'report queries ran for'],
    [String.raw`\bp\d\d`, 'p99 of checkout at'],
    [String.raw`\bAPI\b`, 'the fare API took'],
    ['endpoint', 'each endpoint took'],
    ['page', 'the landing page took'],
  ],
  frame: anywhere,
});

const jobs = defineExpression({
  cases: [
    ['build', 'Docker builds from'],
    ['deploy', 'deployments from'],
    ['compil', 'compile time from'],
    [String.raw`\btests?\b`, 'test runs from'],
    ['suite', 'the whole suite from'],
    [String.raw`\bCI\b`, 'CI from'],
    [String.raw`\bjobs?\b`, 'nightly jobs from'],
    ['batch', 'the fare batch from'],
    ['pipeline', 'the pipeline from'],
    ['fail-?over', 'failover from', 'fail-over from'],
    ['recover', 'recovery from'],
    ['restor', 'restores from'],
    ['downtime', 'downtime from'],
    ['outage', 'outages from'],
    [String.raw`\bMTT\w`, 'MTTR from'],
    ['release', 'releases from'],
    ['rollback', 'rollbacks from'],
    ['roll-?out', 'rollout from', 'roll-outs from'],
    ['backup', 'backups from'],
    ['boot', 'reboots from'],
    ['train', 'training from'],
    ['window', 'a window of'],
    ['interval', 'polling intervals of'],
    ['talk', 'a talk of'],
    ['timeout', 'timeouts from'],
    [String.raw`\blag\b`, 'consumer lag of'],
    [String.raw`\bTTL\b`, 'a TTL of'],
  ],
  frame: anywhere,
});

/** Units of time and what tells kinds of times apart. */
export const times: TimeWords = {
  units,
  afterTenure: listWords('of in across as with experience professional'),
  beforeTenure: listWords('over for with past last than'),
  requests,
  jobs,
};
