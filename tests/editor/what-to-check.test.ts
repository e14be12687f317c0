import { describe, expect, it } from 'vitest';
import { listWhatToCheck } from '../../lib/editor/what-to-check.ts';
import { parseResume } from '../../lib/resume/resume.ts';

const list = (resume: object, flags = 0) =>
  listWhatToCheck(
    parseResume(resume),
    Array.from({ length: flags }, () => ({ path: ['work'], why: 'Check it.' })),
  );
const whole = {
  basics: { name: 'Ottoline Marsh' },
  work: [{ name: 'Quill', position: 'Engineer', startDate: '2021', highlights: ['Wrote a parser'] }],
  skills: [{ keywords: ['Go'] }],
};

describe('What to check of a doubtful reading', () => {
  it('is nothing in particular where nothing stands out', () => {
    expect(list(whole)).toEqual([]);
  });

  it('is what every resume has and this one has not', () => {
    expect(list({})).toEqual(['no name was found', 'no role was found', 'no skills were found']);
  });

  it('counts roles with holes, what found no place, and what is marked', () => {
    const work = [...whole.work, { name: 'Kelpworks' }, { position: 'Engineer', endDate: '2019' }];
    expect(list({ ...whole, work, meta: { unplaced: ['Narrowboats'] } }, 2)).toEqual([
      '2 roles without an employer or a position',
      '1 role without dates',
      '2 roles without bullets',
      '1 text that found no place',
      '2 places marked below',
    ]);
  });
});
