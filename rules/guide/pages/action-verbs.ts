import type { GuidePage } from '../../../lib/guide/guide.ts';

/** Verbs that lead a strong bullet, by what the work was. */
export const actionVerbs: Record<string, string[]> = {
  'Made something new': ['Shipped', 'Built', 'Designed', 'Architected', 'Automated', 'Documented'],
  'Changed what was there': ['Migrated', 'Refactored', 'Rewrote', 'Deprecated', 'Rolled out', 'Deduplicated'],
  'Made it carry more': ['Scaled', 'Sharded', 'Partitioned', 'Cached', 'Denormalized', 'Indexed'],
  'Measured and tuned it': ['Tuned', 'Profiled', 'Benchmarked', 'Load-tested', 'Instrumented'],
  'Kept it alive': ['Owned', 'Monitored', 'Alerted on', 'Rate-limited', 'Throttled'],
  'Brought people along': ['Led', 'Mentored'],
};

export const actionVerbsPage: GuidePage = {
  id: 'action-verbs',
  chapter: 'reference',
  title: 'Action verbs',
  blocks: [
    {
      kind: 'text',
      text: 'Take the verb that says what you did, not the grandest one. A part you took is not a project you led.',
    },
    ...Object.entries(actionVerbs).map(([what, verbs]) => ({
      kind: 'list' as const,
      items: [`${what}: ${verbs.join(', ')}`],
    })),
  ],
};
