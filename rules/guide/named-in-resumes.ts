import { defineExpression } from '../../lib/text/expression.ts';

/** A pattern of distributed systems, as bullets name it. */
export const patternNamed = defineExpression({
  cases: [
    [String.raw`idempoten\w+`, 'idempotent consumers'],
    ['outbox', 'an outbox table'],
    ['sagas?', 'a saga over 4 services'],
    [String.raw`event[- ]sourc\w+`, 'event-sourced ledger'],
    ['CQRS', 'CQRS on the read side'],
    [String.raw`shard\w*`, 'sharded by tenant'],
    [String.raw`partition\w*`, 'partitioned by month'],
    [String.raw`replicat?\w*`, 'reads from a replica'],
    [String.raw`leader[- ]elect\w*`, 'leader election over etcd'],
    ['consensus', 'a consensus group of 5'],
    ['raft', 'a Raft log'],
    ['change[- ]data[- ]capture|CDC', 'change data capture'],
    [String.raw`circuit[- ]break\w*`, 'a circuit breaker'],
    ['back-?pressure', 'backpressure on intake'],
    ['two-phase', 'two-phase commit'],
    ['CRDTs?', 'a CRDT counter'],
  ],
});

/** Work that others can look up: open source, talks, articles. */
export const workInPublic = defineExpression({
  cases: [
    ['open[- ]source', 'open-source library'],
    ['pull requests?', '4 pull requests'],
    ['maintainer', 'maintainer of a driver'],
    ['merged', 'merged 3 changes'],
    ['contributed to', 'contributed to pgx'],
    ['talks?', 'a talk on retries'],
    ['spoke', 'spoke about incidents'],
    ['speaker', 'conference speaker'],
    ['(?:SRE|Q|Gopher|Kube|Rust|Py)con', 'GopherCon 2025'],
    ['ACM Queue', 'ACM Queue, 2024'],
    ['LWN', 'LWN, 2023'],
  ],
});

/** Words of a choice between consistency and speed, or of what runs at the same time. */
export const consistencyChoice = defineExpression({
  cases: [
    ['isolation', 'isolation per transfer'],
    ['serializable', 'serializable transfers'],
    ['(?:strong|eventual|causal|read-your-writes)(?:ly)? consisten(?:t|cy)', 'eventually consistent reads'],
    ['consistency', 'chose consistency over latency'],
    ['(?:optimistic|pessimistic|row|table|advisory|distributed) lock(?:s|ing)?', 'optimistic locking'],
    ['lock[- ](?:free|waits?|contention)', 'removed lock contention'],
    ['deadlocks?', 'ended 3 deadlocks'],
    ['(?:data )?races?(?: conditions?)?', '12 of them data races'],
    ['concurren(?:t|cy)', 'bounded concurrency'],
    ['lost[- ]updates?', 'lost-update incidents'],
    ['exactly[- ]once', 'exactly-once refunds'],
    ['at[- ]least[- ]once', 'at-least-once delivery'],
    ['idempoten(?:t|cy|ce)', 'idempotent consumers'],
    ['quorum', 'quorum writes'],
    ['linearizab(?:le|ility)', 'linearizable reads'],
    ['fencing', 'fencing tokens'],
    ['back-?pressure', 'backpressure on intake'],
    ['MVCC', 'MVCC bloat'],
    ['compare-and-swap|CAS', 'compare-and-swap'],
    ['transaction(?:s|al)?', 'transactional writes'],
    ['mutex(?:es)?|semaphores?', 'a mutex per tenant'],
    ['thread[- ]?safe\\p{L}*|multi-?thread\\p{L}*', 'a thread-safe cache'],
    ['(?:dual|double)[- ]writ(?:es?|ing)', 'ran double writes'],
    ['dedup(?:lication|licat\\p{L}+)?', 'deduplication of scans'],
    ['ordering', 'ordering per customer'],
    ['double[- ](?:charges?|spend\\p{L}*|bookings?|payments?)', 'double bookings'],
  ],
});
