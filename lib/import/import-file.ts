import { checkNesting, importJson } from './data/import-json.ts';
import type { MammothLibrary } from './docx/import-docx.ts';
import type { ImportKnowledge } from './import-knowledge.ts';
import type { ImportedResume, ParserView } from './imported-resume.ts';
import { checkFileSize, checkLength } from './limits.ts';
import { importText } from './sections/read-sections.ts';

/** What a file gave: the resume, what is uncertain, and what programs that read resumes make of it. */
export type ImportedFile = ImportedResume & ParserView;

const BRING = 'Bring PDF, Word (.docx), plain text, Markdown, JSON Resume or RenderCV YAML.';

/**
 * Imports a resume from a file's name and bytes. What the file is, its content says; the name only helps with texts.
 * The libraries that read PDF, Word and YAML are loaded when they are first needed.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function importResumeFile(
  name: string,
  bytes: Uint8Array,
  knowledge: ImportKnowledge,
): Promise<ImportedFile> {
  checkFileSize(name, bytes.length);
  if (startsWith(bytes, '%PDF-', 1024)) return flagName(name, 'pdf', await importPdf(bytes, knowledge));
  if (startsWith(bytes, 'PK\u0003\u0004')) return flagName(name, 'docx', await importWord(bytes, knowledge));
  return importPlain(name, decodeText(name, bytes), knowledge);
}

const KINDS: Record<string, string> = { pdf: 'PDF', docx: 'Word' };

/** What was read, with a note if the name of the file says that it is something else. */
function flagName(name: string, kind: 'pdf' | 'docx', file: ImportedFile): ImportedFile {
  const ending = /\.(?:pdf|docx|md|markdown|txt|json|ya?ml)$/i.exec(name)?.[0].toLowerCase();
  if (!ending || ending === `.${kind}`) return file;
  const why = `The name of this file ends in ${ending}, but it is a ${KINDS[kind]} file and was read as one.`;
  return { ...file, flags: [{ path: [], why }, ...file.flags] };
}

/** Imports a resume from a file's name and its text: JSON Resume, RenderCV, Markdown or plain text. */
async function importPlain(name: string, text: string, knowledge: ImportKnowledge): Promise<ImportedFile> {
  const view: ParserView = { findings: [], parserText: text, pages: 0 };
  if (!/\.ya?ml$/i.test(name) && !/^cv:\s*$/m.test(text))
    return { ...importResume(name, text, knowledge), ...view };
  checkText(name, text);
  const [{ parse }, { importRenderCv }] = await Promise.all([
    import('yaml'),
    import('./data/import-rendercv.ts'),
  ]);
  return { ...importRenderCv(parseYaml(name, text, parse), knowledge), ...view };
}

function parseYaml(
  name: string,
  text: string,
  parse: (text: string, options: { logLevel: 'error' }) => unknown,
): unknown {
  try {
    // What it warns of would only be written to the console.
    return parse(text, { logLevel: 'error' });
  } catch (error) {
    throw new Error(`${name} should be YAML, but it is not valid YAML.`, { cause: error });
  }
}

/**
 * Imports a resume from a file's name and its text: JSON Resume, Markdown or plain text.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export function importResume(name: string, text: string, knowledge: ImportKnowledge): ImportedResume {
  const isJson = /\.json$/i.test(name) || /^\uFEFF?\s*[{[]\s*["{}[\]]/.test(text);
  if (isJson) checkNesting(text);
  checkText(name, text);
  return isJson ? importJson(text) : importText(text, knowledge);
}

/** Looks whether a text can be a resume at all. Throws like `importResume`. */
function checkText(name: string, text: string): void {
  if (/^(?:%PDF-|PK\u0003\u0004)/.test(text))
    throw unreadable(name, 'This is the inside of a PDF or Word file, not its text. Choose the file itself');
  if (/^\{\\rtf/.test(text)) throw unreadable(name, 'RTF files cannot be read');
  if (/^\uFEFF?\s*<(?:!doctype|html|\?xml)/i.test(text)) throw unreadable(name, 'Web pages cannot be read');
  if (text.trim() === '') throw new Error(`${name} is empty.`);
  if (/\u0000|\uFFFD{4}/.test(text)) throw unreadable(name, 'It holds no text');
  const said = KINDS[/\.(pdf|docx)$/i.exec(name)?.[1]?.toLowerCase() ?? ''];
  if (said) throw unreadable(name, `Its name says ${said}, but it is no ${said} file`);
  checkLength(name, text.length);
}

async function importPdf(bytes: Uint8Array, knowledge: ImportKnowledge): Promise<ImportedFile> {
  const [{ loadPdf }, { readPdf }, { importPdfPages }] = await Promise.all([
    import('./pdf/load-pdf.ts'),
    import('./pdf/read-pdf.ts'),
    import('./pdf/import-pdf.ts'),
  ]);
  return importPdfPages(await readPdf(await loadPdf(), bytes), knowledge);
}

async function importWord(bytes: Uint8Array, knowledge: ImportKnowledge): Promise<ImportedFile> {
  const [mammoth, { importDocx }] = await Promise.all([import('mammoth'), import('./docx/import-docx.ts')]);
  return importDocx(mammoth.default as unknown as MammothLibrary, bytes, knowledge);
}

/** Old text files have one byte a letter; most have UTF-8, and some of Windows UTF-16. */
function decodeText(name: string, bytes: Uint8Array): string {
  if (startsWith(bytes, '\u00D0\u00CF\u0011\u00E0'))
    throw unreadable(name, 'Old Word files (.doc) and locked Word files cannot be read');
  const marks: [string, string][] = [
    ['\u00FF\u00FE', 'utf-16le'],
    ['\u00FE\u00FF', 'utf-16be'],
  ];
  const wide = marks.find(([mark]) => startsWith(bytes, mark))?.[1];
  if (wide) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}

/** Whether the bytes begin with these letters, perhaps after some others. */
function startsWith(bytes: Uint8Array, letters: string, within = 0): boolean {
  const top = String.fromCharCode(...bytes.subarray(0, letters.length + within));
  return within === 0 ? top === letters : top.includes(letters);
}

function unreadable(name: string, why: string): Error {
  return new Error(`${name}: ${why}. ${BRING}`);
}
