import { describe, expect, it } from 'vitest';
import { rateReading } from '../../../lib/import/readings/rate-reading.ts';
import { parseResume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const rate = (languages: string[]): number =>
  rateReading(
    parseResume({
      basics: { name: 'Ottoline Marsh', email: 'ottoline.marsh@example.com' },
      work: [
        { name: 'Ferrywright', position: 'Backend Engineer', startDate: '2020', highlights: ['Built it.'] },
      ],
      languages: languages.map((language) => ({ language })),
    }),
    [],
    knowledge.recognise,
  );

describe('Rating a reading of a resume', () => {
  it('finds less in languages that nobody speaks: they were torn from elsewhere', () => {
    expect(rate(['English', 'Velin Technical College', 'May 2003'])).toBeLessThan(
      rate(['English', 'German']),
    );
  });
});
