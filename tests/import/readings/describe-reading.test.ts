import { describe, expect, it } from 'vitest';
import { describeDoubts, describeReading } from '../../../lib/import/readings/describe-reading.ts';
import { describeForeign } from '../../../lib/import/readings/foreign-language.ts';
import { parseResume } from '../../../lib/resume/resume.ts';

const read = (resume: object) => describeReading(parseResume(resume));

describe('What was read of a resume', () => {
  it('is counted: roles, bullets wherever they stand, and skills', () => {
    expect(
      read({
        work: [{ highlights: ['a', 'b'] }, { highlights: ['c'] }],
        projects: [{ highlights: ['d'] }],
        volunteer: [{ highlights: ['e'] }],
        skills: [{ name: 'Languages', keywords: ['Go', 'Java'] }, { name: 'Docker' }],
      }),
    ).toBe('Read: 2 roles, 5 bullets, 3 skills');
  });

  it('is said right where there is one of a thing, or none', () => {
    expect(read({ work: [{ highlights: ['a'] }], skills: [{ keywords: ['Go'] }] })).toBe(
      'Read: 1 role, 1 bullet, 1 skill',
    );
    expect(read({})).toBe('Read: no roles, no bullets, no skills');
  });

  it('counts the projects of those who have no role yet', () => {
    expect(read({ projects: [{ name: 'logtide', highlights: ['a'] }] })).toBe(
      'Read: 1 project, 1 bullet, no skills',
    );
  });

  it('leaves out kindly that there is nothing to check', () => {
    expect([0, 1, 2].map(describeDoubts)).toEqual(['', '1 thing to check', '2 things to check']);
  });
});

describe('The language of a resume', () => {
  it.each([
    ['de', 'German'],
    ['fr', 'French'],
    ['es', 'Spanish'],
    ['pt', 'Portuguese'],
    ['it', 'Italian'],
    ['nl', 'Dutch'],
    ['pl', 'Polish'],
  ])('%s is said, with what is done for it and what is not', (language, name) => {
    expect(describeForeign(language)).toBe(
      `This resume is in ${name}. Gaplight finds its technologies; its checks and rewrites are for English ones only.`,
    );
  });

  it('is not worth a word where it is English, or not known', () => {
    expect([describeForeign('en'), describeForeign(undefined)]).toEqual([undefined, undefined]);
  });
});
