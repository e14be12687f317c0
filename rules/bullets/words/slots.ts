import type { SlotSpec } from '../../../lib/rewrites/bullet-kind.ts';

/** Questions that are the same in every kind of bullet. A kind may ask one of them in its own words. */
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
  load: {
    label: 'load it carries',
    type: 'rate',
    hint: 'What it serves at that cost: requests, events or jobs, with the unit.',
    example: '900 req/s',
  },
  technique: {
    label: 'what you changed',
    type: 'technique',
    hint: 'The step that did it, starting with -ing.',
    example: 'batching the writes',
  },
  detail: {
    label: 'what, and how',
    type: 'technique',
    hint: 'What exactly, and by which key, column or size.',
    example: 'the price lookups by product id',
  },
};
