import type { PostingSource } from '../../lib/import/posting/posting-source.ts';
import { readPostingFile, readPostingText } from '../../lib/import/posting/read-posting-file.ts';
import { createImportKnowledge } from '../../rules/import/index.ts';
import { postingCues } from '../../rules/pages/posting-cues.ts';

const knowledge = { ...createImportKnowledge(), cues: postingCues };

/** Reads what a file holds of a posting. Throws like `readPostingFile`. */
export async function readSourceFile(file: File): Promise<PostingSource> {
  return readPostingFile(file.name, new Uint8Array(await file.arrayBuffer()), knowledge);
}

/** Reads what a pasted text holds of a posting. Throws like `readPostingFile`. */
export function readSourceText(name: string, text: string): Promise<PostingSource> {
  return readPostingText(name, text, knowledge);
}
