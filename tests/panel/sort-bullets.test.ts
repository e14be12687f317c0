import { describe, expect, it } from 'vitest';
import type { CheckView } from '../../lib/panel/check-rows.ts';
import { sortBullets } from '../../lib/panel/sort-bullets.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';

const rewrite = (kind: string) => ({ id: kind, kind, parts: ['Built it'], dropped: [], why: '' });
const bullet = (text: string, ...kinds: string[]): ResumeBullet => ({
  path: text === 'Summary' ? ['basics', 'summary'] : ['work', 0, 'highlights', 0],
  where: 'Brackwater Rail, 2021',
  text,
  rewrites: kinds.map(rewrite),
});
const bullets = [
  bullet('Summary', 'summary'),
  bullet('Worked on APIs', 'latency', 'platform'),
  bullet('Cut p99'),
];
const found = (...rules: string[]) => ({ findings: rules.map((rule) => ({ rule })) }) as unknown as CheckView;
const resumeWith = (...kinds: string[]) => ({
  version: 5 as const,
  id: '1',
  name: 'resume.md',
  edited: '',
  resume: sampleResume,
  dismissed: [],
  declined: kinds.map((kind) => ({ bullet: 'Worked on APIs', kind })),
  corrections: [],
});

describe('The bullets to work on', () => {
  const weak = (rules: string[], declined: string[]) =>
    sortBullets({ bullets, check: found(...rules), resume: resumeWith(...declined) }).weak.map(
      ({ text }) => text,
    );

  it('hold the summary only where a rule finds fault with it', () => {
    expect(weak([], [])).toEqual(['Worked on APIs']);
    expect(weak(['summary-scale'], [])).toEqual(['Summary', 'Worked on APIs']);
  });

  it('leave out a bullet once every rewrite of it is said to be untrue', () => {
    expect(weak([], ['latency'])).toEqual(['Worked on APIs']);
    expect(weak([], ['latency', 'platform'])).toEqual([]);
  });
});
