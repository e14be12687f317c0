import type { UnitWords } from '../../lib/quantities/quantity-words.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { listWords } from '../../lib/text/lists.ts';

const anywhere = (cases: string): string => cases;

const availability = defineExpression({
  cases: [
    ['availab', 'availability of 97%'],
    ['uptime', '97% uptime'],
    [String.raw`\bSL[AOI]s?\b`, 'an SLO of 97%', 'SLAs of 97%'],
    ['durab', 'durability of 97%'],
  ],
  frame: anywhere,
});

const notAvailability = defineExpression({
  cases: [
    ['accura', '99.2% accuracy'],
    ['coverage', 'coverage of 99.2%'],
    ['precision', '99.2% precision'],
    ['recall', '99.2% recall'],
    ['confiden', '99.2% confidence'],
    [String.raw`\bhit`, 'a hit ratio of 99.2%'],
    ['reduc', 'reduced by 99.2%'],
    ['cut', 'cut by 99.2%'],
    ['fewer', '99.2% fewer'],
    ['less', '99.2% less'],
  ],
  frame: anywhere,
});

/** Units beside those of time and money, and words that tell them apart. */
export const units: UnitWords = {
  rateBreaks: listWords(`
    and or to in on of with for at by from across over under per each every a an while the`),
  ratesPerSecond: listWords('rps qps tps wps iops ops/s ops/sec eps mps'),
  ratesPerMinute: listWords('rpm'),
  rows: listWords('rows records documents entries tuples vectors embeddings'),
  comparisons: listWords('faster slower more less fewer higher lower smaller larger cheaper the as'),
  availability,
  notAvailability,
};
