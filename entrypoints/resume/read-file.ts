import { importResume } from '../../lib/resume/import-file.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';

/** What a file gave, ready to be stored. */
export type ReadFile = Pick<StoredResume, 'name' | 'resume' | 'source'>;

/**
 * Reads a resume from a file that the user chose or dropped.
 *
 * @throws Error with one plain sentence that says what cannot be read, and what can.
 */
export async function readFile(file: File): Promise<ReadFile> {
  return readText(file.name, await file.text());
}

/** Reads a resume from text that was pasted, or is all that a file holds. Throws like `readFile`. */
export function readText(name: string, text: string): ReadFile {
  const { resume, flags } = importResume(name, text);
  return { name, resume, source: { fileName: name, parserText: text, findings: [], flags } };
}
