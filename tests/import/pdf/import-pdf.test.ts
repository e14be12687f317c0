import { describe, expect, it } from 'vitest';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import { type Mark, writeLines, writePdf } from './write-pdf.ts';

const importPages = (...pages: Mark[][]): Promise<ImportedFile> =>
  importResumeFile('resume.pdf', writePdf(pages), knowledge);

const top = ['# Mara Lind', 'Gothenburg, Sweden | mara@lind.example | +46 70 555 01 42', ''];
const experience = [
  '# Experience',
  'Ostrand Freight, Backend Engineer >> Mar 2021 – Present',
  '• Cut the time of a full reindex from four days to six hours by reading the event log in paral-',
  '  lel and writing to OpenSearch in batches of a fixed size',
  '• Own the ledger service',
  'Velin Software, Developer >> 2018 – 2021',
  '• Wrote the import API in Java',
];
const skills = ['# Skills', 'Languages: Go, Java', 'Data: PostgreSQL, Kafka'];
const roles = [
  'Backend Engineer | Ostrand Freight | 2021-03..',
  '• Cut the time of a full reindex from four days to six hours by reading the event log in parallel and writing to OpenSearch in batches of a fixed size',
  '• Own the ledger service',
  'Developer | Velin Software | 2018..2021',
  '• Wrote the import API in Java',
];

