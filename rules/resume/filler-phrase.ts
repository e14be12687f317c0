import { defineRule } from '../../lib/diagnostics/rule.ts';
import { allMatches } from '../../lib/text/all-matches.ts';

export default defineRule({
  id: 'filler-phrase',
  title: 'End where the facts end',
  severity: 'hint',
  chapter: 'bullets',
  why: 'Words that fit any line push the number of the next line below the fold.',
  source: 'backend hiring guide, format',
  once: 'rule',
  about: 'text',
  places: ['bullet'],
  bad: [
    {
      text: 'Shipped 9 tax updates for the payroll engine in a timely manner',
      becomes: 'Shipped 9 tax updates for the payroll engine, each before the law took effect.',
    },
    { text: 'Wrote 45 contract tests in Pact, following best practices' },
    { text: 'Ran 3 load tests with k6, Gatling and other tools' },
  ],
  good: [
    { text: 'Shipped 9 tax updates for the payroll engine, each before the law took effect.' },
    { text: 'Wrote 45 contract tests in Pact; broken consumer builds fell from 8 to 1 a month.' },
    { text: 'Ran 3 load tests with k6 that found the pool limit at 4,400 req/s before the sale did.' },
  ],
  check: ({ text }, { wording }) =>
    allMatches(text, wording.closers)
      .filter(({ index }) => index > 0)
      .map(({ 0: phrase, index }) => {
        const before = /[\s,;]*$/.exec(text.slice(Math.max(0, index - 8), index))?.[0].length ?? 0;
        return {
          start: index - before,
          end: index + phrase.length,
          message: `“${phrase}” says nothing that the rest does not. Leave it out.`,
          suggestion: '',
        };
      }),
});
