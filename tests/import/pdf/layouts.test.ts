import { describe, expect, it } from 'vitest';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import { type Mark, writeLines, writePdf } from './write-pdf.ts';

const importPages = (...pages: Mark[][]): Promise<ImportedFile> =>
  importResumeFile('resume.pdf', writePdf(pages), knowledge);

const name: Mark = { text: 'Mara Lind', x: 50, y: 60, size: 24, bold: true };
const head = (y: number, text: string, x = 50): Mark => ({ text, x, y, size: 13, bold: true });

describe('A layout of a PDF file', () => {
  it('with a column of dates below a table of contacts is read line by line', async () => {
    const { resume } = await importPages([
      name,
      ...writeLines(['E-mail', 'Phone', 'Place'], { y: 84 }),
      ...writeLines(['mara@lind.example', '+46 70 555 01 42', 'Gothenburg'], { x: 160, y: 84 }),
      head(140, 'Experience'),
      ...writeLines(['03/2021 –', 'present', '', '', '2018 –', '2021'], { y: 160 }),
      ...writeLines(
        [
          'Backend Engineer',
          'Ostrand Freight',
          '• Own the ledger service',
          '• Moved billing to Kafka',
          'Developer',
          'Velin Software',
          '• Wrote the import API',
        ],
        { x: 140, y: 160 },
      ),
    ]);
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | 2021-03..',
      '• Own the ledger service',
      '• Moved billing to Kafka',
      'Developer | Velin Software | 2018..2021',
      '• Wrote the import API',
    ]);
  });

  it('with headings in the margin, a little lower than the first dates beside them, keeps those dates', async () => {
    const { resume } = await importPages([
      name,
      ...writeLines(['mara@lind.example'], { y: 84 }),
      { text: 'Experience', x: 50, y: 144, size: 14, bold: true },
      { text: '2021 – Present', x: 200, y: 140.5, size: 9 },
      ...writeLines(['Backend Engineer, Ostrand Freight', '• Own the ledger service'], { x: 200, y: 156 }),
      { text: 'Education', x: 50, y: 204, size: 14, bold: true },
      { text: '2012 – 2016', x: 200, y: 200.5, size: 9 },
      ...writeLines(['BSc Physics, Velin University'], { x: 200, y: 216 }),
    ]);
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | 2021..',
      '• Own the ledger service',
      'school | Velin University | BSc | Physics | 2012..2016',
    ]);
  });

  it('with headings in the margin that look like employers reads the first employer as well', async () => {
    const employer = (y: number, text: string): Mark => head(y, text, 200);
    const { resume } = await importPages([
      name,
      ...writeLines(['mara@lind.example'], { y: 84 }),
      head(140, 'Experience'),
      employer(140, 'Ostrand Freight'),
      { text: '2021 – Present', x: 460, y: 140 },
      ...writeLines(['Backend Engineer', '• Own the ledger service'], { x: 200, y: 154 }),
      employer(200, 'Velin Software'),
      { text: '2018 – 2021', x: 460, y: 200 },
      ...writeLines(['Developer', '• Wrote the import API'], { x: 200, y: 214 }),
      head(260, 'Education'),
      employer(260, 'Velin University'),
      { text: '2012 – 2016', x: 460, y: 260 },
    ]);
    expect(resume.work).toMatchObject([
      { name: 'Ostrand Freight', position: 'Backend Engineer', startDate: '2021' },
      { name: 'Velin Software', position: 'Developer', startDate: '2018' },
    ]);
  });

  it('with a heading in the margin that is broken over two lines is read as one section', async () => {
    const { resume, sections } = await importPages([
      name,
      ...writeLines(['mara@lind.example'], { y: 84 }),
      head(110, 'Skills'),
      { text: 'Go, Kafka', x: 200, y: 110 },
      head(140, 'Employment'),
      { text: 'Backend Engineer at Ostrand Freight', x: 200, y: 140 },
      head(154, 'History'),
      { text: '2021 – Present', x: 200, y: 154 },
      ...writeLines(['• Own the ledger service'], { x: 200, y: 168 }),
    ]);
    expect(sections).toEqual(['Skills', 'Employment History']);
    expect(resume.work).toMatchObject([
      { position: 'Backend Engineer', startDate: '2021', highlights: ['Own the ledger service'] },
    ]);
  });

  it('with two years beside the two lines of a school has the school whole', async () => {
    const { resume } = await importPages([
      name,
      ...writeLines(['mara@lind.example'], { y: 84 }),
      head(110, 'Education'),
      ...writeLines(['2012', '2016'], { y: 130 }),
      ...writeLines(['Upper Plateau State', 'University', 'BSc Physics'], { x: 100, y: 130 }),
    ]);
    expect(resume.education).toMatchObject([
      { institution: 'Upper Plateau State University', startDate: '2012', endDate: '2016' },
    ]);
  });

  it('with bold names of groups before their skills tells them apart', async () => {
    const { resume } = await importPages([
      name,
      ...writeLines(['mara@lind.example'], { y: 84 }),
      head(110, 'Skills'),
      { text: 'Data Stores', x: 50, y: 130, bold: true },
      { text: 'PostgreSQL, Redis', x: 110, y: 130 },
      { text: 'Platform', x: 50, y: 144, bold: true },
      { text: 'Kafka, Kubernetes', x: 96, y: 144 },
    ]);
    expect(resume.skills).toEqual([
      { name: 'Data Stores', keywords: ['PostgreSQL', 'Redis'] },
      { name: 'Platform', keywords: ['Kafka', 'Kubernetes'] },
    ]);
  });

  it('with centred heads keeps their lines apart', async () => {
    const { resume } = await importPages([
      { text: 'Mara Lind', x: 250, y: 60, size: 24, bold: true },
      { text: 'mara@lind.example', x: 262, y: 84 },
      head(110, 'Experience', 268),
      { text: 'Ostrand Machine Works and Lines of the North, Oslo, Norway', x: 180, y: 130 },
      { text: 'Backend Engineer, 2021 – Present', x: 228, y: 142 },
      ...writeLines(
        [
          '• Own the ledger service of all forty ports and the three shipping lines between them, day and night',
        ],
        {
          y: 156,
        },
      ),
    ]);
    expect(resume.work).toMatchObject([{ position: 'Backend Engineer', startDate: '2021' }]);
    expect(resume.work[0]?.name).toBe('Ostrand Machine Works and Lines of the North');
  });

  it('whose capitals lack the letters with accents still has its headings', async () => {
    const { resume } = await importPages([
      name,
      head(90, 'SKILLS'),
      ...writeLines(['Go, Kafka'], { y: 110 }),
      head(140, 'POSTS HéLD'),
      ...writeLines(['Backend Engineer, Ostrand Freight >> 2021 – Present', '• Own the ledger service'], {
        y: 160,
      }),
      head(210, 'EDUCATION'),
      ...writeLines(['BSc Physics, Velin University, 2016'], { y: 230 }),
    ]);
    expect(resume.work).toMatchObject([{ name: 'Ostrand Freight', highlights: ['Own the ledger service'] }]);
  });

  it('with a dot beside each title keeps the title and the employer under it apart', async () => {
    const { resume } = await importPages([
      name,
      head(90, 'Experience'),
      ...writeLines(['• Backend Engineer', '  Ostrand Freight, Oslo. 2021 – Present'], { y: 110 }),
      ...writeLines(['• Own the ledger service that closes the books of forty ports every night'], {
        x: 70,
        y: 136,
      }),
      ...writeLines(['• Developer', '  Velin Software, Lund. 2018 – 2021'], { y: 156 }),
      ...writeLines(['• Wrote the import API that reads the lists of all the shipping lines'], {
        x: 70,
        y: 182,
      }),
    ]);
    expect(resume.work).toMatchObject([
      { position: 'Backend Engineer', name: 'Ostrand Freight', startDate: '2021' },
      { position: 'Developer', name: 'Velin Software', startDate: '2018' },
    ]);
  });

  it('with title and employer on one line, told apart by bold only, below their dates', async () => {
    const { resume } = await importPages([
      name,
      head(90, 'Experience'),
      ...writeLines(['01/2021 – Present Oslo'], { y: 110 }),
      { text: 'BACKEND ENGINEER', x: 50, y: 124, bold: true },
      { text: 'OSTRAND FREIGHT AS', x: 165, y: 124 },
      ...writeLines(['• Own the ledger service'], { y: 138 }),
    ]);
    expect(resume.work).toMatchObject([{ position: 'BACKEND ENGINEER', name: 'OSTRAND FREIGHT AS' }]);
  });

  it('with a small line close under a large name keeps both apart', async () => {
    const { resume } = await importPages([
      { text: 'Mara Lind', x: 50, y: 60, size: 36 },
      { text: 'BACKEND ENGINEER', x: 52, y: 74, size: 8 },
      ...writeLines(['mara@lind.example'], { y: 90 }),
    ]);
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', label: 'BACKEND ENGINEER' });
  });

  it('with contacts beside the name still has the name, and not a town', async () => {
    const { resume } = await importPages([
      ...writeLines(['Gothenburg', '+46 70 555 01 42', 'mara@lind.example'], { x: 420, y: 48 }),
      name,
    ]);
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', email: 'mara@lind.example' });
  });

  it('with bullets in two columns under a role reads down the first, then down the second', async () => {
    const { resume } = await importPages([
      name,
      head(90, 'Experience'),
      ...writeLines(['Backend Engineer, Ostrand Freight >> 2021 – Present'], { y: 110 }),
      ...writeLines(
        ['• Cut the time of a full reindex', '  from four days to six hours', '• Own the ledger service'],
        { y: 124 },
      ),
      ...writeLines(
        ['• Moved billing to Kafka and three', '  topics of its own', '• Wrote the import API in Java'],
        { x: 300, y: 124 },
      ),
    ]);
    expect(resume.work[0]?.highlights).toEqual([
      'Cut the time of a full reindex from four days to six hours',
      'Own the ledger service',
      'Moved billing to Kafka and three topics of its own',
      'Wrote the import API in Java',
    ]);
  });

  it('whose bullets are signs of any kind is read by where they stand', async () => {
    const { resume } = await importPages([
      name,
      head(90, 'Experience'),
      ...writeLines(['Backend Engineer, Ostrand Freight >> 2021 – Present'], { y: 110 }),
      ...[
        'Own the ledger service and its queue',
        'Moved billing and invoices to Kafka',
        'Wrote the import API in Java',
      ].flatMap((text, index): Mark[] => [
        { text: '{', x: 52, y: 124 + 13 * index },
        { text, x: 64, y: 124 + 13 * index },
      ]),
    ]);
    expect(resume.work[0]?.highlights).toEqual([
      'Own the ledger service and its queue',
      'Moved billing and invoices to Kafka',
      'Wrote the import API in Java',
    ]);
  });

  it('with a job at the head of a page that ends in small numbers keeps the job', async () => {
    const jobs = ['Developer, Velin Software >> 2018-06 – 2021-09', '• Wrote the import API in Java'];
    const { resume } = await importPages(
      [
        name,
        head(90, 'Experience'),
        ...writeLines(['Backend Engineer, Ostrand Freight >> 2021-10 – Present'], { y: 110 }),
      ],
      writeLines(jobs, { y: 40 }),
    );
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | 2021-10..',
      'Developer | Velin Software | 2018-06..2021-09',
      '• Wrote the import API in Java',
    ]);
  });

  it('whose later pages name the person again at their head leaves that out of the text', async () => {
    const { resume } = await importPages(
      [
        name,
        ...writeLines(['mara@lind.example'], { y: 76 }),
        head(110, 'Experience'),
        ...writeLines(['Backend Engineer, Ostrand Freight >> 2021 – Present'], { y: 130 }),
        { text: '• Cut the time of a full reindex of all of the', x: 50, y: 770 },
      ],
      [
        { text: 'Mara Lind, mara@lind.example', x: 50, y: 30, size: 8 },
        { text: 'warehouses from days to hours', x: 58, y: 72 },
      ],
    );
    expect(resume.work[0]?.highlights).toEqual([
      'Cut the time of a full reindex of all of the warehouses from days to hours',
    ]);
  });

  it('whose heads are columns of a table reads each of its rows as an entry', async () => {
    const row = (y: number, cells: string[], bold = false): Mark[] =>
      cells.map((text, index) => ({ text, x: [50, 120, 190, 340][index] ?? 0, y, bold }));
    const { resume } = await importPages([
      name,
      head(90, 'Experience'),
      ...row(112, ['From', 'To', 'Job title', 'Employer'], true),
      ...row(126, ['03/2021', 'Present', 'Backend Engineer', 'Ostrand Freight']),
      { text: '• Own the ledger service', x: 50, y: 140 },
    ]);
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | 2021-03..',
      '• Own the ledger service',
    ]);
  });
});
