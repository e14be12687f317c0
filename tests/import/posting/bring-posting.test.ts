import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Document, Packer, Paragraph } from 'docx';
import { describe, expect, it } from 'vitest';
import { writePdf } from '../pdf/write-pdf.ts';
import { bringFile, bringText } from './bring.ts';

const root = resolve(import.meta.dirname, '../../..');
const words = 'We move timber by rail between two seas, and each train is planned by a service of ours.';
const text = `${words}\n\nRequirements:\n- Five years of Go\n- PostgreSQL and Kafka\n`;
const html = `<p>${words}</p><h2>Requirements</h2><ul><li>Five years of Go</li><li>PostgreSQL and Kafka</li></ul>`;
const resume =
  'Tamsin Orley\ntamsin@mail.example\n\nExperience\nBrackwater Rail, Backend Engineer, Feb 2021 - Present\n- Moved refunds to RabbitMQ consumers in Go.\n';

const mail = (subject: string, ...rest: string[]) =>
  [`From: ines@norrland.example`, `Subject: ${subject}`, 'MIME-Version: 1.0', ...rest].join('\r\n');
const items = ({ posting }: Awaited<ReturnType<typeof bringText>>) =>
  posting.blocks.filter(({ kind }) => kind === 'item').map((block) => block.text);

describe('The title of a posting that was brought as text', () => {
  it('is the title of a job near its top, wherever it stands there', async () => {
    expect((await bringText(`Norrland Freight\nSenior Backend Engineer\n\n${text}`)).posting.title).toBe(
      'Senior Backend Engineer',
    );
  });
  it('is else its first line, where that reads like a heading', async () => {
    expect((await bringText(`Timber Rail Crew\n\n${text}`)).posting.title).toBe('Timber Rail Crew');
  });
  it('is none where the text begins with a sentence or with a section of postings', async () => {
    expect((await bringText(text)).posting.title).toBeUndefined();
    expect((await bringText(`Requirements\n\n${text}`)).posting.title).toBeUndefined();
  });
});

describe('A posting that was brought', () => {
  it('keeps the pasted text as it is, so that its quotes are its own', async () => {
    const { posting } = await bringText(text.replaceAll('\n', '\r\n'));
    expect(posting).toMatchObject({ source: 'text', description: text });
    expect(posting.hiringOrganization).toBeUndefined();
  });

  it('is read from a PDF file with its bullets, without what a browser prints around its pages', async () => {
    const lines = [
      'Senior Backend Engineer',
      words.slice(0, 70),
      'Requirements',
      '• Five years of Go',
      '• Kafka',
    ];
    const pdf = writePdf([
      [
        { text: '11/30/26, 9:38 AM', x: 30, y: 30, size: 8 },
        { text: 'Jobs at Norrland', x: 300, y: 30, size: 8 },
        ...lines.map((line, index) => ({ text: line, x: 72, y: 100 + 24 * index, bold: index === 2 })),
        { text: 'https://jobs.norrland.example/42', x: 30, y: 770, size: 8 },
        { text: '1/1', x: 560, y: 770, size: 8 },
      ],
    ]);
    const brought = await bringFile('job.pdf', pdf);
    expect(brought.posting.title).toBe('Senior Backend Engineer');
    expect(items(brought)).toEqual(['Five years of Go', 'Kafka']);
    expect(brought.posting.description).not.toMatch(/9:38|https|1\/1/);
  });

  it('is read from a Word file', async () => {
    const children = [
      ...['Senior Backend Engineer', words, 'Requirements'].map((line) => new Paragraph(line)),
      new Paragraph({ text: 'Five years of Go', bullet: { level: 0 } }),
    ];
    const file = await Packer.toBuffer(new Document({ sections: [{ children }] }));
    const brought = await bringFile('job.docx', file);
    expect(brought.posting.title).toBe('Senior Backend Engineer');
    expect(items(brought)).toEqual(['Five years of Go']);
  });

  it('is read from the markup of a mail, and called as its subject says, without "Fwd:"', async () => {
    const brought = await bringFile(
      'offer.eml',
      mail(
        '=?utf-8?Q?Fwd:_Backend_Engineer,_Ume=C3=A5?=',
        'Content-Type: multipart/alternative; boundary="x"',
        '',
        '--x\r\nContent-Type: text/plain\r\n\r\nSee the other part.',
        `--x\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${html.replaceAll('=', '=3D')}`,
        '--x--',
      ),
    );
    expect(brought.posting.title).toBe('Backend Engineer, Umeå');
    expect(items(brought)).toEqual(['Five years of Go', 'PostgreSQL and Kafka']);
  });

  it('is read from a mail of plain text', async () => {
    const { posting } = await bringFile('a.eml', mail('Re: A role', 'Content-Type: text/plain', '', text));
    expect(posting.title).toBe('A role');
    expect(posting.description).toContain('- Five years of Go');
  });

  it('is read by its own site where a saved page says where it stood', async () => {
    const page = readFileSync(resolve(root, 'tests/fixtures/pages/greenhouse/new.html'), 'utf8');
    const { posting } = await bringFile('saved.html', page);
    expect(posting).toMatchObject({
      url: 'http://job-boards.greenhouse.io/norrlandfreight/jobs/4410023?gh_src=abc123us',
      title: 'Senior Backend Engineer, Dispatch',
      hiringOrganization: 'Norrland Freight',
      jobLocation: 'Umeå, Sweden',
    });
    const archive = mail(
      'Job Application',
      'Snapshot-Content-Location: https://job-boards.greenhouse.io/norrlandfreight/jobs/4410023',
      'Content-Type: multipart/related; boundary="x"; type="text/html"',
      '',
      `--x\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${page.replace(/<link rel="canonical".*/, '')}`,
      '--x--',
    );
    expect((await bringFile('saved.mhtml', archive)).posting).toMatchObject({
      source: 'greenhouse',
      hiringOrganization: 'Norrland Freight',
    });
  });

  it('is read from a page that does not look like one: the user says that it is', async () => {
    const { posting } = await bringFile('note.html', `<p>${words}</p><p>You know Go and Kafka well.</p>`);
    expect(posting.description).toContain('Go and Kafka');
    expect(posting.title).toBeUndefined();
  });
});

