import { describe, expect, it } from 'vitest';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import type { Resume } from '../../../lib/resume/resume.ts';
import { knowledge } from '../knowledge.ts';

const read = (...lines: string[]): Resume =>
  importText(['Mira Tolnai', 'mira@tolnai.example', '', ...lines].join('\n'), knowledge).resume;

const job = [
  'Experience',
  'Backend Engineer, Globex, Berlin',
  'Mar 2021 - Present',
  '- Built the invoice export.',
  '',
];

describe('A section', () => {
  it.each([
    '1. Skills',
    '★ Technical Skills',
    'T E C H N I C A L   S K I L L S',
    '== Top Skills ==',
    'Fähigkeiten',
  ])('begins at a heading however it is decorated: %s', (heading) => {
    const resume = read(
      ...job,
      heading,
      'Rust, Cassandra, Flink',
      '',
      'Education',
      'BSc Physics, Ege University, 2014',
    );
    expect(resume.skills).toEqual([{ keywords: ['Rust', 'Cassandra', 'Flink'] }]);
    expect(resume.work).toMatchObject([{ highlights: ['Built the invoice export.'] }]);
  });

  it('does not begin at the name of a group of skills that is set as less than a heading', () => {
    const resume = read('SKILLS', 'Languages', 'Go, SQL', 'Leadership', 'System design, Technical hiring');
    expect(resume.skills).toEqual([
      { name: 'Languages', keywords: ['Go', 'SQL'] },
      { name: 'Leadership', keywords: ['System design', 'Technical hiring'] },
    ]);
    expect(resume.volunteer).toEqual([]);
  });

  it('does not begin at a list item that reads like a heading', () => {
    const resume = read(
      'Experience',
      'Engineer, Globex',
      '2019 - 2021',
      '- Training',
      '- Tools',
      '- Built the ledger in Go.',
    );
    expect(resume.work[0]?.highlights).toEqual(['Training', 'Tools', 'Built the ledger in Go.']);
  });

  it.each([
    [
      '## Weapons of choice',
      'Rust, Go, Kafka',
      { skills: [{ name: 'Weapons of choice', keywords: ['Rust', 'Go', 'Kafka'] }] },
    ],
    [
      '## Where it all began',
      'Junior Engineer, Initech\n2012 - 2014\n- Ran Oracle upgrades.',
      { work: [{ position: 'Junior Engineer' }] },
    ],
    ['## Books and walls', 'BSc Physics, Ege University, 2010 - 2014', { education: [{ studyType: 'BSc' }] }],
    ['## How I talk', 'English: C1\nGerman: B2', { languages: [{ fluency: 'C1' }, { fluency: 'B2' }] }],
    ['## Odds', 'I keep bees.', { meta: { unplaced: ['Odds\nI keep bees.'] } }],
  ])('under a heading that says nothing is named by what it holds: %s', (heading, text, expected) => {
    const summary = ['## Summary', 'Builds ledgers.', '', '## Interests', 'Chess', ''];
    expect(read(...summary, heading, text)).toMatchObject(expected);
  });

  it('of Markdown does not begin at what is said of one job, a level deeper', () => {
    const resume = read(
      '## Work',
      '### Globex — Backend Engineer',
      '03/21 – Present',
      '- Built the ledger',
      '#### Tools',
      'Go, Kafka',
      '### Initech — Developer',
      'Q1 2018 – Q4 2020',
      '- Ran Oracle',
      '## Skills',
      '### Languages',
      'Go, Python',
    );
    expect(resume.work).toMatchObject([
      {
        name: 'Globex',
        startDate: '2021-03',
        highlights: ['Built the ledger', 'Tools'],
        description: 'Go, Kafka',
      },
      { name: 'Initech', highlights: ['Ran Oracle'] },
    ]);
    expect(resume.skills).toEqual([{ name: 'Languages', keywords: ['Go', 'Python'] }]);
  });

  it('for which there is no field is kept under its heading', () => {
    const resume = read(...job, 'Work Authorization', 'EU citizen', '', 'Availability', 'From May');
    expect(resume.meta.unplaced).toEqual(['Work Authorization\nEU citizen', 'Availability\nFrom May']);
  });

  it('of courses belongs to the school above it', () => {
    const resume = read(
      'Education',
      'BSc Physics, Ege University',
      '2010 - 2014',
      '',
      'Coursework',
      'Optics, Databases',
    );
    expect(resume.education).toMatchObject([{ courses: ['Optics', 'Databases'] }]);
  });

  it.each([
    [['Mar 2021 –', 'Present'], '2021-03', undefined],
    [['Mar 2021', '– Apr 2022'], '2021-03', '2022-04'],
    [['Started: June 2019', 'Ended: Nov 2020'], '2019-06', '2020-11'],
  ])('has its dates whole where they stand in two lines: %j', (dates, startDate, endDate) => {
    const [role] = read('Experience', 'Backend Engineer, Globex', ...dates, '- Built the ledger.').work;
    expect(role).toMatchObject({ name: 'Globex', startDate, highlights: ['Built the ledger.'] });
    expect(role?.endDate).toBe(endDate);
  });

  it('has its dates whole where the second line says today, below a line of several cells', () => {
    const [role] = read(
      'Experience',
      '04/2022    Backend Engineer    Ystad',
      '– Present',
      'Globex',
      '- Built the ledger.',
    ).work;
    expect(role).toMatchObject({ name: 'Globex', position: 'Backend Engineer', startDate: '2022-04' });
    expect(role).not.toHaveProperty('endDate');
  });

  it.each(['Additional Information', 'Odds and Ends'])(
    'of %s gives away the lines that say themselves what they are',
    (heading) => {
      const resume = read(
        ...job,
        `## ${heading}`,
        '- Technical: Rust, Cassandra, Kafka',
        '- Languages: English (native), Dutch (basic)',
        '- Car: none',
      );
      expect(resume.skills).toEqual([{ name: 'Technical', keywords: ['Rust', 'Cassandra', 'Kafka'] }]);
      expect(resume.languages).toEqual([
        { language: 'English', fluency: 'native' },
        { language: 'Dutch', fluency: 'basic' },
      ]);
      expect(resume.meta.unplaced.join()).toContain('Car: none');
    },
  );

  it('is no entry of the section above it where only its bullets have dates', () => {
    const resume = importText(
      '# Mira Tolnai\n\n## Experience\n\n### Backend Engineer, Globex\n\n2020 - 2021\n\n- Built the ledger.\n\n## Communication\n\n- Fewer Alerts, Atlantic Days, Jun 2024\n- Drills, Gopher Days, Apr 2023\n\n## Skills\n\nGo',
      knowledge,
    ).resume;
    expect(resume.work).toMatchObject([{ name: 'Globex', highlights: ['Built the ledger.'] }]);
    expect(JSON.stringify(resume)).toContain('Gopher Days');
  });

  it('has its dates whole where they stand in two lines beside the text', () => {
    const resume = read(
      'Experience',
      '04/2022 – Backend Engineer, Globex',
      'present   Moved settlement to Kafka.',
      '02/2020 – Developer, Initech',
      '03/2022   Wrote the planner.',
    );
    expect(resume.work).toMatchObject([
      { name: 'Globex', startDate: '2022-04' },
      { name: 'Initech', startDate: '2020-02', endDate: '2022-03' },
    ]);
    expect(resume.work[0]).not.toHaveProperty('endDate');
  });
});
