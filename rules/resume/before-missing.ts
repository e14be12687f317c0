import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Verbs of a change whose end alone is told, in the text before its value: "Cut p99 of the quote API to …". */
export const changeTo = defineExpression({
  cases: [
    ['cut', 'Cut p99 of the quote API to '],
    [String.raw`reduc\w+`, 'Reduced CI runs to '],
    [String.raw`lower\w+`, 'Lowered the error rate to under '],
    [String.raw`dropp\w+`, 'Dropped pages to '],
    ['brought', 'Brought restarts to below '],
    [String.raw`decreas\w+`, 'Decreased lag to '],
    ['shrank', 'Shrank the image build to '],
    [String.raw`slash\w+`, 'Slashed the bill to '],
    [String.raw`trimm\w+`, 'Trimmed cold starts to about '],
    [String.raw`improv\w+`, 'Improved the hit rate to '],
    [String.raw`rais\w+`, 'Raised uptime to '],
    [String.raw`increas\w+`, 'Increased coverage to around '],
    [String.raw`shorten\w+`, 'Shortened releases to ~'],
  ],
  frame: (verbs) => String.raw`\b(?:${verbs})\b[^.;]*\sto\s(?:under\s|below\s|about\s|around\s|~\s?)?$`,
});
const ORIGIN =
  /\bfrom\b|\b(?:was|were|used to|previously|before)\b|\bby\s(?:about\s|over\s|nearly\s)?[\d$€£]/i;
/** How far before a value its verb is looked for, in characters. */
const REACH = 120;
const kinds = new Set(['latency', 'duration', 'money', 'ratio', 'availability']);

export default defineRule({
  id: 'before-missing',
  title: 'Say what it was before',
  severity: 'hint',
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
      .filter(
        ({ kind, start }) =>
          kinds.has(kind) && changeTo.pattern.test(text.slice(Math.max(0, start - REACH), start)),
      )
      .map(({ start, end, text: amount }) => ({
        start,
        end,
        message: `${amount}, coming from what? Add the value before the change in the same unit.`,
      }));
  },
});
