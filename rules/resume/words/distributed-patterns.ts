/** Patterns that interviewers ask about: ids of terms. */
const patterns = new Set([
  'change-data-capture',
  'circuit-breaker',
  'consensus',
  'cqrs',
  'crdt',
  'event-sourcing',
  'eventual-consistency',
  'exactly-once-delivery',
  'gossip-protocol',
  'idempotency',
  'leader-election',
  'partitioning',
  'replication',
  'saga',
  'sharding',
  'strong-consistency',
  'transactional-outbox',
  'two-phase-commit',
  'vector-clock',
]);

/** Whether a term is a pattern of distributed systems that one should have shipped before listing it. */
export function isPattern(termId: string): boolean {
  return patterns.has(termId);
}