describe('What is no posting is refused in one sentence', () => {
  it.each([
    [
      'a resume',
      'tamsin.txt',
      resume,
      'tamsin.txt reads like a resume, not like a posting. Add it where your resume goes.',
    ],
    [
      'a resume in HTML',
      'me.html',
      `<p>${resume.split('\n').join('</p><p>')}</p>`,
      /^me\.html reads like a resume/,
    ],
    ['an empty file', 'a.txt', '', 'a.txt is empty.'],
    ['few words', 'a.txt', 'Go, Kafka and tea', 'a.txt has only 4 words, too few for a posting.'],
    ['one word', 'a.txt', 'Go', 'a.txt has only one word, too few for a posting.'],
    [
      'no words',
      'a.html',
      '<html><img src="a.png"></html>',
      /^a\.html holds no text, only pictures at most\./,
    ],
    [
      'an address',
      'a.txt',
      'https://jobs.example/1?a=b',
      /^This is an address, and Gaplight loads nothing\./,
    ],
    ['a picture', 'a.png', '\u0089PNG', /^a\.png is a picture\. Bring the posting as PDF, mail/],
    ['a damaged Word file', 'a.docx', 'PK\u0003\u0004zzz', /damaged or cut off/],
    ['an archive', 'a.zip', 'PK\u0003\u0004zzz', /^a\.zip is an archive\. Bring/],
    ['what is no text', 'a.txt', `${words}\u0000`, /^a\.txt holds no text\. Bring/],
    [
      'a list of jobs',
      'a.html',
      `<ul>${`<li><a href="/1">Backend Engineer in Rotterdam</a></li>`.repeat(12)}</ul>`,
      /^a\.html is a list of jobs\./,
    ],
    [
      'a whole book',
      'a.txt',
      `${words} `.repeat(3_000),
      /^a\.txt is longer than any posting: 2\d\d,\d{3} characters of at most 200,000\.$/,
    ],
  ])('%s', async (_, name, content, sentence) => {
    const bytes = /^[\u0089P]/.test(content)
      ? Uint8Array.from(content, (each) => each.charCodeAt(0))
      : content;
    await expect(bringFile(name, bytes)).rejects.toThrow(sentence);
  });

  it('but a posting with a person to write to and years in it is one', async () => {
    const { posting } = await bringText(`${text}\nFounded in 2012. Questions: ines@norrland.example\n`);
    expect(posting.description).toContain('ines@norrland.example');
  });
});
