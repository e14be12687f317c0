import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importResume, importResumeFile } from '../../lib/import/import-file.ts';
import { knowledge } from './knowledge.ts';

describe('Importing a resume file', () => {
  it('knows JSON by its name or by its text', async () => {
    const json = '{"basics": {"name": "Ana Obi"}}';
    expect((await importResume('resume.json', json, knowledge)).resume.basics.name).toBe('Ana Obi');
    expect((await importResume('Pasted resume', ` ${json}`, knowledge)).resume.basics.name).toBe('Ana Obi');
  });

  it('reads Markdown and plain text alike', async () => {
    expect(
      (await importResume('cv.md', '# Ana Obi\n\n## Skills\n\nGo, Kafka', knowledge)).resume.skills[0]
        ?.keywords,
    ).toEqual(['Go', 'Kafka']);
    expect(
      (await importResume('cv.txt', 'Ana Obi\n\nSkills\nGo, Kafka', knowledge)).resume.skills[0]?.keywords,
    ).toEqual(['Go', 'Kafka']);
  });

  it('keeps what JSON Resume has no field for as unplaced text', async () => {
    const { resume, flags } = await importResume(
      'r.json',
      JSON.stringify({
        basics: { name: 'Ana' },
        patents: [{ title: 'A gearbox' }],
        work: [{ name: 'Quill', team: 'Ledger' }],
      }),
      knowledge,
    );
    expect(resume.meta.unplaced).toEqual(['patents title: A gearbox', 'work team: Ledger']);
    expect(flags).toHaveLength(1);
  });

  it.each([
    ['cv.json', '{"basics": {"name": "Ana Obi", "url": "javascript:alert(1)"}}'],
    ['cv.yaml', 'cv:\n  name: Ana Obi\n  website: javascript:alert(1)\n'],
    ['cv.yml', 'cv:\n  name: Ana Obi\n  sections:\n    projects:\n      - name: "[logtide](vbscript:x)"\n'],
    ['cv.md', '# Ana Obi\n\n[Website](javascript:alert(1)) · javascript:alert(1)\n'],
    ['cv.txt', 'Ana Obi\nWebsite: javascript:alert(1)\nana.example'],
  ])('takes no address from %s that would run something', async (name, text) => {
    const { resume } = await importResumeFile(name, new TextEncoder().encode(text), knowledge);
    const urls = [
      resume.basics.url,
      ...resume.basics.profiles.map(({ url }) => url),
      resume.projects[0]?.url,
    ];
    expect(resume.basics.name).toBe('Ana Obi');
    for (const url of urls) expect(url ?? 'https://').toMatch(/^https:/);
  });

  it('says in one sentence what it cannot read', async () => {
    const sentence = (name: string, text: string): Promise<string> =>
      importResume(name, text, knowledge).then(
        () => '',
        (error: Error) => error.message,
      );
    expect(await sentence('Pasted resume', '%PDF-1.7 ...')).toContain('inside of a PDF or Word file');
    expect(await sentence('cv.txt', '  \n')).toBe('cv.txt is empty.');
    expect(await sentence('cv.txt', 'a\u0000b')).toContain('no text');
    expect(await sentence('cv.odt', 'Ana Obi')).toContain('it is no OpenDocument file');
    expect(await sentence('cv.csv', 'Fruit,Price\nApple,3')).toContain('only those of LinkedIn');
    expect(await sentence('cv.json', '{"basics": ')).toBe(
      'This file should hold a resume as JSON, but it is not valid JSON.',
    );
  });
});

