import type { Category } from '../../../lib/tokens/vocabulary.ts';

/** The categories whose terms are products, unlike patterns, practices and interfaces. */
export const productCategories: Category[] = [
  'language',
  'database',
  'queue',
  'data',
  'cloud',
  'infrastructure',
  'framework',
];
