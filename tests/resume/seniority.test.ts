import { describe, expect, it } from 'vitest';
import { newestFirst } from '../../lib/resume/newest-first.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { readSeniority } from '../../lib/resume/seniority.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';

const titles = { besideStudies: besideStudies.pattern };
const role = (position: string, startDate: string, endDate?: string) => ({ position, startDate, endDate });
const read = (...work: object[]) => readSeniority(parseResume({ work }), titles, '2026-06');

describe('the level of a resume', () => {
  it.each([
    ['Software Engineering Intern', 'entry'],
    ['Junior Developer', 'entry'],
    ['Graduate Engineer', 'entry'],
    ['Senior Backend Engineer', 'senior'],
    ['Sr. Software Engineer', 'senior'],
    ['Tech Lead', 'senior'],
    ['Software Engineer III', 'senior'],
    ['Staff Engineer', 'staff'],
    ['Senior Staff Engineer', 'staff'],
    ['Principal Engineer', 'staff'],
    ['Co-Founder & CTO', 'staff'],
  ] as const)('is named by the title “%s”: %s', (title, level) => {
    expect(read(role(title, '2024-01'))).toMatchObject({ level, from: 'title' });
  });

  it.each([
    ['2025-01', 'entry', 1.5],
    ['2024-07', 'mid', 2],
    ['2020-08', 'mid', 5.9],
    ['2020-07', 'senior', 6],
    ['2005-07', 'senior', 21],
  ] as const)('follows from the years since %s when the title names none: %s', (start, level, years) => {
    expect(read(role('Backend Engineer', start))).toEqual({ level, years, from: 'years' });
  });

  it('is that of the newest role, wherever it stands', () => {
    expect(
      read(role('Junior Developer', '2015-01', '2017-01'), role('Staff Engineer', '2020-01')).level,
    ).toBe('staff');
    expect(
      read(role('Senior Engineer', '2012-01', '2014-01'), role('Intern', '2011-01', '2011-06')).level,
    ).toBe('senior');
  });

  it('takes the headline where there is no role', () => {
    const resume = parseResume({ basics: { label: 'Principal Engineer' } });
    expect(readSeniority(resume, titles, '2026-06')).toEqual({ level: 'staff', years: 0, from: 'title' });
  });

  it('counts overlapping roles once and internships not at all', () => {
    expect(
      read(
        role('Engineer', '2020-01', '2021-12'),
        role('Engineer', '2021-01', '2022-12'),
        role('Intern', '2018-01', '2018-12'),
      ).years,
    ).toBe(3);
  });

  it('leaves a gap between roles out, and a role inside another', () => {
    expect(read(role('Engineer', '2015-01', '2015-12'), role('Engineer', '2020-01', '2020-12')).years).toBe(
      2,
    );
    expect(read(role('Engineer', '2015-01', '2018-12'), role('Engineer', '2016-01', '2016-12')).years).toBe(
      4,
    );
  });

  it('skips roles without a start', () => {
    expect(read({ position: 'Engineer', endDate: '2019-01' }).years).toBe(0);
  });
});

describe('roles by age', () => {
  it('stand newest first: what goes on, then by end, then by start, undated last', () => {
    const roles = [
      { id: 'undated' },
      { id: 'old', startDate: '2010-01', endDate: '2012-01' },
      { id: 'later start', startDate: '2011-01', endDate: '2012-01' },
      { id: 'now', startDate: '2005-01' },
    ];
    expect(newestFirst(roles).map(([{ id }, index]) => [id, index])).toEqual([
      ['now', 3],
      ['later start', 2],
      ['old', 1],
      ['undated', 0],
    ]);
  });
});
