import { checkFacts, type Guard } from './check-facts.ts';

/** What telling a safe change needs to know. */
export type ChangeGuard = Pick<Guard, 'extract' | 'verbs' | 'wording'>;

/**
 * Whether a text that is offered in place of another says nothing that the other does not, and claims no more. What
 * it leaves out is seen by whoever takes it.
 */
export function isSafeChange(
  old: string,
  changed: string,
  { extract, verbs, wording }: ChangeGuard,
): boolean {
  const guard = { extract, verbs, wording, shapeWords: [] };
  return checkFacts(old, { line: changed, dropped: [] }, guard).every(({ kind }) => kind === 'lost');
}
