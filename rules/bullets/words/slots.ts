import type { SlotSpec } from '../../../lib/rewrites/bullet-kind.ts';

/** Which percentile a time is: the same question in every kind of bullet. */
export const percentile: SlotSpec = {
  label: 'p50 / p95 / p99',
  type: 'percentile',
  hint: 'Which percentile you measured.',
  example: 'p95',
  choices: ['p50', 'p95', 'p99'],
};
