import type { DiagnosticKnowledge } from '../lib/diagnostics/knowledge.ts';
import type { Knowledge } from '../lib/panel/compare.ts';
import { wording } from './bullets/words/wording.ts';
import { verbs } from './verbs.ts';

/** What checking a resume needs to know, from what comparing it needs. Make it once: what was read is kept by it. */
export function createDiagnosticKnowledge({
  terms,
  extract,
}: Pick<Knowledge, 'terms' | 'extract'>): DiagnosticKnowledge {
  return { verbs, wording, terms, extract };
}
