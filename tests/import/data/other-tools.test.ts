import { describe, expect, it } from 'vitest';
import { importJson } from '../../../lib/import/data/import-json.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';

const read = (value: unknown) => importJson(JSON.stringify(value), knowledge);

const job = {
  company: 'Ostrand Freight',
  position: 'Lead Engineer',
  date: 'March 2021 to Present',
  summary: '<ul><li><p>Own the <strong>ledger</strong>.</p></li><li><p>Cut p99 by half.</p></li></ul>',
};
const asRead = ['Lead Engineer | Ostrand Freight | 2021-03..', '• Own the ledger.', '• Cut p99 by half.'];

describe('A resume in the JSON of another tool', () => {
  it.each([
    [
      'under "sections", with objects for addresses',
      { basics: { name: 'Mara Lind' }, sections: { experience: { id: 'x', items: [job] } } },
    ],
    ['in a wrapper', { resume: { basics: { name: 'Mara Lind' }, work: [job] } }],
    [
      'in several wrappers',
      { data: { attributes: { content: { work: [job] }, person: { name: 'Mara Lind' } } } },
    ],
    ['in a list of one', [{ personal: { fullName: 'Mara Lind' }, employment: [job] }]],
    ['as JSON in JSON', { state: { saved: JSON.stringify({ name: 'Mara Lind', jobs: [job] }) }, version: 3 }],
    [
      'as a list of sections that say what they are',
      { contact: { firstName: 'Mara', lastName: 'Lind' }, sections: [{ type: 'experience', items: [job] }] },
    ],
    [
      'as entries with settings beside them',
      {
        personalDetails: { fullName: 'Mara Lind' },
        content: { work: { displayName: 'Jobs', entries: [job] } },
        settings: { work: ['left'], theme: { name: 'Blue' } },
      },
    ],
  ])('is found %s', (_, value) => {
    const { resume } = read(value);
    expect(resume.basics.name).toBe('Mara Lind');
    expect(outline(resume)).toEqual(asRead);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it.each([
    [{ startDate: '2021-03-01', endDate: null }, '2021-03-01..'],
    [{ start: 'June 2017', end: 'Feb 2019' }, '2017-06..2019-02'],
    [{ date: { start: '2016-05', end: '2020-01' } }, '2016-05..2020-01'],
    [{ from: { month: 3, year: 2019 }, to: { month: 'June', year: '2021' } }, '2019-03..2021-06'],
    [{ startYear: 2019, startMonth: 'March', endYear: 2021 }, '2019-03..2021'],
    [{ duration: 'Jan 2016 - Dec 2019' }, '2016-01..2019-12'],
    [{ 'Started On': 'Mar 2021', 'Finished On': '' }, '2021-03..'],
    [{ period: '2019 – Present' }, '2019..'],
    [{ start_date: '2019', end_date: '2022', isCurrent: true }, '2019..'],
    [{ startDate: 1_614_556_800_000, endDate: 'now' }, '2021-03..'],
  ])('has its dates read in whatever form they are written: %j', (dates, said) => {
    const { resume } = read({ work: [{ employer: 'Quill', jobTitle: 'Engineer', ...dates }] });
    expect(outline(resume)).toEqual([`Engineer | Quill | ${said}`]);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it('has several positions at one employer as so many jobs', () => {
    const roles = [
      { position: 'Staff Engineer', period: '2022 – Present', description: '<p>Led it.</p>' },
      { position: 'Engineer', period: '2019 – 2021' },
    ];
    const { resume } = read({
      sections: { experience: { items: [{ company: 'Quill', location: 'Leeds', roles }] } },
    });
    expect(outline(resume)).toEqual([
      'Staff Engineer | Quill | Leeds | 2022.. | Led it.',
      'Engineer | Quill | Leeds | 2019..2021',
    ]);
  });

  it.each([[{ hidden: true }], [{ visible: false }], [{ enabled: 'false' }]])(
    'keeps what is switched off by %j as unplaced text only',
    (off) => {
      const { resume } = read({
        work: [{ company: 'Quill' }, { company: 'Inkwell', position: 'Intern', ...off }],
      });
      expect(resume.work.map(({ name }) => name)).toEqual(['Quill']);
      expect(resume.meta.unplaced).toEqual(['Hidden in the file: Inkwell, Intern']);
    },
  );

  it.each([
    ['a list of texts', ['Go', 'Kafka'], [['Go', 'Kafka']]],
    ['one text', 'Go, Kafka', [['Go', 'Kafka']]],
    ['an object of lists', { languages: ['Go'], queues: 'Kafka, NATS' }, [['Go'], ['Kafka', 'NATS']]],
    [
      'stars',
      { featuredSkills: [{ skill: 'Go', rating: 4 }], descriptions: ['Kafka, NATS'] },
      [['Go'], ['Kafka', 'NATS']],
    ],
    [
      'objects with a name each',
      [
        { name: 'Go', level: 4 },
        { name: 'Kafka', level: 3 },
      ],
      [['Go', 'Kafka']],
    ],
  ])('has skills in the form of %s', (_, skills, keywords) => {
    const { resume } = read({ work: [job], skills });
    expect(resume.skills.map((group) => group.keywords)).toEqual(keywords);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it('has texts where JSON Resume has objects and lists', () => {
    const { resume } = read({
      basics: { name: 'Mara Lind', location: 'Berlin, Germany', profiles: ['https://github.com/maralind'] },
      work: { company: 'Quill', highlights: 'Built the ledger\nRan Kafka' },
      languages: 'English (native), German',
      education: [{ school: 'Lund University', degree: 'BSc in Physics', graduationYear: 2014 }],
    });
    expect(resume.basics).toMatchObject({
      location: { city: 'Berlin', region: 'Germany' },
      profiles: [{ network: 'GitHub', username: 'maralind' }],
    });
    expect(resume.work[0]?.highlights).toEqual(['Built the ledger', 'Ran Kafka']);
    expect(resume.languages).toEqual([{ language: 'English', fluency: 'native' }, { language: 'German' }]);
    expect(resume.education).toMatchObject([{ studyType: 'BSc', area: 'Physics', endDate: '2014' }]);
  });

  it('has profiles under the names of their sites', () => {
    const { resume } = read({
      contact: {
        name: 'Mara Lind',
        email: 'm@lind.example',
        linkedin: 'maralind',
        githubUrl: 'github.com/maralind',
      },
      work: [job],
    });
    expect(resume.basics.profiles).toEqual([
      { network: 'LinkedIn', username: 'maralind', url: 'https://linkedin.com/in/maralind' },
      { network: 'GitHub', username: 'maralind', url: 'https://github.com/maralind' },
    ]);
  });

  it('is the longest of several, which is said', () => {
    const { resume, flags } = read([
      { contact: { name: 'Ana' }, work: [{ company: 'Short' }] },
      { contact: { name: 'Ana' }, work: [{ company: 'Long' }, { company: 'Longer' }] },
    ]);
    expect(resume.work.map(({ name }) => name)).toEqual(['Long', 'Longer']);
    expect(flags[0]?.why).toBe('This file holds 2 resumes; only the longest was read.');
  });

  it('is not seen in the settings of programs', () => {
    for (const value of [
      {
        name: 'logtide',
        author: { name: 'Ana', email: 'a@b.example' },
        keywords: ['go'],
        scripts: { test: 'x' },
      },
      { version: 1, projects: { app: { root: '', sourceRoot: 'src', architect: { build: {} } } } },
      { compilerOptions: { strict: true }, include: ['src'] },
    ])
      expect(() => read(value)).toThrow('holds nothing that belongs to a resume');
  });
});

describe('JSON that is not quite JSON', () => {
  it.each([
    [
      'comments and commas too many',
      '{\n// mine\n"basics": {"name": "Ana Obi", "email": "a@obi.example",},\n"work": [{"name": "Quill",},],\n}',
    ],
    [
      'single quotes and bare keys',
      "{basics: {name: 'Ana Obi', email: 'a@obi.example'}, work: [{name: 'Quill'}]}",
    ],
    [
      'a comma too few',
      '{"basics": {"name": "Ana Obi" "email": "a@obi.example"}, "work": [{"name": "Quill"}]}',
    ],
  ])('is read and flagged: %s', (_, text) => {
    const { resume, flags } = importJson(text, knowledge);
    expect([resume.basics.name, resume.work[0]?.name]).toEqual(['Ana Obi', 'Quill']);
    expect(flags[0]?.why).toContain('not quite valid JSON');
  });

  it('that is cut off is damaged, since nobody can know what is missing', () => {
    expect(() => importJson('{"basics": {"name": "Ana"}, "work": [{"name": "Quill"', knowledge)).toThrow(
      'not valid JSON',
    );
  });
});
