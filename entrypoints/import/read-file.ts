import { importResume, importResumeFile } from '../../lib/import/import-file.ts';
import { checkResume } from '../../lib/import/limits.ts';
import type { NewResume } from '../../lib/storage/resumes.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';

/** What was read from a file, ready to be stored. */
export type ReadFile = NewResume;

/** Reads resumes from what the user brings. */
export interface ResumeReader {
  /**
   * Reads a resume from a file that the user chose or dropped.
   *
   * @throws Error with one plain sentence that says what cannot be read, and what can.
   */
  readFile(file: File): Promise<ReadFile>;
  /** Reads a resume from text that was pasted. Throws like `readFile`. */
  readText(name: string, text: string): Promise<ReadFile>;
}

const knowledge = createImportKnowledge();

/** As in `ResumeReader`; it takes the thread that it runs in for as long as the file wants. */
export async function readFile(file: File): Promise<ReadFile> {
  const bytes = new Uint8Array(await file.arrayBuffer());
  const { resume, trust, isDoubtful, ...source } = await importResumeFile(file.name, bytes, knowledge);
  checkResume(file.name, resume);
  return {
    name: file.name,
    resume,
    source: { fileName: file.name, ...source },
    receipt: isDoubtful ? 'doubtful' : 'read',
  };
}

/** As in `ResumeReader`. */
export async function readText(name: string, text: string): Promise<ReadFile> {
  const { resume, trust, isDoubtful, ...source } = await importResume(name, text, knowledge);
  checkResume(name, resume);
  return {
    name,
    resume,
    source: { fileName: name, parserText: text, findings: [], ...source },
    receipt: isDoubtful ? 'doubtful' : 'read',
  };
}
