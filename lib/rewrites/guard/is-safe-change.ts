import { spellWords } from '../base-line/prepare-text.ts';
import type { RewriteContext } from '../context.ts';
import { checkFacts, type Guard } from './check-facts.ts';

/** What telling a safe change needs to know. */
export type ChangeGuard = Pick<Guard, 'extract' | 'verbs' | 'wording'> & Pick<RewriteContext, 'misspellings'>;

/**
 * Whether a text that is offered in place of another says nothing that the other does not, and claims no more. What
 * it leaves out is seen by whoever takes it.
 */
export function isSafeChange(
  old: string,
  changed: string,
  { extract, verbs, wording, misspellings }: ChangeGuard,
): boolean {
  const guard = { extract, verbs, wording, shapeWords: [] };
  // A word that was spelt wrong is the same word, spelt right.
  const told = spellWords(old, { misspellings }).text;
  return checkFacts(told, { line: changed, dropped: [] }, guard).every(({ kind }) => kind === 'lost');
}
