import type { KnownTerms } from '../tokens/known-terms.ts';
import type { Category } from '../tokens/vocabulary.ts';

/** A trade within software by what is asked of it: "front end". A term may belong to several, and most belong to none. */
export interface Craft {
  id: string;
  /** As it stands in "8 of 13 required asks are front end". */
  name: string;
  /** Ids of the terms that are asked of hardly anybody else. */
  terms: string[];
  /** Whole categories, but for what another craft names. */
  categories?: Category[];
}

/** The crafts of each term. */
export type Crafts = ReadonlyMap<string, readonly Craft[]>;

/** The crafts by the terms that belong to them. Throws where a term is not known. */
export function compileCrafts(crafts: readonly Craft[], known: KnownTerms): Crafts {
  const byTerm = new Map<string, Craft[]>();
  for (const craft of crafts) {
    for (const id of craft.terms) {
      if (!known.get(id)) throw new Error(`The craft ${craft.id} names an unknown term: ${id}`);
      byTerm.set(id, [...(byTerm.get(id) ?? []), craft]);
    }
  }
  for (const craft of crafts) {
    for (const { id, category } of known.values()) {
      if (!byTerm.has(id) && craft.categories?.includes(category)) byTerm.set(id, [craft]);
    }
  }
  return byTerm;
}
