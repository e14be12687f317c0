import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { importResume } from '../../lib/import/import-file.ts';
import { importText } from '../../lib/import/sections/read-sections.ts';
import { shared } from '../shared.ts';
import { knowledge } from './knowledge.ts';

/** The resume printed in the guide: from the name to the line before the next card. */
function readGuideResume(folder: string): string {
  const file = readdirSync(join(folder, 'guide')).find((name) => name.endsWith('.txt')) ?? '';
  const lines = readFileSync(join(folder, 'guide', file), 'utf8').split('\n');
  const start = lines.indexOf('The example') + 1;
  const end = lines.indexOf('senior', start);
  return lines.slice(start, end).join('\n');
}

describe.skipIf(!shared)('The resume of the guide, pasted as text (needs the shared folder)', () => {
  const { resume, flags } = importText(shared ? readGuideResume(shared) : '', knowledge);

  it('has its three employers with titles, places and dates', () => {
    expect(
      resume.work.map(({ name, position, location, startDate, endDate }) => [
        name,
        position,
        location,
        startDate,
        endDate,
      ]),
    ).toEqual([
      ['Quill', 'Senior Backend Engineer', 'Remote (San Francisco, CA)', '2022-05', undefined],
      ['Stripe', 'Backend Engineer', 'Seattle, WA', '2019-08', '2022-04'],
      ['Cloudflare', 'Software Engineer', 'San Francisco, CA', '2017-08', '2019-07'],
    ]);
  });

  it('has its ten bullets whole', () => {
    expect(resume.work.map(({ highlights }) => highlights.length)).toEqual([5, 3, 2]);
    for (const { highlights } of resume.work)
      for (const bullet of highlights) expect(bullet).toMatch(/^[A-Z].*\.$/);
  });

  it('has three groups of skills, split where they were glued', () => {
    expect(resume.skills.map(({ name, keywords }) => [name, keywords.length])).toEqual([
      ['Languages', 4],
      ['Infrastructure', 6],
      ['Practices', 4],
    ]);
    expect(resume.skills[0]?.keywords).toEqual(['Go', 'Rust', 'Python', 'TypeScript']);
  });

  it('has open source, talks and education', () => {
    expect(resume.projects).toMatchObject([{ type: 'open-source', keywords: ['Go', 'OpenTelemetry'] }]);
    expect(resume.publications.map(({ publisher }) => publisher?.split(',')[0])).toEqual([
      'SREcon 2024',
      'GopherCon 2023',
      'Published in Increment',
    ]);
    expect(resume.education).toMatchObject([
      {
        institution: 'Carnegie Mellon University',
        studyType: 'BSc',
        area: 'Computer Science',
        startDate: '2013-09',
        endDate: '2017-05',
      },
    ]);
    expect(resume.education[0]?.highlights).toHaveLength(1);
  });

  it('has its header, and only the hidden address is flagged', () => {
    expect(resume.basics).toMatchObject({ phone: '+1 (415) 555-0271', location: { city: 'San Francisco' } });
    expect(resume.basics.profiles.map(({ network }) => network)).toEqual(['GitHub', 'LinkedIn']);
    expect(resume.meta.unplaced).toEqual([]);
    expect(flags.map(({ path }) => path)).toEqual([['basics', 'email']]);
  });
});

describe.skipIf(!shared)('The sample of JSON Resume (needs the shared folder)', () => {
  it('imports with nothing left over', async () => {
    const text = readFileSync(join(shared ?? '', 'resumes', 'jsonresume-sample.json'), 'utf8');
    const { resume, flags } = await importResume('jsonresume-sample.json', text, knowledge);
    expect(resume.meta.unplaced).toEqual([]);
    expect(flags).toEqual([]);
    expect(resume.work[0]).toMatchObject({ name: 'Pied Piper', startDate: '2013-12-01' });
    expect(resume.volunteer[0]?.organization).toBe('CoderDojo');
    expect(resume.projects[0]).toMatchObject({
      url: 'https://missdirection.example.com',
      roles: ['Team lead', 'Designer'],
    });
  });
});
