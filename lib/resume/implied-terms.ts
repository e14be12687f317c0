import type { Term } from '../tokens/vocabulary.ts';

/** The term itself and all that it implies, directly or through others. */
export function impliedTerms(termId: string, terms: ReadonlyMap<string, Term>): Set<string> {
  const found = new Set([termId]);
  for (const id of found) for (const implied of terms.get(id)?.implies ?? []) found.add(implied);
  return found;
}
