import { describe, expect, it } from 'vitest';
import { sortBullets } from '../../lib/panel/sort-bullets.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import type { ResumeBullet } from '../../lib/rewrites/resume-bullet.ts';

const rewrite = { id: 'latency', kind: 'latency', line: 'Built it', clauses: [], dropped: [], why: '' };
const at = { path: ['work', 0, 'highlights', 0], where: 'Brackwater Rail, 2021' };
const weakBullet: ResumeBullet = { ...at, text: 'Worked on APIs', rewrite };
const goodBullet: ResumeBullet = { ...at, text: 'Cut p99', nothing: 'Leave it.' };
const resumeWith = (...declined: { bullet: string; kind: string }[]) => ({
  version: 5 as const,
  id: '1',
  name: 'resume.md',
  edited: '',
  resume: sampleResume,
  dismissed: [],
  declined,
  corrections: [],
});

describe('The bullets to work on', () => {
  it('are those with a rewrite; the others stay as they are', () => {
    const { weak, kept } = sortBullets({ bullets: [goodBullet, weakBullet], resume: resumeWith() });
    expect(weak).toEqual([weakBullet]);
    expect(kept).toEqual([goodBullet]);
  });

  it('leave out a bullet once its rewrite is said to be untrue, of whatever kind it was', () => {
    const resume = resumeWith({ bullet: 'Worked on APIs', kind: 'platform' });
    expect(sortBullets({ bullets: [weakBullet], resume }).weak).toEqual([]);
  });
});
