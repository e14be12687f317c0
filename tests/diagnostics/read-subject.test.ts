import { describe, expect, it } from 'vitest';
import { defineRule } from '../../lib/diagnostics/rule.ts';
import type { ResumeSubject } from '../../lib/diagnostics/subject.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { check } from './examples.ts';

/** What a rule is given of a resume. */
function subjectOf(resume: object): ResumeSubject {
  let given: ResumeSubject | undefined;
  const rule = defineRule({
    id: 'look',
    title: 't',
    severity: 'hint',
    chapter: 'bullets',
    why: 'w',
    source: 's',
    about: 'resume',
    bad: [],
    good: [],
    check: (subject) => {
      given = subject;
      return [];
    },
  });
  check(parseResume(resume), [rule]);
  if (!given) throw new Error('The rule was not asked.');
  return given;
}

const places = (subject: ResumeSubject) =>
  subject.bullets.map(({ path, text, current }) => `${path.join('.')} ${text}${current ? ' (ongoing)' : ''}`);

describe('What rules are given of a resume', () => {
  it('are the bullets of roles, newest first, then of projects and of volunteering, and whether each goes on', () => {
    const subject = subjectOf({
      work: [
        { name: 'Old', startDate: '2015-01', endDate: '2016-01', highlights: ['a'] },
        { name: 'New', startDate: '2020-01', highlights: ['b', 'c'] },
      ],
      projects: [
        { name: 'Done', startDate: '2019-01', endDate: '2019-02', highlights: ['d'] },
        { name: 'Open', startDate: '2022-01', highlights: ['e'] },
      ],
      volunteer: [
        { organization: 'Past', startDate: '2010-01', endDate: '2011-01', highlights: ['f'] },
        { organization: 'Now', startDate: '2021-01', highlights: ['g'] },
      ],
    });
    expect(places(subject)).toEqual([
      'work.1.highlights.0 b (ongoing)',
      'work.1.highlights.1 c (ongoing)',
      'work.0.highlights.0 a',
      'projects.1.highlights.0 e (ongoing)',
      'projects.0.highlights.0 d',
      'volunteer.1.highlights.0 g (ongoing)',
      'volunteer.0.highlights.0 f',
    ]);
  });

  it('are the lines about a company and the summary, with their places', () => {
    const subject = subjectOf({
      basics: { summary: 'Owns it.' },
      work: [
        { name: 'A', summary: 'Sells tea.', startDate: '2020-01' },
        { name: 'B', startDate: '2018-01', endDate: '2019-01' },
      ],
    });
    expect(subject.roles[0]?.prose).toMatchObject({
      path: ['work', 0, 'summary'],
      place: 'role',
      text: 'Sells tea.',
      current: true,
    });
    expect(subject.roles[1]?.prose).toBeUndefined();
    expect(subject.summary).toMatchObject({ path: ['basics', 'summary'], place: 'summary', current: true });
    expect(subjectOf({}).summary).toBeUndefined();
  });

  it('are the products that bullets, lines about roles and projects show, with what those imply', () => {
    const shown = (resume: object) => subjectOf(resume).shown;
    expect(shown({ work: [{ name: 'A', highlights: ['Moved it to Kafka'] }] })).toContain('kafka');
    expect(shown({ work: [{ name: 'A', summary: 'Runs on Kafka' }] })).toContain('kafka');
    for (const project of [
      { name: 'Kafka' },
      { name: 'x', description: 'Kafka' },
      { name: 'x', keywords: ['Go', 'Kafka'] },
    ])
      expect(shown({ projects: [project] })).toContain('kafka');
    // Two keywords do not run into one word, nor the name into the description.
    expect(
      shown({ projects: [{ name: 'Type', description: 'script', keywords: ['Java', 'script'] }] }),
    ).not.toContain('javascript');
    expect(shown({ skills: [{ name: 'x', keywords: ['Kafka'] }] })).not.toContain('kafka');
  });
});
