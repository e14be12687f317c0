import type { GuidePage } from '../../../lib/guide/guide.ts';

/** Pay and outlook of software developers in the United States, in dollars a year. */
export const outlook = {
  median: 132_270,
  low: 74_930,
  high: 208_620,
  currency: 'USD',
  /** Projected change of jobs, in percent. */
  growth: 17,
  from: 2023,
  to: 2033,
  source: 'US Bureau of Labor Statistics',
} as const;

const dollars = (amount: number): string => `$${amount.toLocaleString('en-US')}`;

export const salaryPage: GuidePage = {
  id: 'salary',
  chapter: 'reference',
  title: 'Salary and outlook',
  blocks: [
    {
      kind: 'text',
      text: `Median pay in the United States: ${dollars(outlook.median)} a year. The usual range goes from ${dollars(outlook.low)} to ${dollars(outlook.high)}.`,
    },
    {
      kind: 'text',
      text: `Jobs are projected to grow ${outlook.growth}% from ${outlook.from} to ${outlook.to}, much faster than the average of all occupations.`,
    },
    { kind: 'text', text: `Source: ${outlook.source}.` },
  ],
};
