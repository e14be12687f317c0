import type { SlotSpec } from '../../../lib/rewrites/bullet-kind.ts';

/** Slots that are the same in every kind of bullet. A kind may declare one of them in its own words. */
export const commonSlots: Record<string, SlotSpec> = {
  percentile: {
    label: 'p50 / p95 / p99',
    type: 'percentile',
    hint: 'Which percentile you measured.',
    example: 'p95',
    choices: ['p50', 'p95', 'p99'],
  },
  howMany: {
    label: 'how many',
    type: 'count',
    hint: 'The number behind a vague word.',
    example: '6',
  },
  things: { label: 'how many', type: 'count', hint: 'A number.', example: '14' },
  technique: {
    label: 'what you changed',
    type: 'technique',
    hint: 'The step that did it, starting with -ing.',
    example: 'batching the writes',
  },
  part: {
    label: 'your part',
    type: 'verb',
    hint: 'Pick what you did, no more than you did.',
    example: 'Helped build',
  },
};
