import { strFromU8, unzipSync } from 'fflate';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import { describe, expect, it } from 'vitest';
import { nameFile } from '../../lib/export/file-name.ts';
import { writeResume } from '../../lib/export/write-resume.ts';
import { firstChoice } from '../../lib/layout/first-choice.ts';
import { layOut } from '../../lib/layout/lay-out.ts';
import type { PaperChoice } from '../../lib/layout/template.ts';
import { parseResume, type Resume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { loadFontFiles } from '../../rules/fonts/font-files.ts';
import { paperKnowledge } from '../../rules/templates/index.ts';

const first = firstChoice('en-GB');
const write = (format: 'pdf' | 'docx', resume: Resume, choice: Partial<PaperChoice> = {}) =>
  writeResume(
    format,
    { resume, choice: { ...first, ...choice }, level: 'senior' },
    paperKnowledge,
    loadFontFiles,
  );
const open = async (bytes: Uint8Array) => getDocument({ data: new Uint8Array(bytes), verbosity: 0 }).promise;
const withBullet = (text: string): Resume => ({
  ...sampleResume,
  work: [{ name: 'Oxbow Ledger', position: 'Engineer', highlights: [text] }],
});
const textOf = async (bytes: Uint8Array): Promise<string> => {
  const file = await open(bytes);
  const pages = await Promise.all(
    Array.from({ length: file.numPages }, async (_, index) =>
      (await file.getPage(index + 1)).getTextContent(),
    ),
  );
  return pages.flatMap(({ items }) => items.map((item) => ('str' in item ? item.str : ''))).join(' ');
};

describe('A PDF file', () => {
  it('has title, author, language, bookmarks and links, and its fonts in it', async () => {
    const { bytes, pages, missing } = await write('pdf', sampleResume);
    const file = await open(bytes);
    const { info } = await file.getMetadata();
    expect(info).toMatchObject({
      Title: 'Ilse Tamworth, Senior Backend Engineer',
      Author: 'Ilse Tamworth',
      Language: 'en',
    });
    expect((await file.getOutline()).map(({ title }) => title)).toEqual([
      'Summary',
      'Experience',
      'Projects',
      'Skills',
      'Education',
      'Languages',
    ]);
    const links = await (await file.getPage(1)).getAnnotations();
    expect(links.map(({ url }) => url)).toContain('mailto:ilse.tamworth@example.com');
    expect(new TextDecoder('latin1').decode(bytes)).toContain('/FontFile2');
    expect({ pages, missing }).toEqual({ pages: 1, missing: '' });
  });

  it('has the characters that were written, in every file that one font is used for', async () => {
    for (const text of [
      'Cut “p99” — from 480 ms; Ångström café.',
      'Sharded ĳ, Привіт and Ελλάδα: “fine”, naïve.',
    ])
      expect((await textOf((await write('pdf', withBullet(text))).bytes)).replace(/\s+/g, ' ')).toContain(
        text,
      );
  });

  it('has the dot of a name, though it was a part of other letters in an earlier file', async () => {
    await write('pdf', sampleResume, { template: 'serif' });
    const resume = {
      ...sampleResume,
      work: [{ name: 'Brindle Ltd.', position: 'Engineer', highlights: [] }],
    };
    expect(await textOf((await write('pdf', resume, { template: 'serif' })).bytes)).toContain('Brindle Ltd.');
  });

  it('breaks no word with a hyphen that nobody wrote, where its script changes either', async () => {
    const bare = (text: string): string => text.replace(/\s/g, '');
    for (let words = 8; words < 24; words++) {
      const text = `${'Plan '.repeat(words)}("Δρομολόγιο") and «Стрілочник»`;
      expect(bare(await textOf((await write('pdf', withBullet(text))).bytes))).toContain(bare(text));
    }
  });

  it('sets letters that its font has not in another, and says which none has', async () => {
    const { bytes, missing } = await write('pdf', withBullet('Billed ₺2 million ✓ for 東京'));
    expect(await textOf(bytes)).toContain('₺');
    expect(missing).toBe('東京');
  });

  it('holds no soft hyphens, joined letters or blanks without width that were pasted into the resume', async () => {
    const { bytes } = await write('pdf', withBullet('Of\u00ADfline e\uFB03cient\u200B cache\u00A0keys'));
    expect(await textOf(bytes)).toContain('Offline efficient cache keys');
  });

  it('parts a word that is longer than its line without any sign', async () => {
    const word = 'abcdefghij'.repeat(20);
    const text = await textOf((await write('pdf', withBullet(`See ${word} there`))).bytes);
    expect(text.replace(/\s/g, '')).toContain(`See${word}there`);
  });

  it('has every page from the second on marked with the name and its number', async () => {
    const long = {
      ...withBullet('Did one thing.'),
      work: Array.from({ length: 12 }, () => sampleResume.work[0] as never),
    };
    const { bytes, pages } = await write('pdf', long);
    expect(pages).toBeGreaterThan(2);
    const text = await textOf(bytes);
    expect(text).toContain(`Ilse Tamworth · page 2 of ${pages}`);
    expect(text).not.toContain('page 1 of');
  });
});

describe('A Word file', () => {
  const partOf = async (resume: Resume, part: string, choice: Partial<PaperChoice> = {}): Promise<string> =>
    strFromU8(unzipSync((await write('docx', resume, choice)).bytes)[part] ?? new Uint8Array());

  it('has heading styles, real lists and tab stops, and no tables, pictures or text boxes', async () => {
    const text = await partOf(sampleResume, 'word/document.xml');
    for (const style of ['Title', 'Heading1', 'Heading2']) expect(text).toContain(`w:val="${style}"`);
    expect(text.match(/<w:numId /g)).toHaveLength(13);
    expect(text).toContain('<w:tab w:val="right"');
    expect(text).not.toMatch(/<w:tbl>|<w:drawing>|<w:pict>|txbxContent|\u2005/);
  });

  it('names the typeface of Word that is as wide as that of the PDF, and its language', async () => {
    const styles = await partOf(sampleResume, 'word/styles.xml', { font: 'tinos' });
    expect(styles).toContain('Times New Roman');
    expect(styles).toContain('w:val="en-US"');
    expect(await partOf(sampleResume, 'docProps/core.xml')).toContain(
      'Ilse Tamworth, Senior Backend Engineer',
    );
  });

  it('has one column in the order of the paper, where that has two', async () => {
    const text = await partOf(sampleResume, 'word/document.xml', { template: 'side' });
    expect(text.indexOf('Calder Valley')).toBeLessThan(text.indexOf('RabbitMQ, gRPC'));
    expect(text).not.toContain('<w:cols');
  });
});

describe('The layout of a resume', () => {
  const order = (level: 'entry' | 'senior', choice: Partial<PaperChoice> = {}) =>
    layOut(sampleResume, { ...first, ...choice }, paperKnowledge, { level })
      .columns.flat()
      .map(({ id }) => id);

  it('has its sections in the order of the level, or in that of the user', () => {
    expect(order('senior').slice(0, 3)).toEqual(['summary', 'work', 'projects']);
    expect(order('entry').slice(0, 3)).toEqual(['summary', 'education', 'work']);
    expect(order('senior', { order: ['skills', 'work'] }).slice(0, 3)).toEqual(['skills', 'work', 'summary']);
  });

  it('leaves out what fits no field, and what is empty', () => {
    const resume = parseResume({ basics: { name: 'A B' }, meta: { unplaced: ['Hobby: kites'] } });
    const { columns, contacts } = layOut(resume, first, paperKnowledge, { level: 'mid' });
    expect({ columns, contacts }).toEqual({ columns: [[]], contacts: [] });
  });

  it('names a file for the person and the company, in letters that every system takes', () => {
    expect(nameFile('Łucja O’Říhová', 'Quayline & Sons, Inc.')).toBe('Łucja-O-Říhová-Quayline-Sons-Inc');
    expect(nameFile('../../etc', undefined)).toBe('etc');
    expect(nameFile(undefined)).toBe('Resume');
  });
});

describe.each(paperKnowledge.templates)('The template $name', ({ example, id }) => {
  it('has an example that it sets on one page', async () => {
    expect((await write('pdf', example, { template: id })).pages).toBe(1);
  });
});
