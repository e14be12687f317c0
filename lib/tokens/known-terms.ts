import type { Term } from './vocabulary.ts';

/** An entry of the vocabulary with all that it implies, ready for look-ups. */
export interface KnownTerm extends Term {
  /** The ids of the term itself and of all that it implies, directly or through others. */
  implied: ReadonlySet<string>;
}

/** The entries of the vocabulary, by id. */
export type KnownTerms = ReadonlyMap<string, KnownTerm>;

/** Makes the entries of the vocabulary ready for look-ups by id. Do it once. */
export function indexTerms(terms: Term[]): KnownTerms {
  const byId = new Map(terms.map((term) => [term.id, term]));
  const close = (id: string): Set<string> => {
    const implied = new Set([id]);
    for (const each of implied) for (const next of byId.get(each)?.implies ?? []) implied.add(next);
    return implied;
  };
  return new Map(terms.map((term) => [term.id, { ...term, implied: close(term.id) }]));
}

/** The ids of a term and of all that it implies; of an unknown term only its own. */
export function impliedTerms(termId: string, terms: KnownTerms): Iterable<string> {
  return terms.get(termId)?.implied ?? [termId];
}
