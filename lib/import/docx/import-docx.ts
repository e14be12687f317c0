import type { ImportKnowledge } from '../import-knowledge.ts';
import type { FileFinding, ImportedResume, ParserView } from '../imported-resume.ts';
import { MOST_CHARACTERS } from '../limits.ts';
import { cleanText } from '../lines/clean-text.ts';
import { type Line, readLines } from '../lines/text-lines.ts';
import { hasContacts } from '../recognise/contact-addresses.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { importLines } from '../sections/read-sections.ts';
import { checkXml } from './check-xml.ts';
import { cutHidden, textOf } from './cut-hidden.ts';
import { type DocxNode, documentToLines } from './document-to-lines.ts';
import { openZip, packZip, type ZipFile } from './zip-file.ts';

/** The part of mammoth that reads a Word file and hands over what it read. */
export interface MammothLibrary {
  convertToHtml(
    input: { buffer: Uint8Array; arrayBuffer: ArrayBuffer },
    options: object,
  ): Promise<{ value: string }>;
}

const BODY = 'word/document.xml';
/** Larger texts are no resumes, in bytes. */
const MOST_TEXT = 12_000_000;

/**
 * Reads a Word file as a resume, and says what programs that read resumes make of it.
 *
 * @throws Error with one plain sentence when the file is damaged, locked, no Word document, or unpacks to too much.
 */
export async function importDocx(
  mammoth: MammothLibrary,
  bytes: Uint8Array,
  knowledge: ImportKnowledge,
): Promise<ImportedResume & ParserView> {
  const parts = readParts(bytes);
  checkXml([...parts.values()].map(decode), MOST_CHARACTERS);
  const source = decode(parts.get(BODY));
  const { xml, hidden } = cutHidden(source);
  parts.set(BODY, new TextEncoder().encode(xml));
  const { recognise } = knowledge;
  const lines = documentToLines(await readBody(mammoth, packZip(parts)), recognise);
  const headers = [...parts]
    .filter(([name]) => /^word\/header\d*\.xml$/.test(name))
    .map(([, part]) => visibleText(part));
  const footers = [...parts]
    .filter(([name]) => /^word\/footer\d*\.xml$/.test(name))
    .map(([, part]) => visibleText(part));
  const { resume, flags } = importLines([...missingContacts(headers, lines, recognise), ...lines], knowledge);
  return {
    resume,
    flags: lines.length > 0 ? flags : [{ path: [], why: 'This Word file holds no text.' }, ...flags],
    findings: [...findHidden(hidden), ...findMargins([...headers, ...footers]), ...findTextBoxes(xml)],
    parserText: cleanText(textOf(source))
      .replace(/\n{3,}/g, '\n\n')
      .trim(),
    pages: Number(/<Pages>(\d{1,4})<\/Pages>/.exec(decode(parts.get('docProps/app.xml')))?.[1] ?? 1),
  };
}

/** The texts of the archive; pictures and fonts stay packed. */
function readParts(bytes: Uint8Array): Map<string, Uint8Array> {
  const zip = open(bytes);
  if (!zip.names.includes(BODY))
    throw new Error('This should be a Word document, but the archive holds none.');
  const names = zip.names.filter((name) => /\.(?:xml|rels)$/i.test(name));
  const size = names.reduce((sum, name) => sum + zip.sizeOf(name), 0);
  if (size > MOST_TEXT || names.length > 500)
    throw new Error(
      `This Word file unpacks to ${Math.round(size / 1_000_000)} MB of text, which no resume does, so it was not opened.`,
    );
  const parts = new Map<string, Uint8Array>();
  try {
    for (const name of names) parts.set(name, zip.read(name));
  } catch (error) {
    throw new Error(DAMAGED, { cause: error });
  }
  return parts;
}

const DAMAGED =
  'This Word file is damaged or cut off, so it cannot be opened. Save it again and bring the new file.';

function open(bytes: Uint8Array): ZipFile {
  try {
    return openZip(bytes);
  } catch (error) {
    throw new Error(DAMAGED, { cause: error });
  }
}

async function readBody(mammoth: MammothLibrary, zip: Uint8Array): Promise<DocxNode> {
  let body: DocxNode = { type: 'document' };
  try {
    await mammoth.convertToHtml(
      { buffer: zip, arrayBuffer: zip.buffer as ArrayBuffer },
      {
        // The HTML is not used: what mammoth reads says more, such as tabs and indents.
        transformDocument: (document: DocxNode) => {
          body = document;
          return { ...document, children: [] };
        },
      },
    );
  } catch (error) {
    throw new Error(DAMAGED, { cause: error });
  }
  return body;
}

function decode(part: Uint8Array | undefined): string {
  return part ? new TextDecoder().decode(part) : '';
}

function visibleText(part: Uint8Array): string {
  return textOf(cutHidden(decode(part)).xml).trim();
}

/** Contacts that stand in the head of the pages only: people see them at the top. */
function missingContacts(headers: string[], lines: Line[], recognise: Recognisers): Line[] {
  const body = lines.map(({ text }) => text).join('\n');
  const isMissing = (line: string): boolean => !body.includes(line.trim());
  const found = headers.find(
    (text) => hasContacts(text) || !lines.slice(0, 3).some((line) => isFullName(line.text, recognise)),
  );
  const kept = (found ?? '')
    .split('\n')
    .filter((line) => /[\p{L}\d]/u.test(line) && isMissing(line) && !recognise.readPageMark(line.trim()));
  return readLines(kept.join('\n'), recognise);
}

function isFullName(text: string, { isPersonName }: Recognisers): boolean {
  return text.includes(' ') && isPersonName(text);
}

function findHidden(hidden: string[]): FileFinding[] {
  if (hidden.length === 0) return [];
  const why =
    'It is hidden, under 2 points, or has the colour of what is behind it. People do not see it, programs do; recruiters take that for cheating.';
  return [{ kind: 'hidden-text', page: 1, text: hidden.map((text) => text.trim()).join('\n'), why }];
}

function findMargins(texts: string[]): FileFinding[] {
  const why = 'This stands in the head or foot of the pages, which many programs leave out.';
  return [...new Set(texts.map((text) => text.trim()))]
    .filter((text) => /\p{L}/u.test(text))
    .map((text) => ({ kind: 'header-text', page: 1, text, why }));
}

function findTextBoxes(xml: string): FileFinding[] {
  // The same box stands in the file twice: for newer programs and for older ones.
  const boxes = [...xml.matchAll(/<w:txbxContent>([\s\S]*?)<\/w:txbxContent>/g)].map(([, box = '']) =>
    textOf(box).trim(),
  );
  const why = 'This stands in a text box, which many programs leave out or read in another place.';
  return [...new Set(boxes)].filter(Boolean).map((text) => ({ kind: 'text-box', page: 1, text, why }));
}
