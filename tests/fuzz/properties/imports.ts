import assert from 'node:assert/strict';
import fc from 'fast-check';
import { exportJson } from '../../../lib/export/export-json.ts';
import { exportMarkdown } from '../../../lib/export/export-markdown.ts';
import { exportText } from '../../../lib/export/export-text.ts';
import { importJson } from '../../../lib/import/data/import-json.ts';
import { type ImportedFile, importResumeFile } from '../../../lib/import/import-file.ts';
import { importText } from '../../../lib/import/sections/read-sections.ts';
import { parseStoredResume } from '../../../lib/storage/stored-resume.ts';
import { knowledge } from '../../import/knowledge.ts';
import { anyResume, plausibleResume } from '../../resume/arbitrary-resume.ts';
import { assertLinear, assertSame, orSentence } from '../expectations.ts';
import { resumeFiles } from '../files.ts';
import { defineFuzz } from '../fuzz.ts';
import { mutatedBytes, mutatedText } from '../mutations.ts';
import { anyText, markedText, monotony } from '../texts.ts';

const { word, wordParts, pdf, texts, packWord, printPdf } = await resumeFiles();
const encoder = new TextEncoder();

function read(name: string, bytes: Uint8Array): Promise<ImportedFile | undefined> {
  return orSentence(() => importResumeFile(name, bytes, knowledge));
}

/** What was imported can be stored: it is the same when it is read back. */
function assertStorable({ resume, flags, findings, parserText }: ImportedFile): void {
  const source = { fileName: 'resume', parserText, findings, flags };
  const stored = {
    version: 5,
    id: 'a',
    dismissed: [],
    declined: [],
    corrections: [],
    name: 'a',
    edited: '2026-01-05T00:00:00.000Z',
    resume,
    source,
  };
  const again = parseStoredResume(JSON.parse(JSON.stringify(stored)));
  assert.deepEqual(again.resume, JSON.parse(JSON.stringify(resume)), 'stored, it reads otherwise');
}

async function check(name: string, bytes: Uint8Array): Promise<void> {
  const file = await read(name, bytes);
  if (!file) return;
  assertStorable(file);
  const again = await read(name, bytes);
  assertSame({ resume: file.resume, flags: file.flags }, { resume: again?.resume, flags: again?.flags });
}

function assertHolds(where: unknown, words: readonly string[]): void {
  const kept = JSON.stringify(where).toLowerCase();
  for (const each of words) assert.ok(kept.includes(each.toLowerCase()), `${each} is lost`);
}

/** The words of all texts of a resume, as they must come back. */
function wordsOf(value: unknown): string[] {
  if (typeof value === 'string') return value.match(/[A-Za-z]{4,}/g) ?? [];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(wordsOf) : [];
}

/** Lines whose letters are distributed as in English. */
const PLAIN_WORDS = [
  'The harbour keeps a book of every ship that comes in at night, and who paid for it.',
  'We wrote the service that reads those books, checks each line twice and sends the bill.',
  'Nobody has had to walk along the quay with a torch since then, whatever the weather was.',
];

const plainNames = fc.constantFrom(
  'resume.txt',
  'resume.md',
  'resume',
  'resume.pdf',
  'resume.docx',
  'resume.csv',
);

export const imports = [
  defineFuzz('a resume from any text', 90, fc.record({ name: plainNames, text: anyText }), ({ name, text }) =>
    check(name, encoder.encode(text)),
  ),
  defineFuzz(
    'a resume of text, JSON or YAML, damaged',
    90,
    fc.record({
      name: fc.constantFrom('resume.txt', 'resume.json', 'resume.yaml', 'resume'),
      text: mutatedText(texts),
    }),
    ({ name, text }) => check(name, encoder.encode(text)),
  ),
  defineFuzz(
    'bytes of any kind',
    60,
    fc.record({
      name: fc.constantFrom('resume.pdf', 'resume.docx', 'resume.txt', 'resume.json', 'resume.yaml'),
      bytes: fc
        .tuple(
          fc.constantFrom(
            '',
            '%PDF-1.7\n',
            'PK\u0003\u0004',
            '\u00FF\u00FE',
            '\u00FE\u00FF',
            '{',
            'cv:\n',
            '<html>',
            '{\\rtf1 ',
            '---\na: ',
          ),
          fc.uint8Array({ maxLength: 400 }),
        )
        .map(([start, rest]) => Uint8Array.from([...Buffer.from(start, 'latin1'), ...rest])),
    }),
    ({ name, bytes }) => check(name, bytes),
  ),
  defineFuzz(
    'a web page or RTF of any text',
    60,
    fc.record({ start: fc.constantFrom('<html><p>', '{\\rtf1 '), text: anyText }),
    ({ start, text }) => check('resume', encoder.encode(start + text)),
  ),
  defineFuzz('a PDF file, damaged', 25, mutatedBytes(pdf), (bytes) => check('resume.pdf', bytes)),
  defineFuzz('a Word file, damaged', 25, mutatedBytes(word), (bytes) => check('resume.docx', bytes)),
  defineFuzz('a Word file, damaged inside', 25, mutatedText(wordParts), (xml) =>
    check('resume.docx', packWord(xml)),
  ),
  defineFuzz(
    'no word of a text is lost',
    90,
    markedText,
    async ({ text, words }) => {
      const file = await read('resume.txt', encoder.encode(text));
      if (file) assertHolds(file.resume, words);
    },
    [
      {
        text: 'Awards\nThe Tin Crane\nhttps://one.example/a\nHost | 2017 – 2019\nhttps://two.example/b',
        words: ['Tin', 'Crane', 'one', 'Host', 'two'],
      },
    ],
  ),
  defineFuzz('no word of a PDF file is lost', 25, markedText, async ({ text, words }) => {
    // Words of made-up letters alone cannot be told from those of a font that does not name its letters.
    const file = await read('resume.pdf', printPdf([...text.split('\n'), '', ...PLAIN_WORDS]));
    if (file) assertHolds([file.resume, file.findings], words);
  }),
  defineFuzz(
    'no word of a JSON file is lost',
    60,
    fc.tuple(fc.jsonValue({ maxDepth: 4 }), markedText),
    async ([value, { text, words }]) => {
      const holder = { basics: { name: 'Ana' }, extra: value, work: [{ highlights: text.split('\n') }] };
      const file = await read('resume.json', encoder.encode(JSON.stringify(holder)));
      assertHolds(file?.resume ?? text, words);
    },
  ),
  defineFuzz('a resume that is exported and imported again', 40, plausibleResume, (resume) => {
    assert.deepEqual(importJson(exportJson(resume), knowledge).resume, resume);
    assert.deepEqual(importText(exportText(resume), knowledge).resume, resume);
    assert.deepEqual(importText(exportMarkdown(resume), knowledge).resume, resume);
  }),
  defineFuzz('any resume at all, exported and imported again', 40, anyResume, (resume) => {
    assert.deepEqual(importJson(exportJson(resume), knowledge).resume, resume);
    for (const text of [exportText(resume), exportMarkdown(resume)])
      assertHolds(importText(text, knowledge).resume, wordsOf(resume));
  }),
  defineFuzz(
    'a long resume takes time that grows with it',
    8,
    monotony,
    (piece) => assertLinear((text) => importText(text, knowledge), piece),
    // One run of letters, and one bullet of endless lines.
    ['字', '\v<script>globalThis.gaplightFuzzRan=1</script>03/2019'],
  ),
];