describe('Importing a resume from a PDF file', () => {
  it('reads one column, with dates at the right and wrapped bullets made whole', async () => {
    const { resume, findings, pages } = await importPages(writeLines([...top, ...experience, '', ...skills]));
    expect(resume.basics).toMatchObject({
      name: 'Mara Lind',
      email: 'mara@lind.example',
      phone: '+46 70 555 01 42',
    });
    expect(outline(resume)).toEqual([
      ...roles,
      'skills Languages: Go, Java',
      'skills Data: PostgreSQL, Kafka',
    ]);
    expect(findings).toEqual([]);
    expect(pages).toBe(1);
  });

  it('reads each of two columns as a whole, and says that programs mix them', async () => {
    const side = [
      '# Contact',
      'mara@lind.example',
      '',
      '# Skills',
      'Languages: Go, Java',
      'Data: Kafka',
      '',
      '# Education',
      'Lund University',
      '2014',
    ];
    const main = [
      '# Experience',
      'Backend Engineer, Ostrand Freight',
      'Mar 2021 – Present',
      '• Own the ledger service',
      '• Moved billing to Kafka',
      'Developer, Velin Software',
      '2018 – 2021',
      '• Wrote the import API',
    ];
    const { resume, findings } = await importPages([
      ...writeLines(['# Mara Lind']),
      ...writeLines(side, { y: 100 }),
      ...writeLines(main, { x: 240, y: 104 }),
    ]);
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | 2021-03..',
      '• Own the ledger service',
      '• Moved billing to Kafka',
      'Developer | Velin Software | 2018..2021',
      '• Wrote the import API',
      'school | Lund University | ..2014',
      'skills Languages: Go, Java',
      'skills Data: Kafka',
    ]);
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', email: 'mara@lind.example' });
    expect(findings.map(({ kind, page }) => [kind, page])).toEqual([['two-columns', 1]]);
    expect(findings[0]?.text).toContain('Contact');
  });

  it('gives dates and places in the margin to the entry that they stand beside', async () => {
    const { resume } = await importPages([
      ...writeLines([...top, '# Experience']),
      ...writeLines(['Mar 2021 –', 'Present', 'Gothenburg, Sweden'], { y: 112 }),
      ...writeLines(
        ['Backend Engineer, Ostrand Freight', '• Own the ledger service', '• Moved billing to Kafka'],
        { x: 170, y: 112 },
      ),
    ]);
    expect(outline(resume)).toEqual([
      'Backend Engineer | Ostrand Freight | Gothenburg, Sweden | 2021-03..',
      '• Own the ledger service',
      '• Moved billing to Kafka',
    ]);
  });

  it.each<[string, Mark[]]>([
    ['in the colour of the page', [{ text: 'Terraform Ansible Chef', x: 50, y: 700, color: [1, 1, 1] }]],
    [
      'in the colour of a box',
      [
        { box: [40, 690, 300, 20], color: [0, 0, 0.5] },
        { text: 'Terraform Ansible Chef', x: 50, y: 702, color: [0, 0, 0.5] },
      ],
    ],
    ['under two points', [{ text: 'Terraform Ansible Chef', x: 50, y: 700, size: 1 }]],
    ['in the invisible mode', [{ text: 'Terraform Ansible Chef', x: 50, y: 700, mode: 3 }]],
    ['outside the page', [{ text: 'Terraform Ansible Chef', x: 700, y: 700 }]],
    [
      'painted over',
      [
        { text: 'Terraform Ansible Chef', x: 50, y: 702 },
        { box: [40, 690, 300, 20], color: [1, 1, 1] },
      ],
    ],
  ])('finds hidden text that is %s, and keeps it out of the resume', async (_, marks) => {
    const { resume, findings, parserText } = await importPages([
      ...writeLines([...top, ...experience]),
      ...marks,
    ]);
    expect(findings).toMatchObject([{ kind: 'hidden-text', page: 1, text: 'Terraform Ansible Chef' }]);
    expect(JSON.stringify(resume)).not.toContain('Terraform');
    expect(parserText).toContain('Terraform');
  });

  it('does not take white letters on a dark box for hidden', async () => {
    const { resume, findings } = await importPages([
      { box: [0, 0, 612, 45], color: [0.1, 0.1, 0.3] },
      { text: 'Mara Lind', x: 50, y: 30, size: 20, color: [1, 1, 1] },
      ...writeLines(experience),
    ]);
    expect(resume.basics.name).toBe('Mara Lind');
    expect(findings).toEqual([]);
  });

  it('leaves repeated feet and page numbers out, and reports them', async () => {
    const foot = (page: number): Mark => ({ text: `Mara Lind – ${page}/2`, x: 280, y: 770, size: 8 });
    const { resume, findings } = await importPages(
      [...writeLines([...top, ...experience]), foot(1)],
      [...writeLines(skills), foot(2)],
    );
    expect(outline(resume)).toEqual([
      ...roles,
      'skills Languages: Go, Java',
      'skills Data: PostgreSQL, Kafka',
    ]);
    expect(resume.meta.unplaced).toEqual([]);
    expect(findings.map(({ kind, page, text }) => [kind, page, text])).toEqual([
      ['header-text', 1, 'Mara Lind – 1/2'],
      ['header-text', 2, 'Mara Lind – 2/2'],
    ]);
  });

  it('reads the addresses that words at the top link to', async () => {
    const { resume } = await importPages([
      ...writeLines(['# Mara Lind', 'GitHub', '', ...experience]),
      { link: 'https://github.com/maralind', from: [50, 64], to: [90, 76] },
    ]);
    expect(resume.basics.profiles).toEqual([
      { network: 'GitHub', username: 'maralind', url: 'https://github.com/maralind' },
    ]);
  });

  it('says plainly that a page holds no text', async () => {
    const { resume, flags, findings } = await importPages([
      { box: [50, 50, 400, 600], color: [0.5, 0.5, 0.5] },
    ]);
    expect(findings).toMatchObject([{ kind: 'scanned', page: 1 }]);
    expect(flags[0]?.why).toContain('holds no text');
    expect(resume.basics.name).toBeUndefined();
  });

  it('says in one sentence why a file cannot be opened', async () => {
    const reason = (bytes: Uint8Array): Promise<string> =>
      importResumeFile('resume.pdf', bytes, knowledge).then(
        () => '',
        (error: Error) => error.message,
      );
    const whole = writePdf([writeLines(experience)]);
    expect(await reason(whole.slice(0, 200))).toContain('damaged or cut off');
    const locked = {
      trailer: `/ID [<${'00'.repeat(16)}> <${'00'.repeat(16)}>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'41'.repeat(32)}> /U <${'42'.repeat(32)}> >>`,
    };
    expect(await reason(writePdf([writeLines(experience)], locked))).toContain('locked with a password');
    expect(await reason(new Uint8Array(26_000_000))).toContain('25 MB at most');
  });

  it('runs none of the scripts of a file', async () => {
    const catalog = '/OpenAction << /S /JavaScript /JS (globalThis.ran = true; app.alert\\(1\\);) >>';
    const { resume } = await importResumeFile(
      'resume.pdf',
      writePdf([writeLines([...top, ...experience])], { catalog }),
      knowledge,
    );
    expect(resume.work).toHaveLength(2);
    expect('ran' in globalThis).toBe(false);
  });

  it('keeps markup in names as the text that it is', async () => {
    const { resume } = await importPages(
      writeLines([
        ...top,
        '# Experience',
        'Ostrand <img src=x onerror=alert(1)>, Engineer >> 2021 – 2022',
        '• Own it',
      ]),
    );
    expect(resume.work[0]?.name).toContain('<img src=x');
  });

  it('reads two pages within a second, and a hundred within ten', { retry: 2, timeout: 30_000 }, async () => {
    const page = writeLines([
      ...top,
      ...experience,
      ...Array.from({ length: 40 }, (_, index) => `• Took part in project ${index} with a team of ${index}`),
    ]);
    await importPages(page);
    const time = async (count: number): Promise<number> => {
      const start = performance.now();
      await importPages(...Array.from({ length: count }, () => page));
      return performance.now() - start;
    };
    expect(await time(2)).toBeLessThan(1000);
    expect(await time(100)).toBeLessThan(10_000);
  });
});
