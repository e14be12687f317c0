import { levels, type Requirement } from '../requirements/requirement.ts';
import { categories, type Term } from '../tokens/vocabulary.ts';

/**
 * The requirements in the order in which they are shown: languages, databases, queues, then the other categories; in
 * each, what is required before what is nice to have, in the order of the posting.
 */
export function orderRequirements(
  requirements: Requirement[],
  terms: ReadonlyMap<string, Term>,
): Requirement[] {
  const rank = ({ head, anyOf }: Requirement): number => {
    const category = terms.get(head ?? anyOf[0] ?? '')?.category;
    return category ? categories.indexOf(category) : categories.length;
  };
  return requirements.toSorted(
    (a, b) => rank(a) - rank(b) || levels.indexOf(a.level) - levels.indexOf(b.level) || a.start - b.start,
  );
}

/** The requirements that stand as asks of their own: no other one answers them too. */
export function uncovered(requirements: readonly Requirement[]): Requirement[] {
  return requirements.filter(({ coveredBy }) => coveredBy === undefined);
}

/** A walk through requirements in the order of the posting: the index of each. */
export function walkRequirements(requirements: readonly Requirement[]): number[] {
  const startOf = (index: number): number => {
    const requirement = requirements[index];
    return requirement?.tokens[0]?.start ?? requirement?.start ?? 0;
  };
  return [...requirements.keys()].sort((a, b) => startOf(a) - startOf(b));
}
