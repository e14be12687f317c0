import { describe, expect, it } from 'vitest';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { listQuestions, listSlots, rewriteText } from '../../lib/rewrites/rewrite.ts';
import { rewriteSummary } from '../../lib/rewrites/rewrite-summary.ts';
import { context } from './context.ts';

function resumeWith(summary: string): Resume {
  return parseResume({
    basics: { name: 'Mara Lindqvist', summary },
    work: [
      {
        name: 'Tidewater Freight',
        position: 'Senior Backend Engineer',
        startDate: '2021-03',
        highlights: [
          'Built the parcel tracker in Go on PostgreSQL, processing 12M events/day',
          'Replaced 3 Oracle licences, saving €180k a year',
        ],
      },
    ],
  });
}

const rewriteOf = (summary: string) => rewriteSummary(resumeWith(summary), context);

describe('The summary', () => {
  it.each([
    [
      'Passionate and detail-oriented backend engineer with eight years in freight. Owns shipment search in Go, 6M requests a day.',
      'Backend engineer with eight years in freight. Owns shipment search in Go, 6M requests a day.',
    ],
    [
      'Detail-oriented team player with eight years of Java. Runs the fare API.',
      'Eight years of Java. Runs the fare API.',
    ],
    [
      'Backend engineer of the fare API (Kotlin, 900 req/s), with a passion for clean code.',
      'Backend engineer of the fare API (Kotlin, 900 req/s).',
    ],
    [
      'Owns the tariff engine in Go at 900 req/s. Excellent team player.',
      'Owns the tariff engine in Go at 900 req/s.',
    ],
  ])(
    'keeps its own system, years, stack and scale, and loses what it says of a person: %s',
    (summary, line) => {
      expect(rewriteOf(summary)?.line).toBe(line);
    },
  );

  it('shows what it has left out', () => {
    expect(rewriteOf('Owns the tariff engine in Go at 900 req/s. Excellent team player.')?.dropped).toEqual([
      'Excellent team player',
    ]);
  });

  it.each([
    'Backend engineer who owns the tariff engine: Go and PostgreSQL, 900 req/s.',
    'Expert in dynamic programming in C++, 40k lines.',
    '',
  ])('is left alone where it is fine: %s', (summary) => {
    expect(rewriteOf(summary)).toBeUndefined();
  });

  it('asks two things at most, and takes a figure of a bullet only when it is picked', () => {
    const rewrite = rewriteOf('Passionate backend engineer with eight years of experience.');
    if (!rewrite) throw new Error('Expected a rewrite of the summary, got none.');
    expect(rewrite.line).not.toMatch(/12M|€180k/);
    expect(listQuestions(rewrite)).toHaveLength(2);
    const load = listSlots(rewrite).find(({ label }) => label === 'its load');
    // What was saved is no load of a system.
    expect(load?.choices).toEqual(['12M events/day']);
    expect(rewriteText(rewrite, { [load?.id ?? '']: '12M events/day' })).toBe(
      'Backend engineer with eight years of experience. Largest system: 12M events/day.',
    );
  });

  it('is not made up where nothing but traits is in it', () => {
    expect(rewriteOf('Passionate team player.')).toBeUndefined();
  });
});
