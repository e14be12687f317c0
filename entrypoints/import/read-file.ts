import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { importResume, importResumeFile } from '../../lib/import/import-file.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';

/** What was read from a file, ready to be stored. */
export type ReadFile = Pick<StoredResume, 'name' | 'resume' | 'source'>;

const knowledge = createImportKnowledge();

/**
 * Reads a resume from a file that the user chose or dropped.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function readFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const read = await importResumeFile(file.name, bytes, knowledge, { pdfWorkerUrl });
  const { resume, ...source } = read;
  return { name: file.name, resume, source: { fileName: file.name, ...source } };
}

/** Reads a resume from text that was pasted. Throws like `readFile`. */
export function readText(name: string, text: string): ReadFile {
  const { resume, ...source } = importResume(name, text, knowledge);
  return { name, resume, source: { fileName: name, parserText: text, findings: [], ...source } };
}
