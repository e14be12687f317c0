import { defineRule } from '../../lib/diagnostics/rule.ts';
import type { PlacedText } from '../../lib/diagnostics/subject.ts';
import { defineExpression } from '../../lib/text/expression.ts';
import { joinOr } from '../../lib/text/lists.ts';
import { isPattern } from './words/distributed-patterns.ts';
import { rolesWith } from './words/example-roles.ts';

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

/** Work between machines, by whatever name. */
export const distributedWork = defineExpression({
  cases: [
    [String.raw`event[- ](?:driven|sourc\p{L}*|based)`, 'an event-driven migration'],
    ['pub/?sub', 'through Pub/Sub'],
    ['fan-?out', 'a fan-out of updates'],
    ['(?:dual|double)[- ]writ(?:es?|ing)', 'with double writes'],
    ['distributed', 'a distributed mutex'],
    ['dead[- ]letter', 'a dead-letter path'],
    ['back-?pressure', 'backpressure on intake'],
    [String.raw`retr(?:y|ies)`, 'retries with jitter'],
    ['rate[- ]limit\\p{L}*', 'a rate limiter'],
    ['circuit[- ]breakers?', 'circuit breakers'],
    [String.raw`(?:re)?shard\p{L}*`, 'resharded it'],
    [String.raw`replica\p{L}*`, 'read replicas'],
    [String.raw`fail-?overs?`, 'a failover drill'],
    ['multi-region', 'multi-region writes'],
    ['CDC', 'by CDC'],
    [String.raw`(?:read models?|CQRS)`, 'a read model'],
    ['consumer (?:groups?|lag)', 'consumer lag'],
    [String.raw`(?:connection|thread|worker) pool\p{L}*|batch(?:ed|ing)`, 'request batching'],
    ['durable (?:execution|workflows?)|temporal workflows?', 'durable workflows'],
    ['(?:message|event|task|job)s? (?:queues?|streams?|bus|pipelines?)', 'event pipelines'],
  ],
});

/** Work for what broke. */
export const duty = defineExpression({
  cases: [
    ['on[- ]?call', 'shared the on-call rota'],
    [String.raw`pagers?(?:duty)?|paged|pages (?:a|per)`, 'carried the pager'],
    ['incidents?', 'led an incident'],
    ['outages?', 'ended an outage'],
    ['post-?mortems?', 'wrote a postmortem'],
    ['runbooks?', 'wrote runbooks'],
    ['MTT[RMDA]|time to (?:mitigate|recover|detect|restore)', 'MTTR of 16 minutes'],
    ['production (?:support|issues?)', 'gave production support'],
    [String.raw`root[- ]causes?`, 'found the root cause'],
    ['escalations?', 'took escalations'],
    [String.raw`SLOs?|error budgets?`, 'kept the error budget'],
    [String.raw`SEV-?\d`, 'ran a SEV1'],
    ['game[- ]?days?|(?:restore|failover) drills?', 'ran a game day'],
  ],
});

/** With fewer bullets there is no telling what was left out. */
const FEWEST = 3;
const plain = [
  'Cut p99 of the tariff view from 410ms to 38ms with a covering index in PostgreSQL 16.',
  'Served 21k req/s at rush hour from 3 Go nodes with Redis in front.',
  'Moved 17 services to Kubernetes with Helm; a release takes 8 minutes, down from 95.',
];
const alone = { ...rolesWith({ highlights: plain }, false, false), skills: [] };

export default defineRule({
  id: 'senior-depth',
  title: 'What a senior panel looks for in the bullets',
  severity: 'hint',
  chapter: 'honesty',
  why: 'Past mid level a panel looks for one pattern that was shipped, one choice of consistency or concurrency, and on-call work. Each is a question that you then want to be asked.',
  source: 'backend hiring guide, the six signals',
  notFor: {
    entry: 'None of this is expected of a first role.',
    mid: 'From senior level on it is looked for; before, it counts where it is there.',
  },
  needsBullets: true,
  about: 'resume',
  bad: [
    {
      says: 'Senior bullets about speed and deploys only',
      resume: alone,
      becomes: { says: 'With idempotency keys and incident reviews', resume: rolesWith() },
    },
    {
      says: 'On-call work, and no choice of consistency',
      resume: rolesWith(
        { highlights: [...plain, 'Led 13 incident reviews; repeats fell from 9 to 2 a quarter.'] },
        false,
        false,
      ),
    },
    {
      says: 'A saga, and no on-call work',
      resume: rolesWith(
        {
          highlights: [
            ...plain,
            'Put a saga with 4 compensating steps around bookings; stuck ones fell from 90 to 2 a week.',
          ],
        },
        false,
        false,
      ),
    },
  ],
  good: [
    { says: 'All three', resume: rolesWith() },
    { says: 'A mid-level resume', resume: alone, level: 'mid' },
    { says: 'An entry-level resume', resume: alone, level: 'entry' },
  ],
  check: ({ bullets, shown, roles }) => {
    const says = (shape: RegExp): boolean => bullets.some(({ text }: PlacedText) => text.search(shape) >= 0);
    const lacks = [
      ![...shown].some(isPattern) &&
        !says(distributedWork.pattern) &&
        'a distributed-systems pattern that you shipped',
      !says(consistencyChoice.pattern) && 'a choice of consistency or concurrency',
      !says(duty.pattern) && 'on-call or incident work',
    ].filter((lack) => lack !== false);
    const [newest] = roles;
    if (lacks.length === 0 || !newest || bullets.length < FEWEST) return [];
    return [
      {
        path: ['work'],
        start: 0,
        end: 0,
        message: `No bullet shows ${joinOr(lacks)}. If you have done ${lacks.length === 1 ? 'it' : 'one of them'}, give it a line in the role where it happened.`,
      },
    ];
  },
});
