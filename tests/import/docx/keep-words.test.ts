import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { importResumeFile } from '../../../lib/import/import-file.ts';
import { knowledge } from '../knowledge.ts';
import {
  type At,
  bothBoxes,
  box,
  heading,
  item,
  oldBox,
  para,
  paraOf,
  plainParts,
  table,
  wordFile,
} from './word-file.ts';

/** Words that no list knows, so that each can be looked for. */
const word = fc.stringMatching(/^q[a-z]{4,8}x$/);
const words = fc.array(word, { minLength: 1, maxLength: 8 }).map((each) => each.join(' '));
const line = fc.oneof(
  words,
  words.map((text) => `${text}.`),
  words.map((text) => `*${text}*, Berlin\tMar 2018 – 2020`),
  words.map((text) => `Tools: ${text.replaceAll(' ', ', ')}`),
  fc.constantFrom('Experience', 'SKILLS', 'Education', 'Projects', 'Languages', 'Interests', 'Awards'),
);
const paragraphs = fc
  .array(
    fc.oneof(
      line.map((text) => para(text)),
      line.map((text) => heading(text)),
      words.map((text) => para(`*${text}*`)),
      words.map((text) => item(text)),
    ),
    { minLength: 1, maxLength: 6 },
  )
  .map((all) => all.join(''));
const place: fc.Arbitrary<At> = fc.record({
  x: fc.nat(400),
  y: fc.nat(700),
  width: fc.integer({ min: 60, max: 500 }),
  height: fc.integer({ min: 20, max: 400 }),
});
const piece = fc.oneof(
  paragraphs,
  fc
    .array(fc.array(fc.oneof(paragraphs, fc.constant('')), { minLength: 2, maxLength: 3 }), {
      minLength: 1,
      maxLength: 4,
    })
    .map((rows) => table(rows)),
  fc.tuple(paragraphs, place).map(([content, at]) => paraOf(bothBoxes(content, at))),
  fc.tuple(paragraphs, place).map(([content, at]) => paraOf(box(content, at, 'paragraph'))),
  paragraphs.map((content) => paraOf(oldBox(content))),
);
const columns = fc.constantFrom('', '<w:sectPr><w:cols w:num="2"/></w:sectPr>');
const body = fc
  .tuple(fc.array(piece, { minLength: 1, maxLength: 6 }), columns)
  .map(([all, end]) => all.join('') + end);

/** The words of a body, each as often as it is seen: what is there for old programs only is not. */
const seenIn = (xml: string): string[] =>
  xml.replaceAll(/<mc:Fallback>.*?<\/mc:Fallback>/g, '').match(/\bq[a-z]{4,8}x\b/g) ?? [];

describe('Every word of a Word file', () => {
  it('is in the resume or with what could not be placed, whatever it stands in', async () => {
    await fc.assert(
      fc.asyncProperty(body, paragraphs, async (content, inHeader) => {
        const header = { kind: 'header', name: 'word/header1.xml', root: 'w:hdr', content: inHeader };
        const bytes = wordFile(content, { parts: [...plainParts, header] });
        const { resume, sections = [] } = await importResumeFile('resume.docx', bytes, knowledge);
        const kept = JSON.stringify([resume, sections]).toLowerCase();
        expect(seenIn(content + inHeader).filter((each) => !kept.includes(each))).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});
