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
  const rewrite = rewriteSummary(resume, context, new Date('2026-03-15'));

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

  it('is not made up where there is no role', () => {
    expect(rewriteSummary(parseResume({ basics: {} }), context, new Date('2026-03-15'))).toBeUndefined();
  });
});