describe('A file of another kind', () => {
  const bytes = (letters: string) => Uint8Array.from(letters, (letter) => letter.charCodeAt(0));
  const zip = (names: string[], mimetype = '') =>
    zipSync(
      Object.fromEntries([
        ...(mimetype ? [['mimetype', strToU8(mimetype)]] : []),
        ...names.map((name) => [name, strToU8('x')]),
      ]),
    );
  const wide = (text: string) => bytes([...text].map((letter) => `${letter}\0`).join(''));
  const compound = (stream: string) =>
    Uint8Array.from([...bytes('\u00D0\u00CF\u0011\u00E0'), ...new Uint8Array(600), ...wide(stream)]);

  it.each([
    ['an Apple Pages document', zip(['Index/Document.iwa', 'preview.jpg'])],
    ['an Excel workbook', zip(['[Content_Types].xml', 'xl/workbook.xml'])],
    ['a PowerPoint presentation', zip(['ppt/presentation.xml'])],
    ['an e-book (EPUB)', zip(['META-INF/container.xml'], 'application/epub+zip')],
    ['a spreadsheet', zip(['content.xml'], 'application/vnd.oasis.opendocument.spreadsheet')],
    ['an Adobe InDesign file', zip(['designmap.xml'])],
    ['a Figma file', zip(['canvas.fig', 'meta.json'])],
    ['an old Word file (.doc)', compound('WordDocument')],
    ['a Word file that is locked with a password', compound('EncryptedPackage')],
    ['a picture', bytes('\u0089PNG\r\n')],
    ['a picture', bytes('\u00FF\u00D8\u00FF\u00E0')],
    ['a picture', bytes('\0\0\0\u0018ftypheic')],
    ['a picture', bytes('<svg xmlns="http://www.w3.org/2000/svg"></svg>')],
    ['LaTeX source', bytes('% My CV\n\\documentclass[11pt]{moderncv}\n\\begin{document}\nAna')],
    ['an e-mail', bytes('From: ana@obi.example\nSubject: CV\nMIME-Version: 1.0\n\nHello')],
    ['a contact card', bytes('BEGIN:VCARD\nFN:Ana Obi')],
    ['a link to a file', bytes('{"url": "https://docs.google.com/open?id=1", "doc_id": "1"}')],
    ['a TOML file', bytes('# mine\n[basics]\nname = "Ana Obi"')],
    ['an XML file', bytes('<?xml version="1.0"?><resume/>')],
    ['a packed archive', bytes('Rar!\u001A\u0007')],
  ])('is called by its name, whatever it is called: %s', async (what, content) => {
    const refused = importResumeFile('cv.pages', content, knowledge);
    await expect(refused).rejects.toThrow(`cv.pages: This is ${what},`);
    await expect(refused).rejects.toThrow(/^[^\n]{30,200}\.$/);
  });

  it('is not seen in a text that only begins with the same letters', async () => {
    for (const text of ['BMW Group\nAna Obi\nGo', 'From: Leeds\nAna Obi', 'Index/Document.iwa\nAna Obi'])
      expect((await importResumeFile('cv.txt', strToU8(text), knowledge)).resume.meta).toBeDefined();
  });

  it('of several files has to be unpacked first', async () => {
    await expect(importResumeFile('cv.zip', zip(['cv.pdf', 'letter.pdf']), knowledge)).rejects.toThrow(
      'cv.zip: This is an archive. Unpack it and choose the resume in it.',
    );
  });
});

describe('A file of 20 MB', () => {
  it.each([
    ['resume.pdf', '%PDF-1.7\n'],
    ['resume.docx', 'PK\u0003\u0004'],
    ['resume.txt', 'Experience\n'],
    ['resume.yaml', 'cv:\n  name: Ana\n'],
    ['resume.html', '<html><p>'],
    ['resume.rtf', '{\\rtf1 '],
  ])('that begins like %s gets one sentence within ten seconds', { retry: 2 }, async (name, start) => {
    const bytes = new Uint8Array(20_000_000).fill(0x41);
    bytes.set(new TextEncoder().encode(start));
    const before = performance.now();
    await expect(importResumeFile(name, bytes, knowledge)).rejects.toThrow(/^[^\n]{10,200}$/);
    expect(performance.now() - before).toBeLessThan(10_000);
  });
});
