import type { VerbKnowledge } from '../english/verb-knowledge.ts';
import type { Wording } from '../english/wording.ts';
import type { Token } from '../tokens/token.ts';
import type { Term } from '../tokens/vocabulary.ts';

/** What checking a resume needs to know, handed in. Use one object again and again: what was read is kept by it. */
export interface DiagnosticKnowledge {
  verbs: VerbKnowledge;
  wording: Wording;
  /** The entries of the vocabulary, by id. */
  terms: ReadonlyMap<string, Term>;
  /** Finds the terms that a text names. */
  extract(text: string): Token[];
}
