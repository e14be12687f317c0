import { describe, expect, it } from 'vitest';
import { compare } from '../../lib/gap/compare.ts';
import { readPostingText } from '../../lib/posting/posting-text.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { knowledge } from '../knowledge.ts';

const role = (position: string, startDate: string, endDate: string, ...highlights: string[]) => ({
  name: 'Quill',
  position,
  startDate,
  endDate,
  highlights,
});

function yearsOf(ask: string, work: object[], skills: string[] = []) {
  const posting = readPostingText(`Backend Engineer\n\nRequirements\n- ${ask}`, pageKnowledge);
  const resume = parseResume({ work, skills: [{ keywords: skills }] });
  const { gap, years } = compare(posting, resume, knowledge, { today: '2026-06' });
  return { ask: gap?.[0]?.years, total: years };
}

describe('Years of a technology', () => {
  it('are those of the roles that tell of it, months in which roles overlap once', () => {
    const { ask } = yearsOf('5+ years of Go', [
      role('Engineer', '2021-01', '2023-12', 'Wrote the gateway in Go'),
      role('Consultant', '2023-01', '2024-12', 'Moved 3 services to Go'),
      role('Engineer', '2015-01', '2020-12', 'Wrote PHP'),
    ]);
    expect(ask).toMatchObject({ asked: 5, shown: 4 });
    expect(ask?.spans).toEqual([{ termId: 'go', from: 2021 * 12, to: 2025 * 12, isCurrent: false }]);
  });

  it('count what implies it, and whichever of several answers', () => {
    expect(
      yearsOf('3 years of Python', [role('Engineer', '2020-01', '2021-12', 'Wrote Django apps')]).ask,
    ).toMatchObject({ shown: 2 });
    const work = [
      role('Engineer', '2022-01', '2023-12', 'Wrote the gateway in Go'),
      role('Engineer', '2020-01', '2021-12', 'Wrote the gateway in Java'),
    ];
    expect(yearsOf('4 years of Go or Java', work).ask).toMatchObject({ asked: 4, shown: 4 });
  });

  it('leave out work beside studies, skills without a role and what was only learned', () => {
    expect(
      yearsOf('3 years of Go', [role('Intern', '2020-01', '2021-12', 'Wrote the gateway in Go')]).ask,
    ).toMatchObject({ shown: 0 });
    expect(
      yearsOf('3 years of Go', [role('Engineer', '2020', '2021', 'Wrote PHP')], ['Go']).ask,
    ).toMatchObject({
      shown: 0,
    });
    expect(
      yearsOf('3 years of Kafka', [role('Engineer', '2020', '2021', 'Followed a tutorial on Kafka')]).ask,
    ).toMatchObject({ shown: 0 });
  });

  it('are not guessed where a role has no dates, and not judged where none are asked for', () => {
    expect(yearsOf('3 years of Go', [{ name: 'Quill', highlights: ['Wrote Go services'] }]).ask).toEqual({
      asked: 3,
      spans: [],
    });
    expect(yearsOf('Go', [role('Engineer', '2020', '2021', 'Wrote Go services')]).ask).toBeUndefined();
  });
});

describe('Years of work in all', () => {
  it('are those of roles in the trade, by their title or by what they tell of', () => {
    const { total } = yearsOf('6+ years of professional backend experience', [
      role('Backend Engineer', '2020-03', '2025-02'),
      role('Analyst', '2016-09', '2019-08', 'Kept 80 reports in PostgreSQL'),
      role('Barista', '2013-01', '2014-12', 'Served 150 guests a day'),
      role('Working student', '2012-01', '2012-12', 'Wrote Java'),
    ]);
    expect(total).toEqual({ asked: 6, shown: 8 });
  });

  it('are said to be unknown where no role has dates', () => {
    const { total } = yearsOf('6+ years of professional backend experience', [
      { name: 'Quill', position: 'Engineer', highlights: ['Wrote Go services'] },
    ]);
    expect(total).toEqual({ asked: 6 });
  });
});
