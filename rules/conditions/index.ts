import type { ConditionCues } from '../../lib/conditions/condition-cues.ts';
import { english } from './english/index.ts';

export { statements } from './statements.ts';

/**
 * How postings state their conditions, by language. The next language goes beside English, as
 * `rules/conditions/<language>.ts` or as a folder like `english/` when it grows, and into this list.
 */
export const conditionCues: readonly ConditionCues[] = [english];
