import type { Term } from '../tokens/vocabulary.ts';
import { createRecognisers, type ImportWords, type Recognisers } from './recognise/recognisers.ts';
import { createGluedSplitter, type SplitGlued } from './sections/split-glued.ts';

/** What reading a resume takes. */
export interface ImportKnowledge {
  /** Tell what a line of a resume, or a part of it, says. */
  recognise: Recognisers;
  /** Splits skills that were copied without separators between the terms that are known. */
  splitGlued: SplitGlued;
}

/** Compiles words and the spellings of terms into what reading a resume takes. Make it once: it takes milliseconds. */
export function compileImportKnowledge(words: ImportWords, terms: readonly Term[]): ImportKnowledge {
  return {
    recognise: createRecognisers(words),
    splitGlued: createGluedSplitter(terms.flatMap(({ label, aliases = [] }) => [label, ...aliases])),
  };
}
