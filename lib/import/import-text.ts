import { importJson } from './data/import-json.ts';
import { checkNesting } from './data/parse-loose-json.ts';
import { refuseForeign } from './foreign-files.ts';
import type { ImportKnowledge } from './import-knowledge.ts';
import type { ResumeReading } from './imported-resume.ts';
import { checkLength } from './limits.ts';
import { isFrontMatter } from './lines/front-matter.ts';
import { refuse } from './refuse.ts';
import { importText } from './sections/read-sections.ts';

/** What a text of marked-up pages or of RTF gave; the text as people see it stands in `parserText`. */
export type ImportedText = ResumeReading & { parserText?: string };

/** A web page, or a part of one. */
const HTML =
  /^\uFEFF?\s*(?:<\?xml[^>]{0,200}>\s*)?(?:<!--[^>]{0,2000}-->\s*)*<(?:!doctype\s+html|html|head|body|meta|main|article|section|div|table|h[1-6]|p|ul)\b/i;
/** Whether a text is a web page, or a part of one. */
export const isHtml = (text: string): boolean => HTML.test(text);

const FLAT_ODT = /^\uFEFF?\s*<\?xml[^>]{0,200}>\s*<office:document\b/;

/**
 * Imports a resume from a file's name and its text. What the text is, it says itself: RTF, a web page, JSON, YAML, a
 * table of LinkedIn, Markdown or plain text. Readers and libraries are loaded when they are first needed.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function readText(
  name: string,
  text: string,
  knowledge: ImportKnowledge,
): Promise<ImportedText> {
  if (/^\uFEFF?\s*\{\\rtf/.test(text))
    return (await import('./rtf/import-rtf.ts')).importRtf(text, knowledge);
  if (isHtml(text)) return (await import('./html/import-html.ts')).importHtml(text, knowledge);
  if (FLAT_ODT.test(text)) return (await import('./odt/import-odt.ts')).importFlatOdt(text, knowledge);
  const foreign = knowledge.foreign.findByText(text);
  if (foreign) throw refuseForeign(name, foreign);
  const isJson = /\.json[5c]?$/i.test(name) || /^\uFEFF?\s*(?:\/[/*]|[{[]\s*["'{}[\]/])/.test(text);
  if (isJson) checkNesting(text);
  checkText(name, text);
  if (isJson) return importJson(text, knowledge);
  if (!/\.ya?ml$/i.test(name) && isFrontMatter(text))
    return (await import('./data/import-front-matter.ts')).importFrontMatter(text, knowledge);
  if (isYaml(name, text)) return (await import('./data/import-yaml.ts')).importYaml(name, text, knowledge);
  const table = await readTable(name, text, knowledge);
  if (table) return table;
  return importText(text, knowledge);
}

/** Looks whether a text can be a resume at all. Throws like `importResume`. */
function checkText(name: string, text: string): void {
  if (/^(?:%PDF-|PK\u0003\u0004)/.test(text))
    throw refuse(name, 'This is the inside of a PDF or Word file, not its text. Choose the file itself');
  if (text.trim() === '') throw new Error(`${name} is empty.`);
  if (/\u0000|\uFFFD{4}/.test(text)) throw refuse(name, 'It holds no text');
  const [, ending] = /\.(pdf|docx|odt)$/i.exec(name) ?? [];
  const said = ending && { pdf: 'PDF', docx: 'Word', odt: 'OpenDocument' }[ending.toLowerCase()];
  if (said) throw refuse(name, `Its name says ${said}, but it is no ${said} file`);
  checkLength(name, text.length);
}

/** A file that its name calls so, or the outermost keys of one that was pasted. */
function isYaml(name: string, text: string): boolean {
  return /\.ya?ml$/i.test(name) || /^(?:cv|basics|resume|sections|work|personal|contact):[\t ]*$/m.test(text);
}

async function readTable(
  name: string,
  text: string,
  knowledge: ImportKnowledge,
): Promise<ResumeReading | undefined> {
  const isNamed = /\.csv$/i.test(name);
  if (!isNamed && !/^[^\n,]{1,40}(?:,[^\n,]{1,40}){2,20}\r?\n/.test(text)) return undefined;
  const { importLinkedInCsv } = await import('./linkedin/import-linkedin.ts');
  const read = importLinkedInCsv(text, knowledge.linkedInFiles, knowledge);
  if (!read && isNamed)
    throw refuse(name, 'Of tables (CSV), only those of LinkedIn’s data export can be read');
  return read;
}
