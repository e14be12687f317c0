import { Document, Header, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { describe, expect, it } from 'vitest';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import { packZip } from './pack-zip.ts';

type Block = Paragraph | Table;

async function importBlocks(children: Block[], headers?: { default: Header }): Promise<ImportedFile> {
  const document = new Document({ sections: [{ children, ...(headers && { headers }) }] });
  return importResumeFile('resume.docx', await Packer.toBuffer(document), knowledge);
}

const line = (...runs: (string | TextRun)[]): Paragraph =>
  new Paragraph({ children: runs.map((run) => (typeof run === 'string' ? new TextRun(run) : run)) });
const bold = (text: string): TextRun => new TextRun({ text, bold: true });
const bullet = (text: string): Paragraph => new Paragraph({ text, bullet: { level: 0 } });

const top = [line(bold('Mara Lind')), line('mara@lind.example | +46 70 555 01 42')];
const experience = [
  line(bold('EXPERIENCE')),
  line(bold('Ostrand Freight'), ', Lead Engineer, Billing\tMar 2021 – Present'),
  bullet('Own the ledger service'),
  line(bold('Velin Software'), ', Developer\t2018 – 2021'),
  line('•\tWrote the import API in Java'),
];
const skills = [line(bold('SKILLS')), line(bold('Languages: '), 'Go, Java')];
const roles = [
  'Lead Engineer, Billing | Ostrand Freight | 2021-03..',
  '• Own the ledger service',
  'Developer | Velin Software | 2018..2021',
  '• Wrote the import API in Java',
];

describe('Importing a resume from a Word file', () => {
  it('reads headings, tabs, listed and typed bullets, and employers in bold', async () => {
    const { resume, findings, pages } = await importBlocks([...top, ...experience, ...skills]);
    expect(resume.basics).toMatchObject({
      name: 'Mara Lind',
      email: 'mara@lind.example',
      phone: '+46 70 555 01 42',
    });
    expect(outline(resume)).toEqual([...roles, 'skills Languages: Go, Java']);
    expect(findings).toEqual([]);
    expect(pages).toBe(1);
  });

  it.each([...'•●▶➔→»✦★☑✅🔹'])('reads a paragraph that begins with %s as a bullet', async (sign) => {
    const { resume } = await importBlocks([
      ...top,
      line(bold('EXPERIENCE')),
      line('Ostrand Freight, Lead Engineer\tMar 2021 – Present'),
      line(`${sign} Moved 9 consumers to Kafka`),
      ...skills,
    ]);
    expect(outline(resume)).toEqual([
      'Lead Engineer | Ostrand Freight | 2021-03..',
      '• Moved 9 consumers to Kafka',
      'skills Languages: Go, Java',
    ]);
  });

  it('reads tables with dates beside the entries', async () => {
    const row = (date: string, ...blocks: Paragraph[]): Table =>
      new Table({
        rows: [
          new TableRow({
            children: [new TableCell({ children: [line(date)] }), new TableCell({ children: blocks })],
          }),
        ],
      });
    const { resume } = await importBlocks([
      ...top,
      line(bold('EXPERIENCE')),
      row(
        'Mar 2021 – Present',
        line(bold('Lead Engineer, Billing')),
        line('Ostrand Freight'),
        bullet('Own the ledger service'),
      ),
      row(
        '2018 – 2021',
        line(bold('Developer')),
        line('Velin Software'),
        bullet('Wrote the import API in Java'),
      ),
      ...skills,
    ]);
    expect(outline(resume)).toEqual([...roles, 'skills Languages: Go, Java']);
  });

  it.each([
    ['hidden', new TextRun({ text: 'Terraform Ansible', vanish: true })],
    ['white', new TextRun({ text: 'Terraform Ansible', color: 'FFFFFF' })],
    ['under two points', new TextRun({ text: 'Terraform Ansible', size: 2 })],
  ])('finds text that is %s, and keeps it out of the resume', async (_, run) => {
    const { resume, findings, parserText } = await importBlocks([
      ...top,
      ...experience,
      ...skills,
      line(run),
    ]);
    expect(findings).toMatchObject([{ kind: 'hidden-text', text: 'Terraform Ansible' }]);
    expect(JSON.stringify(resume)).not.toContain('Terraform');
    expect(parserText).toContain('Terraform');
  });

  it('does not take white letters on a dark ground for hidden', async () => {
    const shaded = new TableCell({
      shading: { fill: '1D3557' },
      children: [line(new TextRun({ text: 'Mara Lind', color: 'FFFFFF' }))],
    });
    const { resume, findings } = await importBlocks([
      new Table({ rows: [new TableRow({ children: [shaded] })] }),
      ...experience,
    ]);
    expect(resume.basics.name).toBe('Mara Lind');
    expect(findings).toEqual([]);
  });

  it('takes contacts that stand only in the head of the pages, and reports them', async () => {
    const header = new Header({ children: [line('Mara Lind'), line('mara@lind.example')] });
    const { resume, findings } = await importBlocks(experience, { default: header });
    expect(resume.basics).toMatchObject({ name: 'Mara Lind', email: 'mara@lind.example' });
    expect(findings).toMatchObject([{ kind: 'header-text', text: 'Mara Lind\nmara@lind.example' }]);
  });

  it('refuses what unpacks to too much, before unpacking it', async () => {
    expect(
      await reason(
        declare(await Packer.toBuffer(new Document({ sections: [{ children: top }] })), 4_000_000_000),
      ),
    ).toMatch(/unpacks to 4\d{3} MB/);
  });

  it('refuses an archive whose files are larger than it says', async () => {
    const bytes = await Packer.toBuffer(new Document({ sections: [{ children: top }] }));
    expect(await reason(declare(bytes, 10))).toContain('damaged');
  });

  it('says in one sentence why a file cannot be opened', async () => {
    const bytes = new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children: top }] })));
    expect(await reason(bytes.slice(0, bytes.length / 2))).toContain('damaged or cut off');
    expect(await reason(packZip(new Map([['notes.txt', new Uint8Array([65])]])))).toContain(
      'should be a Word document',
    );
    const broken = new Map([['word/document.xml', new TextEncoder().encode('<w:document><w:body>')]]);
    expect(await reason(packZip(broken))).toContain('damaged');
    expect(await reason(Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0, 0, 0, 0))).toContain('an old Office file');
  });
});

function reason(bytes: Uint8Array): Promise<string> {
  return importResumeFile('resume.docx', bytes, knowledge).then(
    () => '',
    (error: Error) => error.message,
  );
}

/** The same archive with another size declared for its body. */
function declare(source: Uint8Array, size: number): Uint8Array {
  const bytes = new Uint8Array(source);
  const view = new DataView(bytes.buffer);
  const name = 'word/document.xml';
  for (let at = 0; at < bytes.length - 46; at++) {
    if (view.getUint32(at, true) !== 0x02014b50) continue;
    const found = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + name.length));
    if (found === name) view.setUint32(at + 24, size, true);
  }
  return bytes;
}
