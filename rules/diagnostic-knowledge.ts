import type { DiagnosticKnowledge } from '../lib/diagnostics/knowledge.ts';
import type { Knowledge } from '../lib/panel/compare.ts';
import { wording } from './bullets/words/wording.ts';
import { verbs } from './verbs.ts';

const made = new WeakMap<object, DiagnosticKnowledge>();

/**
 * What checking a resume needs to know, from what comparing it needs. The same knowledge gives the same object, so
 * that texts read under it need not be read again.
 */
export function createDiagnosticKnowledge(
  knowledge: Pick<Knowledge, 'terms' | 'extract'>,
): DiagnosticKnowledge {
  const { terms, extract } = knowledge;
  const known = made.get(knowledge) ?? { verbs, wording, terms, extract };
  made.set(knowledge, known);
  return known;
}
