import { defineRule } from '../../lib/diagnostics/rule.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { isSpecific } from './words/specific.ts';

/** Beginnings of words that tell a change. */
export const change = defineExpression({
  cases: [
    ['reduc', 'reduced'],
    ['improv', 'improving'],
    ['increas', 'increase'],
    ['decreas', 'decreased'],
    ['cut', 'cutting'],
    ['faster', 'faster'],
    ['fell', 'fell'],
    ['dropp', 'dropped'],
    ['lower', 'lowered'],
    ['boost', 'boosted'],
    ['grew', 'grew'],
    ['rais', 'raised'],
    ['sav', 'saved'],
    ['shr[aiu]nk', 'shrank'],
    ['slash', 'slashed'],
    ['speed', 'speeding'],
    ['sped', 'sped up'],
    ['fewer', 'fewer'],
    ['less', 'less'],
    ['more', 'more'],
  ],
  frame: (beginnings) => String.raw`\b(?:${beginnings})`,
});

/** What stands before a level reached, a rank or a margin, which are no change. */
export const level = defineExpression({
  cases: [
    ['to', 'rose to '],
    ['at', 'ran at about '],
    ['of', 'a share of '],
    ['top', 'in the top '],
    ['within', 'within '],
    ['under', 'kept under '],
    ['below', 'stayed below '],
    ['above', 'stayed above '],
    ['over', 'held over '],
    ['than', 'less than '],
    ['with', 'with just '],
    ['from', 'fell from nearly '],
  ],
  frame: (words) => String.raw`\b(?:${words})\s(?:about\s|around\s|nearly\s|just\s)?$`,
});

export default defineRule({
  id: 'percentage-base',
  title: 'Give a percentage its base',
  severity: 'hint',
  chapter: 'bullets',
  why: 'Half of a 10 ms job is nothing; half of a busy request path is engineering. The base tells which it was.',
  source: 'backend hiring guide, the denominator',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Reduced query latency by 60% with a covering index in MySQL',
      becomes:
        'Reduced p95 query latency by 60%, to 48ms at 2,200 queries/s, with a covering index in MySQL 8.',
    },
    { text: 'Made checkout 35% faster by caching tax rates in Valkey' },
    { text: 'Increased deployment frequency 80% with Argo CD' },
  ],
  good: [
    {
      text: 'Reduced p95 query latency by 60%, to 48ms at 2,200 queries/s, with a covering index in MySQL 8.',
    },
    { text: 'Made checkout 35% faster on 90k carts/day by caching tax rates in Valkey.' },
    { text: 'Cut failed webhook deliveries 72% across 640 merchants by adding jittered retries.' },
    { text: 'Raised branch coverage of the settlement module from 58% to 93% with property tests in jqwik.' },
  ],
  check: (facts, knowledge) => {
    const { text, quantities } = facts;
    const [only, another] = quantities;
    if (!only || another || only.kind !== 'ratio' || only.unit !== '%' || only.before) return [];
    if (!change.pattern.test(text) || level.pattern.test(text.slice(0, only.start))) return [];
    return [
      {
        start: only.start,
        end: only.end,
        ...(!isSpecific(facts, knowledge) && { severity: 'warning' as const }),
        message: `${only.text} of what? Add the absolute value, or the load it was measured under.`,
      },
    ];
  },
});
