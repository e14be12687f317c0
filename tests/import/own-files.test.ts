import { describe, expect, it } from 'vitest';
import { nameLinks } from '../../lib/import/name-links.ts';
import { readAddress } from '../../lib/import/recognise/contact-addresses.ts';
import { importText } from '../../lib/import/sections/read-sections.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { knowledge } from './knowledge.ts';

const read = (text: string) => importText(`Ilse Tamworth\nilse@example.com\n\n${text}`, knowledge).resume;

describe('What a resume says in a line', () => {
  it('is an address without its scheme, behind a title and an employer', () => {
    const [role] = read(
      'Experience\n\nEngineer\nOxbow Ledger · Boise, ID · oxbow.example.com\nMay 2020 – Present\n• Cut p99.',
    ).work;
    expect(role).toMatchObject({
      name: 'Oxbow Ledger',
      location: 'Boise, ID',
      url: 'https://oxbow.example.com',
    });
    expect(readAddress('quill.io/careers')).toBe('https://quill.io/careers');
    expect(readAddress('Node.js')).toBeUndefined();
    expect(readAddress('Quill.io said')).toBeUndefined();
  });

  it('is the whole title where nothing else was found in it', () => {
    for (const title of ['Senior Engineer – Data Platform', 'Research Associate / Doctoral Candidate'])
      expect(
        read(`Experience\n\n${title}\nOxbow Ledger · Boise, ID\nMay 2020 – Present\n• Cut p99.`).work[0],
      ).toMatchObject({
        position: title,
        name: 'Oxbow Ledger',
      });
  });

  it('is one firm, whatever towns it is called for, but no title before it', () => {
    const text = (head: string) => `Experience\n\n${head}\nMay 2020 – Present\n• Cut p99 from 2 s to 90 ms.`;
    expect(read(text('Engineer\nHobart, Lyle & Pane LLC · Dublin, Ireland')).work[0]?.name).toBe(
      'Hobart, Lyle & Pane LLC',
    );
    expect(read(text('Python Developer, BAX & Söhne GmbH')).work[0]).toMatchObject({
      position: 'Python Developer',
      name: 'BAX & Söhne GmbH',
    });
  });

  it('is a grade in words, the role in a project, and a level in brackets with brackets', () => {
    const resume = read(
      'Education\n\nCalder College\nBSc in Physics\n2014 – 2017\nGrade: with honours\n\nProjects\n\nlogtide | https://github.com/a/logtide\nJan 2023 – Present\nRole: Creator\n\nLanguages\n\nGerman (A2 (reading mostly)), Dutch (C1)',
    );
    expect(resume.education[0]?.score).toBe('with honours');
    expect(resume.projects[0]?.roles).toEqual(['Creator']);
    expect(resume.languages).toEqual([
      { language: 'German', fluency: 'A2 (reading mostly)' },
      { language: 'Dutch', fluency: 'C1' },
    ]);
  });

  it('is the date in brackets at the end of an item, whatever years its venue holds, and its address behind', () => {
    expect(
      read('Publications\n\n• Lag — NeurIPS 2023 (Jul 2024) · lag.example.org/a').publications[0],
    ).toEqual({
      name: 'Lag',
      publisher: 'NeurIPS 2023',
      releaseDate: '2024-07',
      url: 'https://lag.example.org/a',
    });
  });

  it('is no bullet where other roles have bullets and it has no sign', () => {
    const resume = read(
      'Experience\n\nEngineer\nOxbow Ledger\nMay 2020 – Present\n• Cut p99 from 2 s to 90 ms.\n\nAnalyst\nQuill Ltd\n2018 – 2019\nReported on the stock of eleven depots each week.',
    );
    expect(resume.work[1]).toMatchObject({
      summary: 'Reported on the stock of eleven depots each week.',
      highlights: [],
    });
  });

  it('goes on in the next line of a list under a name, where it ends without a comma', () => {
    expect(read('Skills\n\nLanguages: Go, Rust\nData: Kafka, SQL\nServer 2022, Redis').skills[1]).toEqual({
      name: 'Data',
      keywords: ['Kafka', 'SQL Server 2022', 'Redis'],
    });
  });
});

describe('The address that a name links to', () => {
  const resume = parseResume({
    work: [{ name: 'Oxbow Ledger' }, { name: 'Oxbow Ledger' }, { name: 'Quill' }],
  });
  const urls = (links: { url: string; text: string }[]) =>
    nameLinks(resume, links).work.map(({ url }) => url);

  it('is that of the firm, also over two lines and without the slash that files add', () => {
    expect(urls([{ url: 'https://quill.example/', text: 'Quill' }])).toEqual([
      undefined,
      undefined,
      'https://quill.example',
    ]);
    expect(
      urls([
        { url: 'https://oxbow.example/a', text: 'Oxbow' },
        { url: 'https://oxbow.example/a', text: 'Ledger' },
      ])[0],
    ).toBe('https://oxbow.example/a');
  });

  it('is that of a second stay only where its name is a link again, and never one of another kind', () => {
    expect(urls([{ url: 'https://oxbow.example/a', text: 'Oxbow Ledger' }])).toEqual([
      'https://oxbow.example/a',
      undefined,
      undefined,
    ]);
    expect(urls([{ url: 'mailto:a@b.example', text: 'Quill' }])).toEqual([undefined, undefined, undefined]);
  });
});
