import { decodeText, startsWith } from '../file-bytes.ts';
import { isHtml } from '../import-text.ts';
import { checkPostingSize } from '../limits.ts';
import { type Line, readLines } from '../lines/text-lines.ts';
import { checkPostingText, refuseResume } from './check-posting-text.ts';
import { readHtmlLines, readOdtLines, readPdfLines, readRtfLines, readWordLines } from './file-lines.ts';
import { findTitle } from './find-title.ts';
import { linesToText } from './lines-to-text.ts';
import { isMail, readMail } from './mail.ts';
import type { PostingFileKnowledge, PostingSource } from './posting-source.ts';

/**
 * Reads what a file holds of a posting. What the file is, its content says. Readers and the libraries that they need are
 * loaded when they are first needed.
 *
 * @throws Error with one plain sentence that says why it cannot be read as a posting.
 */
export async function readPostingFile(
  name: string,
  bytes: Uint8Array,
  knowledge: PostingFileKnowledge,
): Promise<PostingSource> {
  checkPostingSize(name, bytes.length);
  const { recognise, foreign } = knowledge;
  if (startsWith(bytes, '%PDF-', 1024))
    return fromLines(name, await readPdfLines(bytes, recognise), knowledge);
  if (startsWith(bytes, 'PK\u0003\u0004')) return readArchive(name, bytes, knowledge);
  const kind = foreign.findByBytes(bytes);
  if (kind) throw refuse(name, `is ${kind.what}`);
  const text = decodeText(bytes);
  if (isMail(text)) {
    const mail = await readMail(bytes).catch((error: unknown) => {
      throw new Error(`${name} is a mail that is damaged or cut off. Copy its text and paste that.`, {
        cause: error,
      });
    });
    return 'html' in mail
      ? fromHtml(name, mail, knowledge)
      : fromText(name, mail.text, knowledge, mail.title);
  }
  return readPostingText(name, text, knowledge);
}

/**
 * Reads a text that was pasted, or that a file holds. Throws like `readPostingFile`.
 *
 * @param name what the text is called at the beginning of a sentence.
 */
export async function readPostingText(
  name: string,
  text: string,
  knowledge: PostingFileKnowledge,
): Promise<PostingSource> {
  if (/^\uFEFF?\s*\{\\rtf/.test(text))
    return fromLines(name, await readRtfLines(text, knowledge.recognise), knowledge);
  if (isHtml(text)) return fromHtml(name, { html: text }, knowledge);
  const kind = knowledge.foreign.findByText(text);
  if (kind) throw refuse(name, `is ${kind.what}`);
  return fromText(name, text, knowledge);
}

async function readArchive(
  name: string,
  bytes: Uint8Array,
  knowledge: PostingFileKnowledge,
): Promise<PostingSource> {
  const { openContents } = await import('../zip-contents.ts');
  const zip = openContents(name, bytes);
  if (zip?.names.includes('content.xml') && zip.read('mimetype').includes('opendocument.text'))
    return fromLines(name, await readOdtLines(zip, knowledge.recognise), knowledge);
  if (/\.docx$/i.test(name) || zip?.read('[Content_Types].xml').includes('wordprocessingml'))
    return fromLines(name, await readWordLines(bytes, knowledge.recognise), knowledge);
  throw refuse(name, 'is an archive');
}

function fromLines(name: string, lines: Line[], knowledge: PostingFileKnowledge): PostingSource {
  const text = linesToText(lines, knowledge.recognise);
  checkPostingText(name, text);
  refuseResume(name, lines, knowledge);
  const title = findTitle(text, knowledge);
  return { text, ...(title && { title }) };
}

/** `called`: the subject of a mail, where its text has no title. */
function fromText(
  name: string,
  text: string,
  knowledge: PostingFileKnowledge,
  called?: string,
): PostingSource {
  if (/\u0000|\uFFFD{4}/.test(text)) throw refuse(name, 'holds no text');
  checkPostingText(name, text);
  refuseResume(name, readLines(text, knowledge.recognise), knowledge);
  const title = called || findTitle(text, knowledge);
  return { text: text.replace(/\r\n?/g, '\n'), ...(title && { title }) };
}

async function fromHtml(
  name: string,
  source: PostingSource & { html: string },
  knowledge: PostingFileKnowledge,
): Promise<PostingSource> {
  const lines = await readHtmlLines(source.html, knowledge.recognise);
  checkPostingText(name, lines.map(({ text }) => text).join('\n'));
  refuseResume(name, lines, knowledge);
  return source;
}

function refuse(name: string, why: string): Error {
  return new Error(
    `${name} ${why}. Bring the posting as PDF, mail (.eml), HTML, Word (.docx) or text, or paste it.`,
  );
}
