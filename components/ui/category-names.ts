import type { Category } from '../../lib/tokens/vocabulary.ts';

/** What each category is called on every page. */
export const categoryNames: Record<Category, string> = {
  language: 'Language',
  database: 'Database',
  queue: 'Queue and stream',
  data: 'Data',
  cloud: 'Cloud',
  infrastructure: 'Infrastructure',
  api: 'API',
  framework: 'Framework',
  pattern: 'Pattern',
  practice: 'Practice',
};
