import { importJson } from './import-json.ts';
import { type ImportKnowledge, importText } from './import-text.ts';
import type { ImportedResume } from './imported-resume.ts';

/**
 * Imports a resume from a file's name and its text: JSON Resume, Markdown or plain text.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export function importResume(name: string, text: string, knowledge: ImportKnowledge = {}): ImportedResume {
  if (/^%PDF-/.test(text) || /\.pdf$/i.test(name)) throw unreadable(name, 'PDF files cannot be read yet');
  if (/^PK\u0003\u0004/.test(text) || /\.docx?$/i.test(name))
    throw unreadable(name, 'Word files cannot be read yet');
  if (/^\{\\rtf/.test(text)) throw unreadable(name, 'RTF files cannot be read');
  if (text.trim() === '') throw new Error(`${name} is empty.`);
  if (/\u0000|\uFFFD{4}/.test(text)) throw unreadable(name, 'It holds no text');
  if (/\.json$/i.test(name) || /^\uFEFF?\s*[{[]\s*["}\]]/.test(text)) return importJson(text);
  return importText(text, knowledge);
}

function unreadable(name: string, why: string): Error {
  return new Error(`${name}: ${why}. Bring plain text, Markdown or JSON Resume.`);
}
