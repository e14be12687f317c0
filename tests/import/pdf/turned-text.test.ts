import { describe, expect, it } from 'vitest';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import { showLines, writeRawPdf } from './write-raw-pdf.ts';

const lines = [
  '# Mara Lind',
  'Gothenburg, Sweden | mara@lind.example',
  '',
  '# Experience',
  'Backend Engineer, Ostrand Freight',
  'Mar 2018 – May 2021',
  '• Cut the time of a full reindex from four days to six hours',
  '• Own the ledger service',
  '',
  '# Skills',
  'Go, Java, PostgreSQL',
];
const roles = [
  'Backend Engineer | Ostrand Freight | 2018-03..2021-05',
  '• Cut the time of a full reindex from four days to six hours',
  '• Own the ledger service',
];
const wide = showLines(lines, { y: 550 });
const turned = (matrix: string, text: string, { font = 'F1', size = 10 } = {}): string =>
  `BT /${font} ${size} Tf ${matrix} Tm (${text}) Tj ET`;

async function importPage(content: string, page = ''): Promise<ImportedFile> {
  return importResumeFile('resume.pdf', writeRawPdf({ content, page }), knowledge);
}

describe('A page whose text', () => {
  it.each([
    ['runs up the page', `q 0 1 -1 0 612 0 cm ${wide} Q`, ''],
    ['runs down the page', `q 0 -1 1 0 0 792 cm ${wide} Q`, ''],
    ['is upside down', `q -1 0 0 -1 612 792 cm ${showLines(lines)} Q`, ''],
    ['is shown turned to the right', showLines(lines), '/Rotate 90'],
    ['is shown upside down', showLines(lines), '/Rotate 180'],
    ['is shown turned to the left', showLines(lines), '/Rotate 270'],
  ])('%s is read upright, and told', async (_, content, page) => {
    const { resume, flags, findings } = await importPage(content, page);
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', email: 'mara@lind.example' });
    expect(outline(resume)).toEqual([...roles, 'skills : Go, Java, PostgreSQL']);
    expect(findings).toMatchObject([{ kind: 'turned-text', page: 1 }]);
    expect(findings[0]?.text).toContain('Mara Lind');
    expect(flags).toEqual([]);
  });

  it('is turned so that the turned page shows it upright is like any other', async () => {
    const { resume, findings } = await importPage(`q 0 1 -1 0 612 0 cm ${wide} Q`, '/Rotate 90');
    expect(outline(resume)).toEqual([...roles, 'skills : Go, Java, PostgreSQL']);
    expect(findings).toEqual([]);
  });

  it('is mirrored in one letter keeps that letter in its line', async () => {
    const content = `${showLines(lines)} BT /F1 10 Tf 50 560 Td (Xe) Tj ET q -1 0 0 1 68.3 560 cm BT /F1 10 Tf 0 0 Td (T) Tj ET Q`;
    const { parserText, findings } = await importPage(content);
    expect(parserText).toContain('XeT');
    expect(findings).toEqual([]);
  });
});

describe('A line that runs up a page of upright text', () => {
  it('is a heading above what it stands beside', async () => {
    const content = [
      showLines(lines.slice(0, 2)),
      showLines(lines.slice(4, 8), { x: 110, y: 690 }),
      showLines(lines.slice(10), { x: 110, y: 610 }),
      turned('0 1 -1 0 90 640', 'EXPERIENCE', { font: 'F2', size: 9 }),
      turned('0 1 -1 0 90 590', 'SKILLS', { font: 'F2', size: 9 }),
    ].join('\n');
    const { resume, findings } = await importPage(content);
    expect(outline(resume)).toEqual([...roles, 'skills : Go, Java, PostgreSQL']);
    expect(findings).toMatchObject([{ kind: 'turned-text', text: expect.stringContaining('EXPERIENCE') }]);
  });

  it('is a heading as well where it stands halfway down its section', async () => {
    const content = [
      showLines(lines.slice(0, 2)),
      showLines(lines.slice(4, 8), { x: 110, y: 690 }),
      showLines(lines.slice(10), { x: 110, y: 600 }),
      turned('0 1 -1 0 90 648', 'WORK', { font: 'F2' }),
      turned('0 1 -1 0 90 585', 'SKILLS', { font: 'F2' }),
    ].join('\n');
    expect(outline((await importPage(content)).resume)).toEqual([...roles, 'skills : Go, Java, PostgreSQL']);
  });

  it('is the name where its letters are the largest, and holds contacts at the other edge', async () => {
    const content = [
      showLines(lines.slice(3), { x: 110, y: 690 }),
      turned('0 1 -1 0 590 400', 'mara@lind.example | +46 70 555 01 42'),
      turned('0 1 -1 0 70 400', 'Mara Lind', { font: 'F2', size: 30 }),
    ].join('\n');
    const { resume } = await importPage(content);
    expect(resume.basics).toMatchObject({
      name: 'Mara Lind',
      email: 'mara@lind.example',
      phone: '+46 70 555 01 42',
    });
    expect(outline(resume)).toEqual([...roles, 'skills : Go, Java, PostgreSQL']);
  });

  it('is read after the rest where it belongs to nothing, line by line', async () => {
    const content = [
      showLines(lines.slice(0, 8), { x: 200 }),
      ...['Languages: Go, Java and', 'some Rust, and tests of', 'each and every one'].map((text, index) =>
        turned(`0 -1 1 0 ${100 - index * 12} 700`, text, { size: 9 }),
      ),
    ].join('\n');
    expect((await importPage(content)).parserText).toMatch(
      /ledger service\nLanguages: Go, Java and\nsome Rust, and tests of\neach and every one$/,
    );
  });

  it('is kept where it runs aslant, and in no line', async () => {
    const content = `${showLines(lines)} ${turned('0.7 0.7 -0.7 0.7 200 200', 'Confidential', { size: 40 })}`;
    const { resume, findings, parserText } = await importPage(content);
    expect(resume.meta.unplaced).toEqual(['Confidential']);
    expect(parserText).not.toContain('Confidential');
    expect(findings).toEqual([]);
  });
});
