import type { ImportKnowledge } from '../import-knowledge.ts';
import type { Flag, ParserView, ResumeReading } from '../imported-resume.ts';
import { keepLost } from '../keep-lost.ts';
import { cleanText } from '../lines/clean-text.ts';
import type { Line } from '../lines/text-lines.ts';
import { nameLinks } from '../name-links.ts';
import { importLines } from '../sections/read-sections.ts';
import { listParagraphs, type PageSection } from './blocks.ts';
import { documentToLines } from './document-to-lines.ts';
import { findHidden, findMargins, findTextBoxes } from './docx-findings.ts';

import { addMargins } from './margins.ts';
import { readWordFile, type WordStories } from './word-stories.ts';

/**
 * Reads a Word file as a resume, and says what programs that read resumes make of it. No word of it is lost: what fits
 * nowhere is in `meta.unplaced`.
 *
 * @throws Error with one plain sentence when the file is damaged, locked, no Word document, or unpacks to too much.
 */
export function importDocx(bytes: Uint8Array, knowledge: ImportKnowledge): ResumeReading & ParserView {
  const { recognise } = knowledge;
  const stories = readWordFile(bytes);
  const { body, headers, footers, size } = stories;
  const inHeaders = headers.map((header) => documentToLines(header, size, recognise));
  const inFooters = footers.map((footer) => documentToLines(footer, size, recognise));
  const flow = documentToLines(body, size, recognise);
  const lines = addMargins(flow, [...inHeaders, ...inFooters], recognise);
  const imported = importLines(lines, knowledge);
  const all = [...flow, ...[...inHeaders, ...inFooters].flat(), ...readNotes(stories, knowledge)];
  const kept = keepLost(all, imported, recognise);
  const blocks = [body, ...headers, ...footers].flat().flatMap((section) => section.blocks);
  const links = listParagraphs(blocks).flatMap(({ runs }) =>
    runs.flatMap(({ href, text }) => (href ? [{ url: href, text }] : [])),
  );
  return {
    ...kept,
    resume: nameLinks(kept.resume, links),
    flags: [...flagFile(all, stories), ...kept.flags],
    findings: [
      ...findHidden(listParagraphs(blocks)),
      ...findMargins([...headers, ...footers]),
      ...findTextBoxes(blocks),
    ],
    parserText: parserText(body),
    pages: stories.pages,
  };
}

/** Footnotes and endnotes stand below the text that they belong to. */
function readNotes({ notes, size }: WordStories, { recognise }: ImportKnowledge): Line[] {
  return notes.flatMap((note) => documentToLines(note, size, recognise));
}

function flagFile(lines: Line[], { unread }: WordStories): Flag[] {
  const formats = [...new Set(unread)].join(', ');
  return [
    ...(lines.length > 0 ? [] : [{ path: [], why: 'This Word file holds no text.' }]),
    ...(formats
      ? [{ path: [], why: `A part of this Word file is ${formats} inside of it, and could not be read.` }]
      : []),
  ];
}

/** The text of the body as it stands in the file, with what nobody sees. */
function parserText(body: PageSection[]): string {
  const paragraphs = listParagraphs(body.flatMap(({ blocks }) => blocks));
  const text = paragraphs.map(({ runs }) => runs.map((run) => run.text).join('')).join('\n');
  return cleanText(text)
    .replace(/\n{3,}/g, '\n\n')
    .trim();
}
