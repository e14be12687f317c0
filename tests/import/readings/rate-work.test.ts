import { describe, expect, it } from 'vitest';
import { rateWork } from '../../../lib/import/readings/rate-work.ts';
import type { Work } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const rate = (work: Work[]): number => rateWork(work, knowledge.recognise);

const good: Work[] = [
  {
    name: 'Larkspur Pay Ltd',
    position: 'Backend Engineer',
    startDate: '2020-03',
    highlights: ['Built the refund ledger in Go.', 'Cut p99 of payouts to 90 ms.'],
  },
  {
    name: 'Copperfield',
    position: 'Software Developer',
    startDate: '2016-01',
    endDate: '2020-02',
    highlights: ['Moved 14 cron jobs to Airflow.'],
  },
];
const [first, second] = good as [Work, Work];

describe('Rating a reading of work', () => {
  it('gives nothing for no work and nearly all for work that is whole', () => {
    expect(rate([])).toBe(0);
    expect(rate(good)).toBeGreaterThan(0.95);
    expect(rate(good)).toBeLessThanOrEqual(1);
  });

  it.each<[string, Work[]]>([
    ['employer and title are swapped', good.map((role) => swap(role))],
    ['a town is the employer', [{ ...first, name: 'Berlin' }, second]],
    ['a date is the employer', [{ ...first, name: '2019 – 2021' }, second]],
    ['a sentence is the employer', [{ ...first, name: 'Built the refund ledger and sold it.' }, second]],
    ['a legal form is the employer', [{ ...first, name: 'Inc.' }, second]],
    ['an employer is missing', [without('name', first), second]],
    ['a title is missing', [without('position', first), second]],
    ['a title is none', [{ ...first, position: 'Quill' }, second]],
    ['dates are missing', [without('startDate', first), second]],
    ['the place is glued to the employer', [{ ...first, name: 'Larkspur, Berlin' }, second]],
    [
      'one role took the other as a bullet',
      [{ ...first, highlights: [...first.highlights, 'Software Developer', ...second.highlights] }],
    ],
    ['a bullet is a line of dates', [{ ...first, highlights: ['Copperfield 2016 – 2020'] }, second]],
    ['a bullet was cut in two', [{ ...first, highlights: ['Built the', 'refund ledger in Go.'] }, second]],
    ['the dates go up and down', [first, { ...second, startDate: '2021-01' }, { ...second, name: 'Quill' }]],
    ['a role stands twice', [first, second, second]],
  ])('gives less where %s', (_, work) => {
    expect(rate(work)).toBeLessThan(rate(good) - 0.01);
  });

  it('finds dates that go up as good as dates that go down', () => {
    expect(rate(good.toReversed())).toBe(rate(good));
  });
});

function swap({ name = '', position = '', ...role }: Work): Work {
  return { ...role, name: position, position: name };
}

function without(key: keyof Work, role: Work): Work {
  const { [key]: _, ...rest } = role;
  return { highlights: [], ...rest };
}
