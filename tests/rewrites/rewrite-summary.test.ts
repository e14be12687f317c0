import { describe, expect, it } from 'vitest';
import { parseResume } from '../../lib/resume/resume.ts';
import { formatRewrite, listSlots, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { rewriteSummary } from '../../lib/rewrites/rewrite-summary.ts';
import { context } from './context.ts';

const resume = parseResume({
  basics: { name: 'Mara Lindqvist', summary: 'Passionate engineer with a love for clean code.' },
  work: [
    {
      name: 'Tidewater Freight',
      position: 'Senior Backend Engineer',
      startDate: '2021-03',
      highlights: [
        'Built the parcel tracker in Go on PostgreSQL, processing 12M events/day',
        'Moved the tariff engine to Go',
      ],
    },
    { name: 'Loam', position: 'Backend Engineer', startDate: '2018-01', endDate: '2021-02', highlights: [] },
  ],
});

describe('The summary', () => {
  const rewrite = rewriteSummary(resume, context, '2026-03');

  it('takes title, years, stack and scale from the resume, and asks for the rest', () => {
    expect(rewrite && formatRewrite(rewrite)).toBe(
      'Senior Backend Engineer with 8 years of experience at [kind of company], [works on / owns] [which system]. Go + PostgreSQL, processing 12M events/day, [p95 / p99] [latency].',
    );
  });

  it('reads as two sentences once it is filled', () => {
    const values = Object.fromEntries(
      listSlots(rewrite ?? { id: '', kind: '', parts: [], dropped: [], why: '' }).map((slot) => [
        slot.id,
        slot.example,
      ]),
    );
    expect(rewrite && rewriteText(rewrite, values).text).toMatch(
      /^Senior Backend Engineer with 8 years .*, works on the tariff service\. Go \+ PostgreSQL, .* 120ms\.$/,
    );
  });

  it('counts years as the level does: those of a working student are none', () => {
    const young = parseResume({
      work: [
        {
          name: 'Loam',
          position: 'Backend Engineer',
          startDate: '2023-04',
          highlights: ['Built the tariff API in Go'],
        },
        { name: 'Ostrand', position: 'Working Student', startDate: '2015-10', endDate: '2020-03' },
      ],
    });
    const summary = rewriteSummary(young, context, '2026-06');
    expect(summary && formatRewrite(summary)).toMatch(/^Backend Engineer with 3 years of experience/);
  });

  it('is held against the facts like every other line: with a figure that no bullet states it is not offered', () => {
    const [figure] = context.quantities.find('processing 90M events/day');
    const mistaken = {
      ...context,
      quantities: { ...context.quantities, find: () => (figure ? [figure] : []) },
    };
    expect(rewriteSummary(resume, mistaken, '2026-03')).toBeUndefined();
  });

  it('takes braces in a title for letters', () => {
    const braces = parseResume({
      work: [{ name: 'Loam', position: 'Engineer {company}', startDate: '2020-01' }],
    });
    const summary = rewriteSummary(braces, context, '2026-03');
    expect(summary && formatRewrite(summary)).toMatch(
      /^Engineer \{company\} with 6 years .* at \[kind of company\]/,
    );
  });

  it('is not made up where there is no role', () => {
    expect(rewriteSummary(parseResume({ basics: {} }), context, '2026-03')).toBeUndefined();
  });
});
