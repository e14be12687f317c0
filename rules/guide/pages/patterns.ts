import type { GuideBlock, GuidePage } from '../../../lib/guide/guide.ts';

/** What a pattern is for, the question that it draws, and what to have at hand before it is written down. */
const patterns: [name: string, use: string, asked: string, have: string][] = [
  [
    'Idempotent consumer, idempotency key',
    'A message or request that comes twice has its effect once.',
    'Where do you keep the keys, for how long, and what happens between the effect and the key?',
    'The key, its store and lifetime; how many duplicates came before and after.',
  ],
  [
    'Transactional outbox',
    'A change in the database and its event leave together, or not at all.',
    'Who reads the outbox, in which order, and what if that reader falls behind?',
    'The table, how it is polled or read from the log, the lag at peak.',
  ],
  [
    'Change data capture (CDC)',
    'Other systems follow a database by its log.',
    'How do you take the first snapshot, and what does a change of schema do downstream?',
    'Connector (Debezium, DynamoDB Streams), tables, lag, one schema change that went well.',
  ],
  [
    'Event-driven architecture, stream processing',
    'Parts react to events instead of calling one another.',
    'What do you do with an event that comes late, twice or out of order?',
    'Topics, events a second, lag, how a consumer catches up after an hour down.',
  ],
  [
    'Saga',
    'A transaction over several services, as steps that can each be undone.',
    'What is the compensation of the step that cannot be undone?',
    'The steps, orchestrated or choreographed, how often a saga was rolled back.',
  ],
  [
    'Two-phase commit',
    'Several stores commit together or not at all.',
    'What do the others do when the coordinator dies after the prepare?',
    'Which stores, why not a saga, and the locks that it held.',
  ],
  [
    'Event sourcing',
    'Events are the record; the state is worked out from them.',
    'How do you change the shape of an old event, and how long does a rebuild take?',
    'Events a day, snapshots, the time of a replay.',
  ],
  [
    'CQRS',
    'Writing and reading have models of their own.',
    'How stale may a read be, and who notices?',
    'Lag of the read side, what one model could not do.',
  ],
  [
    'Partitioning and sharding',
    'A table or a load is divided, within one database or over several.',
    'Why this key, and what did you do about the hot one?',
    'Key, number of parts, rows, the queries that cross parts, how you moved live data.',
  ],
  [
    'Replication',
    'Copies for reads, for failure or for distance.',
    'What does a user see who reads from a replica right after a write?',
    'Synchronous or not, lag, how a failover went and how long it took.',
  ],
  [
    'Leader election and consensus',
    'One of many acts, and all agree which.',
    'What if the old leader has not noticed that it is none any more?',
    'The algorithm (Raft, or a lease in etcd), fencing, the time of a failover.',
  ],
  [
    'Backpressure, rate limiting and load shedding',
    'A system that is full says so instead of falling over.',
    'What do you drop first, and how does the caller learn of it?',
    'The limit and where it comes from, queue depth, what was refused on the worst day.',
  ],
  [
    'Circuit breaker, retries with backoff',
    'A failing neighbour does not take you down, nor you it.',
    'When does it close again, and how do you keep retries from making it worse?',
    'Thresholds, jitter, an incident that it shortened.',
  ],
  [
    'Exactly-once delivery',
    'In practice: at-least-once delivery with an effect that does not repeat.',
    'What do you mean by it?',
    'That sentence, in your own system’s terms. Claim the effect, not the delivery.',
  ],
  [
    'CRDT and vector clock',
    'Copies change apart and still agree later.',
    'Which conflict did it resolve, and what would last-write-wins have lost?',
    'The type (counter, set, sequence), its size over time, the merge that mattered.',
  ],
  [
    'Gossip protocol',
    'Nodes learn of one another without a centre.',
    'How long until everybody knows, and what does it cost?',
    'Number of nodes, fan-out, time to converge.',
  ],
];

export const patternsPage: GuidePage = {
  id: 'patterns',
  chapter: 'panel',
  title: 'Patterns that a panel knows',
  saysAlso:
    'distributed systems microservices design architecture pattern patterns depth eventual consistency outbox meaning explain',
  blocks: [
    {
      kind: 'text',
      text: 'Write a pattern down only where you shipped it, in the bullet about it. One or two are plenty. For each: what it is for, the question that it draws, and what to have at hand.',
    },
    ...patterns.map(
      ([name, use, asked, have]): GuideBlock => ({
        kind: 'entry',
        name,
        lines: [
          { label: 'For', text: use },
          { label: 'They ask', text: asked },
          { label: 'Have at hand', text: have },
        ],
      }),
    ),
    { kind: 'pages', pages: ['many-patterns', 'consistency'] },
  ],
};
