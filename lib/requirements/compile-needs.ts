import type { Term } from '../tokens/vocabulary.ts';

/** What terms have to do with one another, written in `rules/asks/kinds.ts`. */
export interface Kinds {
  /** Families, each list those that answer one need. */
  needs: readonly (readonly string[])[];
  /** The id of a pattern or practice that is the name of a class too, with the families of its examples. */
  classes: Readonly<Record<string, readonly string[]>>;
}

/** `Kinds`, ready to be looked up. */
export interface CompiledNeeds {
  /** The need that a family answers. */
  ofFamily: ReadonlyMap<string, string>;
  classes: ReadonlyMap<string, ReadonlySet<string>>;
  /** Clouds with services that are terms of their own. */
  vendors: ReadonlySet<string>;
}

/** Makes what terms have to do with one another ready. */
export function compileNeeds(
  { needs, classes }: Kinds,
  terms: readonly Pick<Term, 'id' | 'category' | 'implies'>[],
): CompiledNeeds {
  const wholes = new Set(terms.flatMap(({ implies = [] }) => implies));
  return {
    ofFamily: new Map(needs.flatMap((families) => families.map((family) => [family, families[0] ?? family]))),
    classes: new Map(Object.entries(classes).map(([id, families]) => [id, new Set(families)])),
    vendors: new Set(
      terms
        .filter(({ id, category, implies }) => category === 'cloud' && !implies && wholes.has(id))
        .map(({ id }) => id),
    ),
  };
}
