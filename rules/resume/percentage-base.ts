import { defineRule } from '../../lib/diagnostics/rule.ts';
import { capitalise } from '../../lib/english/tidy-text.ts';
import type { Quantity } from '../../lib/quantities/quantity.ts';
import { defineExpression } from '../../lib/text/expression.ts';

/** Beginnings of words that tell a change. */
export const change = defineExpression({
  cases: [
    ['reduc', 'reduced'],
    ['improv', 'improving'],
    ['increas', 'increase'],
    ['decreas', 'decreased'],
    ['cut', 'cutting'],
    [String.raw`down(?![-\p{L}])`, 'rejections down 70%'],
    [String.raw`up(?![-\p{L}])`, 'sped up by 70%'],
    ['drop', 'a 60% drop'],
    ['ris', 'a rise of 20%'],
    ['gain', 'a 20% gain'],
    ['quicker', 'quicker'],
    ['cheaper', 'cheaper'],
    ['smaller', 'smaller'],
    ['higher', 'higher'],
    ['better', 'better'],
    ['faster', 'faster'],
    ['fell', 'fell'],
    ['lower', 'lowered'],
    ['boost', 'boosted'],
    ['grew', 'grew'],
    ['rais', 'raised'],
    ['sav', 'saved'],
    ['shr[aiu]nk', 'shrank'],
    ['slash', 'slashed'],
    ['speed', 'speeding'],
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

/** Factors and fractions in words: "by half", "twice as fast", "a tenfold rise", "tripled". */
export const factorInWords = defineExpression({
  cases: [
    [
      String.raw`by\s(?:more than\s|over\s|about\s|almost\s|nearly\s)?(?:(?:a|one)\s)?(?:half|third|quarter|two[- ]thirds|three[- ]quarters)(?!\s(?:an?\s)?(?:day|hour|second|million|dozen|page))`,
      'Cut the bill by half',
    ],
    [
      String.raw`(?:twice|two times|three times|four times|five times|ten times|half)\sas\s\p{L}+`,
      'Made builds twice as fast',
    ],
    [String.raw`(?:two|three|four|five|six|eight|ten|hundred)[- ]?fold`, 'A tenfold rise'],
    [String.raw`(?:halv|doubl|tripl|quadrupl)(?:ed|ing)`, 'Halved the build time'],
    [
      String.raw`(?:two|three|four|five|ten)\stimes\s(?:faster|more|less|higher|lower|cheaper|smaller)`,
      'Three times faster',
    ],
  ],
});

/** The word before a share, and the one behind it: "saving about *40%* of", "which led to *10%* fewer complaints". */
const WORD_BEFORE = /(\p{L}+)\s(?:about\s|over\s|nearly\s|~)?$/u;
const WORD_BEHIND = /^\s(\p{L}+)/u;
const PERCENTILE = /\bp\d\d|percentile|\bbaseline\b/i;
/** Between a share and these stands what it is a share of: "30% across 40 services", "half the load on 6 nodes". */
const OVER =
  /^[^.;]{0,60}?\b(?:across|over|under|on|of|for|in|at|while|with)\s(?:all\s|about\s|the\s|some\s|an?\s)?\S*$/i;

export default defineRule({
  id: 'percentage-base',
  title: 'Give a percentage or factor its base',
  severity: 'warning',
  chapter: 'bullets',
  why: '“By 40%” may be 5 ms of 12 or 3 s of 8. Without the base a panel assumes the smaller one.',
  source: 'backend hiring guide, the denominator',
  yieldsTo: ['unit-mismatch'],
  habit: {
    says: 'give a percentage without its base',
    advice: 'Add the values before and after where you know them.',
  },
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Reduced query latency by 60% with a covering index in MySQL',
      becomes: 'Reduced query latency (p95) from 1.4s to 560ms with a covering index in MySQL.',
    },
    { text: 'Cut build times 30% on Jenkins' },
    { text: 'Increased throughput of the Kafka consumers by 45%' },
    { text: 'Made the nightly export in Spark 10x faster' },
    { text: 'Cut the AWS bill by half with spot instances' },
    { text: 'Joined 3 teams to move search to Elasticsearch, which led to 10% fewer complaints' },
  ],
  good: [
    { text: 'Reduced query latency (p95) from 1.4s to 560ms with a covering index in MySQL.' },
    { text: 'Doubled ingest to 44k events/s on the same 6 nodes by batching writes to Kafka.' },
    { text: 'Halved the Kafka bill ($41k to $20k a month) by compacting 3 topics; lag stayed at 4s.' },
    {
      text: 'Cut 62 TB of cold parcels by 40% with zstd in Parquet; a year of one depot loads in 9 seconds.',
    },
    { text: 'Held uptime at 99.97% for 26 months with 5 Elasticsearch nodes.' },
  ],
  check: ({ text, quantities }) => {
    const share = quantities.find((each) => isChange(text, each));
    const words = share ? undefined : factorInWords.pattern.exec(text);
    const found =
      share ?? (words && { start: words.index, end: words.index + words[0].length, text: words[0] });
    if (!found) return [];
    const told = findBase(text, found, quantities);
    if (told === 'measured') return [];
    // A factor in words stands beside its number.
    if (words && quantities.some(({ kind }) => kind !== 'count')) return [];
    const { start, end } = found;
    return [
      {
        start,
        end,
        message: `${capitalise(found.text)} of what? Add the values before and after, or the load it was measured under.`,
        // A percentile or a count says at least what was measured.
        ...((told || PERCENTILE.test(text)) && { severity: 'hint' as const }),
      },
    ];
  },
});

/** Whether a quantity is the share by which something changed. All is all, and no change. */
function isChange(text: string, { kind, start, end, text: amount }: Quantity): boolean {
  if (kind !== 'ratio' || amount === '100%' || !change.pattern.test(text)) return false;
  const [before, behind] = [text.slice(0, start), text.slice(end)];
  const tells = (word = ''): boolean => change.pattern.test(word);
  // "30% of the pull requests" says of what, but not "saving 40% of the cost".
  if (/^\s(?:of|code|test)\s/.test(behind)) return tells(WORD_BEFORE.exec(before)?.[1]);
  return tells(WORD_BEHIND.exec(behind)?.[1]) || !level.pattern.test(before);
}

/**
 * What a share is a share of: something measured, as in "cut 62 TB by 40%" and "30% less at 9k req/s", or a mere count
 * of things.
 */
function findBase(
  text: string,
  share: { start: number; end: number },
  quantities: Quantity[],
): 'measured' | 'counted' | undefined {
  const bases = quantities.filter(({ kind, start, end, before }) => {
    // The values before and after, in the same clause or behind the share.
    if (before !== undefined) return start >= share.end || !/[,;]\s/.test(text.slice(end, share.start));
    if (kind === 'ratio') return false;
    if (start >= share.end) return OVER.test(text.slice(share.end, start));
    return (
      kind !== 'count' &&
      change.pattern.test(text.slice(0, start)) &&
      !/[,;]/.test(text.slice(end, share.start))
    );
  });
  if (bases.length === 0) return undefined;
  return bases.some(({ kind, before }) => kind !== 'count' || before !== undefined) ? 'measured' : 'counted';
}
