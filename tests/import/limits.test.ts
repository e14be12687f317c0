import { zipSync, zlibSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../lib/import/import-file.ts';
import { checkFileSize, checkResume } from '../../lib/import/limits.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { formsInForms, pagesOf, paragraph, stream, wordOf } from './hostile-files.ts';
import { knowledge } from './knowledge.ts';
import { writeLines, writePdf } from './pdf/write-pdf.ts';

const encode = (text: string): Uint8Array => new TextEncoder().encode(text);

/** What the user is told of a file that is not read; empty when it is. */
function sentence(name: string, content: Uint8Array | string): Promise<string> {
  return importResumeFile(name, typeof content === 'string' ? encode(content) : content, knowledge).then(
    () => '',
    (error: Error) => error.message,
  );
}

describe('The size of a file', () => {
  it('is enough to refuse it', () => {
    expect(() => checkFileSize('cv.txt', 3_000_000_000)).toThrow(
      'cv.txt has 3,000 MB. A resume has 25 MB at most.',
    );
    expect(() => checkFileSize('cv.txt', 0)).toThrow('cv.txt is empty.');
    expect(() => checkFileSize('cv.txt', 25_000_000)).not.toThrow();
  });
});

describe('A text', () => {
  it.each(['cv.txt', 'cv.md', 'cv.yaml', 'cv.json'])(
    'of more characters than a resume has is refused: %s',
    async (name) => {
      const [start, end] = name === 'cv.json' ? ['{"a":"', '"}'] : ['cv:\n  name: ', ''];
      expect(await sentence(name, `${start}${'a b '.repeat(60_000)}${end}`)).toMatch(
        /^cv\.\w+ has 240,0\d\d characters\. A resume has 200,000 characters at most\.$/,
      );
    },
  );

  it.each([
    ['lists', '['.repeat(100_000) + ']'.repeat(100_000)],
    ['objects', `${'{"basics":'.repeat(300_000)}1${'}'.repeat(300_000)}`],
    ['lists that never end', `{"work":${'['.repeat(400_000)}`],
  ])('of JSON that is very deep is damaged JSON: %s', async (_, text) => {
    expect(await sentence('cv.json', text)).toBe(
      'This file should hold a resume as JSON, but it is not valid JSON.',
    );
    expect(await sentence('cv', text)).toContain('not valid JSON');
  });

  it('of JSON may hold brackets and quotes in its texts', async () => {
    const name = `Ana ${'["\\{'.repeat(200)}`;
    expect(await sentence('cv.json', JSON.stringify({ basics: { name } }))).toBe('');
  });

  it.each([
    ['cv.pdf', 'PDF'],
    ['CV.DOCX', 'Word'],
  ])('under the name %s is not taken for a resume', async (name, kind) => {
    expect(await sentence(name, 'Ana Obi\n\nSkills\nGo, Kafka\n')).toContain(
      `${name}: Its name says ${kind}, but it is no ${kind} file.`,
    );
  });
});

describe('A PDF or Word file under another name', () => {
  it.each([
    ['cv.docx', writePdf([writeLines(['# Ana Obi'])]), 'ends in .docx, but it is a PDF file'],
    ['cv.pdf', wordOf(paragraph('Ana Obi')), 'ends in .pdf, but it is a Word file'],
  ])('is read as what it is and says so: %s', async (name, bytes, why) => {
    const { resume, flags } = await importResumeFile(name, bytes, knowledge);
    expect(resume.basics.name).toBe('Ana Obi');
    expect(flags[0]?.why).toContain(why);
  });

  it('says nothing of a name without an ending', async () => {
    const { flags } = await importResumeFile('cv', writePdf([writeLines(['# Ana Obi'])]), knowledge);
    expect(flags.map(({ why }) => why).join()).not.toContain('The name of this file');
  });
});

describe('A Word file', () => {
  it.each([
    ['paragraphs', paragraph('a').repeat(6_000), 'more than 5,000 paragraphs'],
    [
      'cells',
      `<w:tbl><w:tr>${`<w:tc>${paragraph('')}</w:tc>`.repeat(5_000)}<w:tc/></w:tr></w:tbl>`,
      'more than 5,000 cells',
    ],
    ['characters', paragraph('Cut a b c '.repeat(20_001)), 'more than 200,000 characters'],
    ['elements', '<w:bookmarkEnd/>'.repeat(200_000), 'more than 200,000 elements'],
    ['parts in parts', '<w:sdt><w:sdtContent>'.repeat(100_000), 'nests parts more than 250 deep'],
  ])('of more %s than a resume has is refused before it is parsed', async (_, body, why) => {
    expect(await sentence('cv.docx', wordOf(body))).toMatch(
      new RegExp(`^This Word file (?:has )?${why}, which no resume does`),
    );
  });

  it('of 4,000 short paragraphs is read', async () => {
    expect(await sentence('cv.docx', wordOf(paragraph('Kept').repeat(4_000)))).toBe('');
  });
});

describe('A document of flowing text', () => {
  const odt = (body: string) =>
    zipSync({
      'content.xml': encode(`<office:document><office:text>${body}</office:text></office:document>`),
    });

  it.each([
    ['web page', 'paragraphs', `<html>${'<p>a</p>'.repeat(6_000)}`],
    ['web page', 'characters', `<html>${'a b c '.repeat(40_000)}`],
    ['web page', 'parts', `<html>${'<b></b>'.repeat(110_000)}`],
    ['RTF file', 'paragraphs', `{\\rtf1 ${'a\\par '.repeat(6_000)}}`],
    ['RTF file', 'parts', `{\\rtf1 ${'{}'.repeat(110_000)}}`],
    ['RTF file', 'signs', `{\\rtf1 ${'\\b '.repeat(2_100_000)}}`],
    ['OpenDocument file', 'paragraphs', odt('<text:p>a</text:p>'.repeat(6_000))],
    ['OpenDocument file', 'characters', odt(`<text:p>${'<text:s text:c="40"/>'.repeat(6_000)}</text:p>`)],
  ])('is refused where it holds more than any resume does: a %s of many %s', async (kind, what, content) => {
    expect(await sentence('cv', content)).toMatch(
      new RegExp(`^This ${kind} has more than [\\d,]+ ${what}, which no resume does`),
    );
  });

  it.each([
    ['<div>'.repeat(5_000), '<html>'],
    ['{'.repeat(5_000), '{\\rtf1 '],
  ])('is refused where it nests parts very deep', async (parts, start) => {
    expect(await sentence('cv', start + parts)).toContain('nests parts more than 250 deep');
  });

  it('is refused before it is unpacked where it unpacks to too much', async () => {
    const bytes = zipSync({ 'content.xml': new Uint8Array(30_000_000) });
    expect(await sentence('cv.odt', bytes)).toContain('cv.odt unpacks to 30 MB of text');
  });
});

describe('Data', () => {
  it.each([
    [
      'a table of more cells than a resume has',
      'cv.csv',
      `Company Name,Title,Started On\n${'a,'.repeat(50_000)}`,
      '20,000 cells',
    ],
    ['JSON too long to be repaired', 'cv.json', `{"a": ${'"x" '.repeat(20_000)}}`, 'not valid JSON'],
    ['YAML that is very deep', 'cv.yaml', `cv: ${'{a: '.repeat(20_000)}`, 'not valid YAML'],
  ])('is refused before it takes long: %s', async (_, name, content, why) => {
    expect(await sentence(name, content)).toContain(why);
  });

  it('of very deep front matter is read without it', async () => {
    const { resume } = await importResumeFile(
      'cv.md',
      encode(`---\na: ${'['.repeat(20_000)}\n---\n# Ana Obi\n`),
      knowledge,
    );
    expect(resume.basics.name).toBe('Ana Obi');
  });
});

describe('A PDF file', () => {
  const blanks = new Uint8Array(30_000_000).fill(0x20);
  const ascii85 = (data: Uint8Array): string => {
    let text = '';
    const view = new DataView(Uint8Array.from([...data, 0, 0, 0, 0]).buffer);
    for (let at = 0; at < data.length; at += 4)
      text += [4, 3, 2, 1, 0]
        .map((place) => String.fromCharCode(33 + (Math.floor(view.getUint32(at) / 85 ** place) % 85)))
        .join('');
    return `${text}~>`;
  };
  const drawn = 'BT /F 9 Tf 50 700 Td (Mara Lind) Tj ET';

  it.each([
    ['deflated', stream(blanks)],
    ['packed as LZW', stream(new Uint8Array(10_000), '', '/LZWDecode')],
    ['packed as runs', stream(new Uint8Array(400_000), '', '/RunLengthDecode')],
    ['deflated behind letters', stream(ascii85(zlibSync(blanks)), '', '[/ASCII85Decode /FlateDecode]')],
  ])('whose page unpacks to more than any resume holds is refused: %s', async (_, content) => {
    expect(await sentence('cv.pdf', pagesOf(content))).toContain('unpacks to more than any resume holds');
  });

  it.each([
    ['deflated', stream(drawn)],
    [
      'deflated behind letters',
      stream(ascii85(zlibSync(encode(drawn))), '', '[/ASCII85Decode /FlateDecode]'),
    ],
  ])('is read when its page is %s', async (_, content) => {
    const { resume } = await importResumeFile('cv.pdf', pagesOf(content), knowledge);
    expect(resume.basics.name).toBe('Mara Lind');
  });

  it.each([
    ['glyphs on a page', pagesOf(stream(`BT /F 1 Tf ${'(abcdefghij) Tj 1 -1 Td '.repeat(40_000)} ET`))],
    [
      'glyphs over its pages',
      pagesOf(stream(`BT /F 1 Tf ${'(abcdefghij) Tj 1 -1 Td '.repeat(2_000)} ET`), { count: 20 }),
    ],
    ['steps of drawing', pagesOf(stream('q Q '.repeat(600_000)))],
    ['steps, by forms in forms', formsInForms()],
  ])('that draws more %s than any resume is given up', async (_, bytes) => {
    expect(await sentence('cv.pdf', bytes)).toContain('draws more than any resume does');
  });

  it('of more pages than a resume has is refused', async () => {
    expect(await sentence('cv.pdf', pagesOf(stream(drawn), { count: 2_000 }))).toBe(
      'This PDF file has 2,000 pages. A resume has 100 at most.',
    );
  });
});

describe('A resume that was read', () => {
  it('has no more entries and lines than the page can show', () => {
    const school = { institution: 'Lund University' };
    const role = { name: 'Quill', highlights: Array.from({ length: 600 }, () => 'Ran Kafka') };
    const check = (value: object) => () => checkResume('cv.txt', parseResume(value));
    expect(check({ education: Array(301).fill(school) })).toThrow(
      'cv.txt has 301 entries. A resume has 300 entries at most.',
    );
    expect(check({ work: [role, role] })).toThrow(
      'cv.txt has 1,200 lines. A resume has 1,000 lines at most.',
    );
    expect(check({ meta: { unplaced: Array(1001).fill('Kept') } })).toThrow('1,001 lines');
    expect(check({ education: Array(300).fill(school), work: [] })).not.toThrow();
    expect(check({ work: [role] })).not.toThrow();
  });
});
