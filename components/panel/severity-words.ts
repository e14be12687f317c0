import type { Severity } from '../../lib/diagnostics/rule.ts';

/** What a severity means for the user: the headings of the check. */
export const severityWords: Record<Severity, string> = {
  error: 'Fix first',
  warning: 'Weakens it',
  hint: 'Could be stronger',
};
