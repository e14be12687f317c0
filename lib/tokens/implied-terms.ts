import type { Term } from './vocabulary.ts';

/** What each term implies, kept with the entries that say so: a resume asks for the same terms again and again. */
const known = new WeakMap<ReadonlyMap<string, Term>, Map<string, ReadonlySet<string>>>();

/** The term itself and all that it implies, directly or through others. */
export function impliedTerms(termId: string, terms: ReadonlyMap<string, Term>): ReadonlySet<string> {
  const all = known.get(terms) ?? new Map<string, ReadonlySet<string>>();
  known.set(terms, all);
  const kept = all.get(termId);
  if (kept) return kept;
  const found = new Set([termId]);
  for (const id of found) for (const implied of terms.get(id)?.implies ?? []) found.add(implied);
  all.set(termId, found);
  return found;
}
