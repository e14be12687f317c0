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
  /** What titles of its postings name. */
  titles: RegExp;
  /** Its title alone makes it no other trade for anybody: too many engineers do some of it. */
  byAsksOnly?: true;
}

/** The crafts, ready to be looked up. */
export interface Crafts {
  /** The crafts of a term. */
  ofTerm(id: string): readonly Craft[];
  /** The crafts that a title names. */
  ofTitle(title: string): Craft[];
}

/** Throws where a term of a craft is not known. */
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
  return {
    ofTerm: (id) => byTerm.get(id) ?? [],
    ofTitle: (title) => crafts.filter(({ titles }) => titles.test(title)),
  };
}
