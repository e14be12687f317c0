import { countedCategories } from '../lib/panel/badge.ts';
import { terms } from './terms/index.ts';

/**
 * The ids of the terms that the badge counts, by category. Class words are no names. The build puts in these values
 * alone, without the vocabulary.
 */
export const countedTerms: Record<string, string[]> = Object.fromEntries(
  countedCategories.map((category) => [
    category,
    terms.filter((term) => term.category === category && !term.generic).map(({ id }) => id),
  ]),
);
