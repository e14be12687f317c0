import type { Category } from '../tokens/vocabulary.ts';

const categories: ReadonlySet<Category> = new Set([
  'language',
  'database',
  'queue',
  'data',
  'cloud',
  'infrastructure',
  'framework',
]);

/** Whether terms of a category are products with a name of their own; patterns, practices and kinds of API are not. */
export function isProduct(category: Category | undefined): boolean {
  return !!category && categories.has(category);
}
