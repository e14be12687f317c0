import { describe, expect, it } from 'vitest';
import type { ImportedFile } from '../../../lib/import/import-file.ts';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import { outline } from '../outline.ts';
import { box, heading, item, para, paraOf, plainParts, run, wordFile } from './word-file.ts';

const read = (bytes: Uint8Array): Promise<ImportedFile> => importResumeFile('resume.docx', bytes, knowledge);

const top = para('*Nora Quist*') + para('nora@quist.example | Oslo');
const role = para('*Lead Engineer*, Fjordline Data\tMar 2021 – Present') + item('Moved 6 services to Kafka');
const work = heading('Experience') + role;
const skills = heading('Skills') + para('Go, Java');
const roles = ['Lead Engineer | Fjordline Data | 2021-03..', '• Moved 6 services to Kafka'];
const whole = [...roles, 'skills : Go, Java'];
const bulletOf = (content: string): string =>
  paraOf(content, '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr>');
const field = (code: string, result: string): string =>
  `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText> ${code} </w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`;
const control = (content: string, properties = ''): string =>
  `<w:sdt><w:sdtPr>${properties}</w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;
const PLACEHOLDER = '<w:showingPlcHdr/>';

describe('A Word file', () => {
  it.each([
    ['another name', { main: 'word/document2.xml' }],
    ['another folder', { main: 'doc/main.xml' }],
    ['the strict form', { isStrict: true }],
    [
      'macros',
      { mainType: 'application/vnd.ms-word.document.macroEnabled.main+xml', main: 'word/document7.xml' },
    ],
    [
      'other prefixes',
      {
        change: (xml: string) => xml.replace(/(<\/?|\s)w:/g, '$1ns0:').replace('xmlns:w=', 'xmlns:ns0='),
      },
    ],
  ])('is read when its body has %s', async (_, options) => {
    const { resume } = await read(wordFile(top + work + skills, { parts: plainParts, ...options }));
    expect(resume.basics).toMatchObject({ name: 'Nora Quist', email: 'nora@quist.example' });
    expect(outline(resume)).toEqual(whole);
  });

  it('shows what fields gave, and never their code', async () => {
    const link = `<w:fldSimple w:instr=" HYPERLINK &quot;mailto:nora@quist.example&quot; ">${run('E-mail')}</w:fldSimple>`;
    const bullet = bulletOf(field('MERGEFIELD bullet', run('Moved 6 services to Kafka')));
    const { resume } = await read(
      wordFile(
        para('*Nora Quist*') +
          paraOf(`${link}${run(' | ')}${field('HYPERLINK "https://github.com/noraq"', run('GitHub'))}`) +
          heading('Experience') +
          para('*Lead Engineer*, Fjordline Data\tMar 2021 – Present') +
          bullet,
        { parts: plainParts },
      ),
    );
    expect(resume.basics).toMatchObject({
      email: 'nora@quist.example',
      profiles: [{ network: 'GitHub', username: 'noraq' }],
    });
    expect(outline(resume)).toEqual(roles);
  });

  it('is read through content controls, wherever they stand', async () => {
    const row = `<w:tr>${control(`<w:tc>${para('Mar 2021 – Present')}</w:tc>`)}<w:tc>${para('*Lead Engineer*, Fjordline Data')}${item('Moved 6 services to Kafka')}</w:tc></w:tr>`;
    const { resume } = await read(
      wordFile(
        control(para('Nora Quist')) +
          paraOf(control(run('nora@quist.example'))) +
          heading('Experience') +
          `<w:tbl>${control(row)}</w:tbl>` +
          control(control(skills)),
        { parts: plainParts },
      ),
    );
    expect(resume.basics).toMatchObject({ name: 'Nora Quist', email: 'nora@quist.example' });
    expect(outline(resume)).toEqual(whole);
  });

  it.each([
    ['that Word marks as such', control(para('Describe what you built'), PLACEHOLDER)],
    ['in brackets', control(paraOf(run('[Project ') + run('name]')))],
    ['inside a line', paraOf(control(run('Click or tap here to enter text.')))],
    ['in the style of such', paraOf(control(run('Beskriv det', '<w:rStyle w:val="Ghost"/>')))],
  ])('says nothing that only tells what to write there: %s', async (_, content) => {
    const ghost = {
      ...plainParts[0],
      content: `${plainParts[0]?.content}<w:style w:type="character" w:styleId="Ghost"><w:name w:val="Placeholder Text"/></w:style>`,
    } as (typeof plainParts)[number];
    const { resume } = await read(
      wordFile(top + work + content + skills, { parts: [ghost, ...plainParts.slice(1)] }),
    );
    expect(outline(resume)).toEqual(whole);
    expect(resume.meta.unplaced).toEqual([]);
  });

  it('keeps the headings that its template brought along', async () => {
    const { resume } = await read(
      wordFile(top + control(heading('Experience'), PLACEHOLDER) + role + skills, { parts: plainParts }),
    );
    expect(outline(resume)).toEqual(whole);
  });

  it('drops what was deleted or moved away, and keeps what was put in', async () => {
    const deleted = run('Oldco').replaceAll('w:t ', 'w:delText ').replaceAll('/w:t>', '/w:delText>');
    const row = (content: string, properties = ''): string =>
      `<w:tr><w:trPr>${properties}</w:trPr><w:tc>${content}</w:tc></w:tr>`;
    const { resume } = await read(
      wordFile(
        top +
          heading('Experience') +
          paraOf(
            `${run('*Lead Engineer*, ')}<w:del>${deleted}</w:del><w:ins>${run('Fjordline Data')}</w:ins>${run('\tMar 2021 – Present')}`,
          ) +
          paraOf(
            run('Moved 6 '),
            '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="1"/></w:numPr><w:rPr><w:del/></w:rPr>',
          ) +
          item('services to Kafka') +
          `<w:moveFrom>${para('Was here once')}</w:moveFrom>` +
          `<w:tbl>${row(para('A row that went'), '<w:del/>')}</w:tbl>` +
          skills,
        { parts: plainParts },
      ),
    );
    expect(outline(resume)).toEqual(whole);
    expect(JSON.stringify(resume)).not.toMatch(/Oldco|once|went/);
  });

  it('keeps footnotes that the text refers to, and drops comments', async () => {
    const note = (id: number, text: string): string => `<w:footnote w:id="${id}">${para(text)}</w:footnote>`;
    const bullet = bulletOf(
      `${run('Moved 6 services to Kafka')}<w:r><w:footnoteReference w:id="2"/><w:commentReference w:id="0"/></w:r>`,
    );
    const parts = [
      ...plainParts,
      {
        kind: 'footnotes',
        name: 'word/footnotes.xml',
        root: 'w:footnotes',
        content: note(1, 'Left over') + note(2, '2,300 stars on GitHub'),
      },
      {
        kind: 'comments',
        name: 'word/comments.xml',
        root: 'w:comments',
        content: `<w:comment w:id="0">${para('Ask for more')}</w:comment>`,
      },
    ];
    const head = para('*Lead Engineer*, Fjordline Data\tMar 2021 – Present');
    const { resume, flags } = await read(
      wordFile(top + heading('Experience') + head + bullet + skills, { parts }),
    );
    expect(outline(resume)).toEqual(whole);
    expect(resume.meta.unplaced).toEqual(['2,300 stars on GitHub']);
    expect(flags).toMatchObject([{ path: ['meta', 'unplaced'] }]);
  });

  it('reads signs of symbol fonts as bullets, arrows and pictures', async () => {
    const symbol = (font: string, code: string): string =>
      `<w:r><w:sym w:font="${font}" w:char="${code}"/></w:r>`;
    const { resume } = await read(
      wordFile(
        para('*Nora Quist*') +
          paraOf(symbol('Wingdings', 'F02A') + run(' nora@quist.example')) +
          heading('Experience') +
          para('*Lead Engineer*, Fjordline Data\tMar 2021 – Present') +
          paraOf(
            symbol('Wingdings', 'F0A7') +
              run('\tCut p99: 480 ms ') +
              symbol('Wingdings', 'F0E0') +
              run(' 90 ms'),
          ) +
          paraOf(run('§', '<w:rFonts w:ascii="Wingdings"/>') + run('\tMoved 6 services to Kafka')),
        { parts: plainParts },
      ),
    );
    expect(resume.basics.email).toBe('nora@quist.example');
    expect(resume.work[0]?.highlights).toEqual(['Cut p99: 480 ms → 90 ms', 'Moved 6 services to Kafka']);
  });

  it('reads lines and hyphens that Word writes as signs of its own', async () => {
    const { resume } = await read(
      wordFile(
        paraOf(`${run('*Nora Quist*')}<w:r><w:br/><w:t>nora@quist.example</w:t></w:r>`) +
          heading('Experience') +
          para('*Lead Engineer*, Fjordline Data\tMar 2021 – Present') +
          bulletOf(
            `${run('Built an event')}<w:r><w:noBreakHyphen/></w:r>${run('driven trans')}<w:r><w:softHyphen/></w:r>${run('port')}`,
          ),
        { parts: plainParts },
      ),
    );
    expect(resume.basics).toMatchObject({ name: 'Nora Quist', email: 'nora@quist.example' });
    expect(resume.work[0]?.highlights).toEqual(['Built an event-driven transport']);
  });

  const chunk = (name: string, content: string | Uint8Array): Promise<ImportedFile> =>
    read(
      wordFile(`${top}<w:altChunk r:id="part3"/>`, {
        parts: [...plainParts, { kind: 'aFChunk', name, content }],
      }),
    );

  it.each([
    [
      'a web page',
      'word/a.htm',
      '<html><head><style>p{}</style></head><body><h2>Experience</h2><p><b>Lead Engineer</b>, Fjordline Data, Mar 2021 &ndash; Present</p><ul><li><p>Moved 6 services to Kafka</p></li></ul><h2>Skills</h2><p>Go,\nJava</p></body></html>',
    ],
    [
      'a text',
      'word/a.txt',
      'EXPERIENCE\nLead Engineer, Fjordline Data, Mar 2021 – Present\n- Moved 6 services to Kafka\n\nSKILLS\nGo, Java\n',
    ],
    ['another Word file', 'word/a.docx', wordFile(work + skills, { parts: plainParts })],
  ])('is read with a part that is %s', async (_, name, content) => {
    const { resume, flags } = await chunk(name, content);
    expect(outline(resume)).toEqual(whole);
    expect(flags).toEqual([]);
  });

  it.each([
    ['RTF', 'word/a.rtf', '{\\rtf1 Hello}', 'RTF'],
    ['a web archive', 'word/a.mht', 'MIME-Version: 1.0\n\n<p>Hello</p>', 'a web archive'],
  ])('says that a part of it could not be read: %s', async (_, name, content, format) => {
    const { flags } = await chunk(name, content);
    expect(flags[0]?.why).toBe(`A part of this Word file is ${format} inside of it, and could not be read.`);
  });
});

describe('The head and foot of the pages of a Word file', () => {
  const margin = (kind: 'header' | 'footer', content: string, number = 1): (typeof plainParts)[number] => ({
    kind,
    name: `word/${kind}${number}.xml`,
    root: kind === 'header' ? 'w:hdr' : 'w:ftr',
    content,
  });

  it('give the name and the contacts that stand there, boxes included', async () => {
    const parts = [
      ...plainParts,
      margin('header', paraOf(box(para('Nora Quist') + para('nora@quist.example')))),
      margin('footer', para('+47 22 55 01 23')),
    ];
    const { resume, findings } = await read(wordFile(work + skills, { parts }));
    expect(resume.basics).toMatchObject({
      name: 'Nora Quist',
      email: 'nora@quist.example',
      phone: '+47 22 55 01 23',
    });
    expect(findings).toContainEqual(
      expect.objectContaining({ kind: 'header-text', text: 'Nora Quist\nnora@quist.example' }),
    );
  });

  it('say nothing of pages, and nothing twice', async () => {
    const page = `${run('Nora Quist – Page ')}<w:fldSimple w:instr=" PAGE ">${run('2')}</w:fldSimple>${run(' of ')}${field('NUMPAGES', run('3'))}`;
    const parts = [
      ...plainParts,
      margin('header', para('Nora Quist')),
      margin('header', para('Nora Quist'), 2),
      margin('footer', paraOf(page)),
    ];
    const { resume } = await read(wordFile(top + work + skills, { parts }));
    expect(outline(resume)).toEqual(whole);
    expect(resume.basics.label).toBeUndefined();
    expect(resume.meta.unplaced).toEqual([]);
  });

  it('keep what else stands there as unplaced', async () => {
    const parts = [...plainParts, margin('footer', para('References will follow'))];
    const { resume } = await read(wordFile(top + work + skills, { parts }));
    expect(resume.meta.unplaced).toEqual(['References will follow']);
  });
});
