import type { EntryFacts } from '../../../lib/diagnostics/subject.ts';

/** So many roles are asked about in earnest. */
const RECENT = 3;

/** Whether a panel asks about an entry: not about what is long past, an old internship, or what is no employment. */
export function isAskedAbout({ isAside, isOldInternship, rank }: EntryFacts, recent = RECENT): boolean {
  return !isAside && !isOldInternship && rank < recent;
}
