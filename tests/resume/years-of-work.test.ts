import { describe, expect, it } from 'vitest';
import { parseResume } from '../../lib/resume/resume.ts';
import { countYearsOfWork, spanOf } from '../../lib/resume/years-of-work.ts';
import { besideStudies } from '../../rules/resume/words/beside-studies.ts';

const titles = { besideStudies: besideStudies.pattern };
const today = '2026-06';
const role = (startDate: string, endDate?: string, position = 'Engineer') => ({
  position,
  startDate,
  endDate,
});
const count = (...work: object[]) => countYearsOfWork(parseResume({ work }).work, titles, today);

describe('Years of work', () => {
  it('are the months of dated roles, the first and the last included', () => {
    expect(count(role('2020-01', '2021-12'))).toBe(2);
    expect(count(role('2024-07'))).toBe(2);
  });

  it('count months in which several roles overlap once', () => {
    expect(count(role('2020-01', '2021-12'), role('2021-01', '2022-12'))).toBe(3);
    expect(count(role('2015-01', '2018-12'), role('2016-01', '2016-12'))).toBe(4);
  });

  it('leave the time between roles out', () => {
    expect(count(role('2015-01', '2015-12'), role('2020-01', '2020-12'))).toBe(2);
  });

  it('take from bare years what they at least say', () => {
    expect(count(role('2019', '2022'))).toBe(3);
    expect(count(role('2018', '2019'))).toBe(1);
    expect(count(role('2019-06', '2022'))).toBe(2.6);
  });

  it('count a year in which one role ends and the next begins once', () => {
    expect(count(role('2015', '2018'), role('2018', '2022'))).toBe(7);
  });

  it.each([
    'Backend Intern',
    'Software Engineering Internship',
    'Working Student',
    'Werkstudent Backend',
    'Co-op Developer',
    'Praktikum Softwareentwicklung',
    'Werkstudierende Backend',
    'Becaria de desarrollo',
    'Estagiário de backend',
  ])('leave out a role beside studies: %s', (position) => {
    expect(count(role('2015-10', '2020-03', position), role('2023-04'))).toBe(3.3);
  });

  it('leave it out too where an import took its whole line for the employer', () => {
    const student = { name: 'Werkstudent Backend, Tern Harbour', startDate: '2015-10', endDate: '2020-03' };
    expect(count(student, role('2023-04'))).toBe(3.3);
  });

  it('stop at today, also where a role says that it ends later', () => {
    expect(count(role('2025-07', '2030-01'))).toBe(1);
  });

  it('see at least a month in a role that begins and ends in the same year', () => {
    expect(spanOf({ startDate: '2020', endDate: '2020' }, today)).toEqual({ from: 24240, to: 24241 });
  });

  it('see nothing in a role without a start', () => {
    expect(spanOf({ endDate: '2020-01' }, today)).toBeUndefined();
  });
});
