import { defineRule } from '../../lib/diagnostics/rule.ts';
import type { Quantity, QuantityKind } from '../../lib/quantities/quantity.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Verbs of a change whose end alone is told, in the text before its value: "Cut p99 of the quote API to …". */
export const changeTo = defineExpression({
  cases: [
    ['cut', 'Cut p99 of the quote API to '],
    [String.raw`reduc\w+`, 'Reduced CI runs to '],
    [String.raw`lower\w+`, 'Lowered the error rate to under '],
    [String.raw`dropp\w+`, 'Dropped pages to '],
    ['brought', 'Brought restarts to below '],
    ['down', 'Tuned the collector down to '],
    [String.raw`decreas\w+`, 'Decreased lag to '],
    ['shrank', 'Shrank the image build to '],
    [String.raw`slash\w+`, 'Slashed the bill to '],
    [String.raw`trimm\w+`, 'Trimmed cold starts to about '],
    [String.raw`improv\w+`, 'Improved the hit rate to '],
    [String.raw`rais\w+`, 'Raised uptime to '],
    [String.raw`increas\w+`, 'Increased coverage to around '],
    [String.raw`shorten\w+`, 'Shortened releases to ~'],
  ],
  frame: (verbs) =>
    String.raw`\b(?:${verbs})\b[^.;]*\sto\s(?:an?\s(?:p\d\d\S*\s)?(?:\p{L}+\s)?of\s)?(?:under\s|below\s|about\s|around\s|~\s?)?$`,
});
/** Where a level stands that was reached or is held: "at 99.9%", "92% coverage", "is under 80 ms". */
export const levelNear = defineExpression({
  cases: [
    [
      String.raw`(?:to|at|of|in|with|is|are|was|were|reached|reaching|achiev\w+|under|below|over|above|within|about|around|sub-|now|had|has|gave|giving|kept|keeping|maintain\w+|held|deliver\w*|serv\w+|provid\w+|offer\w*)`,
      'coverage is now ',
    ],
  ],
  frame: (words) =>
    String.raw`(?:^|\b)(?:${words})\s?(?:a|an|the|about|around|under|below|over|above|~|just|only|an average of)?\s?$`,
});
/** What a share measures where it is a level and no change. */
const MEASURE =
  /\b(?:coverage|hit[- ]?(?:ratio|rate)|uptime|availability|success rate|utili[sz]ation|hit|(?:error|failure|miss|drop|churn|bounce|retry|conversion|defect|loss)[- ]rate|rate)\b/i;
const ORIGIN =
  /\bfrom\s(?:\S+\s){0,2}?[\d~$€£]|\b(?:down|up) from\b|\bfrom (?:an?|half|months|weeks|days|hours|minutes|seconds)\b|\b(?:was|were|used to|previously|before|instead of|rather than|versus|vs|down from|up from|compared)\b.*\d|,\snot\s\d|\bby\s(?:about\s|over\s|nearly\s)?[\d$€£]/i;
/** "At a cost of 4 ms" is a price, and no result. */
const COST = /\b(?:cost|price|expense|delay|budget) of\s$/i;
/** A time that was set, and not measured. */
const SETTLED =
  /\b(?:SL[OA]s?|timeouts?|deadlines?|budgets?|targets?|limits?|windows?|intervals?|TTL|every)\b/i;
const PERCENTILE = /\bp\d\d|percentile|median|SL[OA]\b|timeout/i;
/** From here on a count of rows or people is a load. */
const LARGE = 1_000_000;
/** How far before a value its verb is looked for, in characters. */
const REACH = 120;
const kinds = new Set<QuantityKind>(['latency', 'duration', 'money', 'ratio', 'availability']);
/** Beside one of these a level is a load that was borne, and needs no value before. */
const loads = new Set<QuantityKind>(['rate', 'size', 'duration', 'money']);

export default defineRule({
  id: 'before-missing',
  title: 'Say what it was before',
  severity: 'warning',
  chapter: 'bullets',
  why: 'The distance is the work. 90 ms alone may have been 95 ms the day before.',
  source: 'backend hiring guide, before and after a change',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Cut p99 of the quote API to 85ms with request coalescing',
      becomes: 'Cut p99 of the quote API from 620ms to 85ms with request coalescing.',
    },
    { text: 'Reduced CI runs to 7 minutes by caching Bazel outputs' },
    { text: 'Lowered the error rate of the parcel API to 0.2%' },
    { text: 'Achieved 92% code coverage on the pricing module' },
    { text: 'Wrote 200 unit tests for the tariff engine, coverage is now 78%' },
    { text: 'Built the bidder in Go; its latency is under 80 ms' },
  ],
  good: [
    { text: 'Cut p99 of the quote API from 620ms to 85ms with request coalescing.' },
    { text: 'Reduced CI runs from 26 to 7 minutes by caching Bazel outputs.' },
    { text: 'Held the parcel API under a 0.2% error rate through 3 holiday peaks of 11k req/s.' },
    { text: 'Brought cold starts down to 180ms (previously 2.4s) by trimming the Lambda image.' },
  ],
  check: ({ text, quantities }) => {
    if (quantities.some(({ before }) => before !== undefined) || ORIGIN.test(text)) return [];
    return quantities
      .filter((each) => isAlone(each, text, quantities))
      .map(({ start, end, text: amount, kind, percentile }) => ({
        start,
        end,
        message:
          kind === 'latency' && !percentile && !PERCENTILE.test(text)
            ? `${amount}, coming from what, and at which percentile? Add both, or the load that it holds under.`
            : `${amount}, coming from what? Add the value before the change in the same unit.`,
        ...((isHeld(text, start, percentile) ||
          quantities.some((other) => loads.has(other.kind) && other.start !== start)) && {
          severity: 'hint' as const,
        }),
      }));
  },
});

/** Whether a percentile is told of something that holds, and of no change: it says more than a bare time. */
function isHeld(text: string, start: number, percentile: string | undefined): boolean {
  return percentile !== undefined && !changeTo.pattern.test(text.slice(Math.max(0, start - REACH), start));
}

/** Whether a value is the end of a change, or a level with nothing measured beside it. */
function isAlone({ kind, start, end, percentile }: Quantity, text: string, all: Quantity[]): boolean {
  const before = text.slice(Math.max(0, start - REACH), start);
  if (kinds.has(kind) && changeTo.pattern.test(before)) return true;
  if (
    COST.test(before) ||
    (kind !== 'availability' && SETTLED.test(text)) ||
    all.some((other) => other.start !== start && (other.kind !== 'count' || other.value >= LARGE))
  )
    return false;
  if (kind === 'availability') return true;
  const isLevel = levelNear.pattern.test(before);
  if (kind === 'latency') return isLevel;
  return kind === 'ratio' && (MEASURE.test(text.slice(end, end + 30)) || (isLevel && MEASURE.test(before)));
}
