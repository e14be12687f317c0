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
  const rank = ({ anyOf }: Requirement): number => {
    const category = terms.get(anyOf[0] ?? '')?.category;
    return category ? categories.indexOf(category) : categories.length;
  };
  return requirements.toSorted(
    (a, b) => rank(a) - rank(b) || levels.indexOf(a.level) - levels.indexOf(b.level) || a.start - b.start,
  );
}
