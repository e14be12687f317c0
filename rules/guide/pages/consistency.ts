import type { GuidePage } from '../../../lib/guide/guide.ts';

export const consistencyPage: GuidePage = {
  id: 'consistency',
  chapter: 'panel',
  title: 'Consistency and concurrency: the choice a panel asks about',
  saysAlso:
    'isolation level serializable snapshot read committed transaction lock locking race condition optimistic pessimistic linearizable eventual strong consistency CAP deadlock MVCC threads parallel correctness',
  blocks: [
    {
      kind: 'text',
      text: 'Fast is one half of backend work; right under load is the other. A bullet that leads with the choice you made shows that you think about both, and it is rare on resumes.',
    },
    { kind: 'heading', text: 'How such a bullet is built' },
    {
      kind: 'list',
      items: [
        'What could go wrong: oversold, paid twice, lost, out of order, stale.',
        'What you chose: isolation level, lock, version column, single writer, queue by key, merge.',
        'What it cost: throughput, retries, latency.',
        'What it brought: how many of those errors before and after.',
      ],
    },
    {
      kind: 'example',
      weak: { text: 'Fixed race conditions in the booking service.' },
      better: {
        text: 'Moved berth booking to serializable transactions in PostgreSQL 15; double bookings fell from 12 a week to 0, with 0.4% of writes retried at 300 bookings/s.',
      },
    },
    {
      kind: 'example',
      weak: { text: 'Implemented eventually consistent stock levels.' },
      better: {
        text: 'Let 9 warehouses count stock apart and merge it as a CRDT counter; orders go on through a network outage of 2 hours, corrected within 30 seconds after it.',
      },
    },
    { kind: 'heading', text: 'Words to use exactly' },
    {
      kind: 'list',
      items: [
        'Read committed, repeatable read, snapshot, serializable: these are isolation levels. They differ in which anomalies they allow; snapshot still allows write skew, serializable does not.',
        'Linearizable: every read sees the last finished write. It is about one object, not about a transaction.',
        'Eventually consistent: say how long “eventually” is, at p99.',
        'Optimistic or pessimistic: a version check on write, or a lock before it. Say how often the check fails.',
        'Exactly once: say whether you mean the delivery or the effect.',
      ],
    },
    { kind: 'heading', text: 'What they ask next' },
    {
      kind: 'list',
      items: [
        'How did you find out that the old way was wrong?',
        'What happens on a conflict, and who sees it?',
        'Why not a lock, or why not one writer?',
        'How did you test it?',
      ],
    },
    { kind: 'pages', pages: ['patterns', 'bullet-database'] },
  ],
};
