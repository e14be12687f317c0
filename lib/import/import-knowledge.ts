import type { Term } from '../tokens/vocabulary.ts';
import type { DataKeys } from './data/data-keys.ts';
import { createForeignFinder, type ForeignFile, type ForeignFinder } from './foreign-files.ts';
import type { LinkedInFile } from './linkedin/linkedin-file.ts';
import { createRecognisers, type ImportWords, type Recognisers } from './recognise/recognisers.ts';
import { createTermNameRecogniser } from './recognise/term-names.ts';
import { createGluedSplitter, type SplitGlued } from './sections/split-glued.ts';

/** What reading a resume takes. */
export interface ImportKnowledge {
  /** Tell what a line of a resume, or a part of it, says. */
  recognise: Recognisers;
  /** Splits skills that were copied without separators between the terms that are known. */
  splitGlued: SplitGlued;
  /** The names that programs give the fields of a resume. */
  dataKeys: DataKeys;
  linkedInFiles: readonly LinkedInFile[];
  /** Tells what kind of file it is that is not read. */
  foreign: ForeignFinder;
}

/** Compiles words and the spellings of terms into what reading a resume takes. Make it once: it takes milliseconds. */
export function compileImportKnowledge(
  words: ImportWords,
  terms: readonly Term[],
  files: { dataKeys: DataKeys; linkedInFiles: readonly LinkedInFile[]; foreignFiles: readonly ForeignFile[] },
): ImportKnowledge {
  const spellings = terms.flatMap(({ label, aliases = [] }) => [label, ...aliases]);
  return {
    dataKeys: files.dataKeys,
    linkedInFiles: files.linkedInFiles,
    foreign: createForeignFinder(files.foreignFiles),
    recognise: createRecognisers(words, createTermNameRecogniser(spellings)),
    splitGlued: createGluedSplitter(spellings),
  };
}
