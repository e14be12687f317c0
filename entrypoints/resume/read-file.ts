import pdfWorkerUrl from 'pdfjs-dist/legacy/build/pdf.worker.min.mjs?url';
import { importResumeFile } from '../../lib/resume/import-file.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';

/** What a file gave, ready to be stored. */
export type ReadFile = Pick<StoredResume, 'name' | 'resume' | 'source'>;

/**
 * Reads a resume from a file that the user chose or dropped.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function readFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { resume, flags, findings, parserText } = await importResumeFile(file.name, bytes, { pdfWorkerUrl });
  return { name: file.name, resume, source: { fileName: file.name, parserText, findings, flags } };
}

/** Reads a resume from text that was pasted. Throws like `readFile`. */
export function readText(name: string, text: string): Promise<ReadFile> {
  return readFile(new File([text], name));
}
