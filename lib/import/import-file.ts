import { textsIn } from '../text/texts-in.ts';
import { decodeText, startsWith } from './file-bytes.ts';
import { refuseForeign } from './foreign-files.ts';
import type { ImportKnowledge } from './import-knowledge.ts';
import { readText } from './import-text.ts';
import type { ImportedResume, ParserView, ResumeReading } from './imported-resume.ts';
import { checkFileSize } from './limits.ts';
import { judgeReading } from './readings/judge-reading.ts';
import { refuse } from './refuse.ts';

/** What a file gave: the resume, what is uncertain, and what programs that read resumes make of it. */
export type ImportedFile = ImportedResume & ParserView;
type ReadFile = ResumeReading & ParserView;

/**
 * Imports a resume from a file's name and bytes. What the file is, its content says; the name only helps with texts.
 * Readers and the libraries that they need are loaded when they are first needed.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function importResumeFile(
  name: string,
  bytes: Uint8Array,
  knowledge: ImportKnowledge,
): Promise<ImportedFile> {
  checkFileSize(name, bytes.length);
  return judged(await readBytes(name, bytes, knowledge), knowledge);
}

async function readBytes(name: string, bytes: Uint8Array, knowledge: ImportKnowledge): Promise<ReadFile> {
  if (startsWith(bytes, '%PDF-', 1024)) return flagName(name, 'pdf', await importPdf(bytes, knowledge));
  if (startsWith(bytes, 'PK\u0003\u0004')) return importZip(name, bytes, knowledge);
  const foreign = knowledge.foreign.findByBytes(bytes);
  if (foreign) throw refuseForeign(name, foreign);
  const text = decodeText(bytes);
  return { findings: [], parserText: text, pages: 0, ...(await readText(name, text, knowledge)) };
}

/**
 * Imports a resume from a file's name and its text: JSON, YAML, CSV, HTML, RTF, Markdown or plain text.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function importResume(
  name: string,
  text: string,
  knowledge: ImportKnowledge,
): Promise<ImportedResume> {
  return judged(await readText(name, text, knowledge), knowledge);
}

/** A reading with how far it is to be trusted, and the language that it is in. */
function judged<Reading extends ResumeReading>(
  reading: Reading,
  { recognise }: ImportKnowledge,
): Reading & ImportedResume {
  const text = [...(reading.sections ?? []), ...textsIn(reading.resume)].join('\n');
  const language = reading.language ?? recognise.readDocumentLanguage(text);
  return { ...reading, ...judgeReading(reading, recognise), ...(language && { language }) };
}

const KINDS: Record<string, string> = { pdf: 'a PDF', docx: 'a Word', odt: 'an OpenDocument' };

/** What was read, with a note if the name of the file says that it is something else. */
function flagName(name: string, kind: 'pdf' | 'docx' | 'odt', file: ReadFile): ReadFile {
  const ending = /\.(?:pdf|docx|odt|rtf|html?|md|markdown|txt|json|ya?ml)$/i.exec(name)?.[0].toLowerCase();
  if (!ending || ending === `.${kind}`) return file;
  const why = `The name of this file ends in ${ending}, but it is ${KINDS[kind]} file and was read as one.`;
  return { ...file, flags: [{ path: [], why }, ...file.flags] };
}

/** Imports a Word or OpenDocument file, LinkedIn's data export, or a page that was saved with its pictures. */
async function importZip(name: string, bytes: Uint8Array, knowledge: ImportKnowledge): Promise<ReadFile> {
  const { openContents } = await import('./zip-contents.ts');
  const zip = openContents(name, bytes);
  const view: ParserView = { findings: [], parserText: '', pages: 0 };
  const isWord = zip?.read('[Content_Types].xml').includes('wordprocessingml');
  if (!zip || isWord || /\.docx$/i.test(name))
    return flagName(name, 'docx', await importWord(bytes, knowledge));
  const mimetype = zip.read('mimetype').trim();
  const isOdt = zip.names.includes('content.xml') && !/spreadsheet|presentation|graphics/.test(mimetype);
  if (isOdt) {
    const { importOdt } = await import('./odt/import-odt.ts');
    return flagName(name, 'odt', { ...view, ...importOdt(zip, knowledge) });
  }
  const foreign = knowledge.foreign.findByEntries(zip.names, mimetype);
  if (foreign) throw refuseForeign(name, foreign);
  const { importLinkedInExport, isLinkedInExport } = await import('./linkedin/import-linkedin.ts');
  if (isLinkedInExport(zip.names, knowledge.linkedInFiles)) {
    const read = importLinkedInExport(zip, knowledge.linkedInFiles, knowledge);
    if (read) return { ...view, ...read };
  }
  const pages = zip.names.filter((each) => /\.x?html?$/i.test(each));
  const [page] = pages;
  if (page === undefined || pages.length > 1)
    throw refuse(name, 'This is an archive. Unpack it and choose the resume in it');
  const { importHtml } = await import('./html/import-html.ts');
  return { ...view, ...importHtml(zip.read(page), knowledge) };
}

async function importPdf(bytes: Uint8Array, knowledge: ImportKnowledge): Promise<ReadFile> {
  const [{ loadPdf }, { readPdf }, { importPdfPages }] = await Promise.all([
    import('./pdf/load-pdf.ts'),
    import('./pdf/read-pdf.ts'),
    import('./pdf/import-pdf.ts'),
  ]);
  return importPdfPages(await readPdf(await loadPdf(), bytes), knowledge);
}

async function importWord(bytes: Uint8Array, knowledge: ImportKnowledge): Promise<ReadFile> {
  const { importDocx } = await import('./docx/import-docx.ts');
  return importDocx(bytes, knowledge);
}
