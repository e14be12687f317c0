import { defineRule } from '../../lib/diagnostics/rule.ts';
import { isPattern } from './words/distributed-patterns.ts';
import { skillsWith } from './words/example-skills.ts';

const MANY = 6;

export default defineRule({
  id: 'many-patterns',
  title: 'One pattern that you shipped beats six that you know of',
  severity: 'error',
  chapter: 'honesty',
  needsBullets: true,
  why: 'A row of patterns without one in a bullet reads as copied. One that you can defend is stronger than the row.',
  source: 'backend hiring guide, common mistakes',
  about: 'resume',
  bad: [
    {
      says: 'Six patterns listed and not one of them in a bullet',
      resume: skillsWith('CQRS', 'Saga', 'Two-phase commit', 'Leader election', 'CRDT', 'Vector clocks'),
      becomes: { says: 'The one that a bullet shows', resume: skillsWith('Idempotent consumers') },
    },
    {
      says: 'Seven patterns in one item',
      resume: skillsWith(
        'CQRS, saga pattern, two-phase commit, leader election, consensus (Raft), CRDTs, exactly-once delivery',
      ),
    },
    {
      says: 'Six patterns over two items',
      resume: skillsWith(
        'CQRS, saga pattern, transactional outbox',
        'Eventual consistency, leader election, vector clocks',
      ),
    },
  ],
  good: [
    {
      says: 'Three patterns, all of them in bullets',
      resume: skillsWith('Event sourcing', 'Idempotency', 'Sharding'),
    },
    { says: 'One pattern in a bullet', resume: skillsWith('Event sourcing') },
    { says: 'Practices without patterns', resume: skillsWith('Contract tests', 'Incident reviews') },
  ],
  check: ({ skills, shown }) => {
    const listed = skills.flatMap(({ tokens, path }) =>
      tokens.filter(({ termId }) => isPattern(termId)).map(({ termId, text }) => ({ termId, text, path })),
    );
    const ids = new Set(listed.map(({ termId }) => termId));
    const [first] = listed;
    if (!first || ids.size < MANY || [...ids].some((id) => shown.has(id))) return [];
    return [
      {
        path: first.path.slice(0, 2),
        start: 0,
        end: 0,
        message: `${ids.size} patterns are listed and no bullet shows one of them. Keep those that you shipped, and show where.`,
      },
    ];
  },
});
