import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { far, near } from './words.ts';

/** How data stays right when several systems write it. */
export const consistency = defineShows([
  {
    id: 'event-sourcing',
    terms: ['axon-server', 'eventstoredb'],
    acts: defineExpression({
      cases: [
        ['event stores?', 'an event store for 9 years of policies'],
        [
          `append-only${near}?(?:event )?(?:log|journal|history|store|ledger) of${near}(?:events?|changes?|entries|facts)|append-only events?(?: log| journal)?`,
          'an append-only journal of all changes',
        ],
        [
          String.raw`(?:state|balances?|read models?|projections?|aggregates?|views?|rebuil\w+|reconstruct\w+|deriv\w+)${near}?(?: ?from|by replaying) (?:(?:the|its|their|all|past)\s){0,2}(?:events|event (?:log|stream|history))`,
          'rebuilds balances from events',
        ],
        [
          `replay(?:s|ed|ing)?${near}(?:event log|event history|all events|events) (?:to|into)`,
          'replays the event log to fill new views',
        ],
        [
          String.raw`stor(?:e|es|ed|ing)${near}as (?:[\w-]+ ){0,4}events`,
          'stores each booking as a row of immutable events',
        ],
      ],
    }),
    examples: [
      'Any balance of the last 7 years can be rebuilt from its events, and auditors do so.',
      'Moved the policy system to EventStoreDB.',
    ],
    counterexamples: [
      'Publishes order events to RabbitMQ.',
      'Reads 40 Kafka topics.',
      'Sourced speakers for 4 events.',
    ],
  },
  {
    id: 'cqrs',
    terms: ['axon-framework'],
    acts: defineExpression({
      cases: [
        ['read models?|(?<!to )write model|(?:read|write|command|query) side', 'read models for 14 screens'],
        [
          String.raw`(?:separat|split)\w*${near}queries (?:from|and) (?:the )?commands`,
          'separated queries from commands',
        ],
        ['command bus', 'a command bus with 90 commands'],
      ],
    }),
    examples: [
      'The write model of a policy has 9 tables, its read model one.',
      'Gave search its own read side, filled within a second.',
    ],
    counterexamples: [
      'Publishes order events to RabbitMQ.',
      'Moved reports onto a read replica.',
      'Wrote 40 command handlers of a chat bot.',
    ],
  },
  {
    id: 'exactly-once-delivery',
    acts: defineExpression({
      cases: [
        ['(?:exactly|effectively)[- ]once', 'effectively once into the ledger'],
        [
          `(?:each|every) (?:message|event|record|order|payment|reading|webhook|transfer)${near}(?:exactly|only|precisely|just) once`,
          'books each payment only once',
        ],
        ['(?:transactional|idempotent) producers?', 'transactional producers in Kafka'],
        [
          '(?:lost|loses|losing|dropped|missing) (?:and|or|nor) (?:\\w+ )?(?:doubled|duplicated?|repeated|(?:counted|processed|sent|booked) twice)',
          'none of 40 million readings was lost or doubled',
        ],
        [
          String.raw`(?:no|without|zero) (?:duplicates?|doubles|gaps|losses|loss) (?:and|or|nor) (?:\w+ )?(?:duplicates?|doubles|gaps|loss(?:es)?)`,
          'without gaps or duplicates',
        ],
      ],
    }),
    examples: [
      '40 million readings a day, each of them booked exactly once.',
      'A crash in the middle of a batch leaves no gaps and no duplicates in BigQuery.',
    ],
    counterexamples: ['Ran once a week.', 'Reads 40 Kafka topics.'],
  },
  {
    id: 'transactional-outbox',
    acts: defineExpression({
      cases: [
        [
          `(?:events?|messages?)${far}(?:same|one|single) (?:database )?transaction`,
          'writes the event and the order in one transaction',
        ],
        [
          `same (?:database )?transaction${far}(?:events?|messages?)`,
          'in the same transaction as its message',
        ],
        ['dual[- ]writes?|outbox (?:tables?|pattern|relay)', 'ended dual writes to Kafka'],
      ],
    }),
    examples: [
      'An order and its event are written in the same transaction; a relay sends them on within 300 ms.',
      'Replaced dual writes by an outbox table in 9 services.',
    ],
    counterexamples: ['Published order events from the shop.', 'Sent 400 mails in one go.'],
  },
  {
    id: 'saga',
    acts: defineExpression({
      cases: [
        [
          'compensat(?:ing|ion) (?:actions?|transactions?|steps?|commands?|calls?|workflows?|logic|events?|operations?)',
          'compensating actions for 9 steps',
        ],
        [
          String.raw`(?:roll(?:s|ed|ing)? back|undo|undoes|undid|undone|revers(?:es|ed|ing)|compensat(?:es|ed|ing))${far}(?:across|over|in all) (?:\d+|several|all|three|four|five|the) (?:[\w-]+ )?(?:services|systems|steps)`,
          'undoes a failed trip across 4 services',
        ],
        [
          'long-(?:running|lived) business (?:processes|transactions?)',
          'long-running business processes over days',
        ],
        [
          String.raw`(?:transactions? (?:across|over)|(?:transactions?|bookings?|orders?)${near}(?:span|spans|spanned|spanning)|(?:bookings?|orders?) (?:right|consistent|whole) across) (?:\d+|several|three|four|five) (?:[\w-]+ )?(?:services|microservices|systems|databases)`,
          'orders that span 6 services',
        ],
      ],
    }),
    examples: [
      'When the hotel says no, the flight and the car are cancelled: compensating steps for 12 partners.',
      'Keeps bookings right across five services without a distributed lock.',
    ],
    counterexamples: [
      'Cancelled 9 trips.',
      'Compensated 40 customers.',
      'Ended long-running transactions in MySQL.',
      'Rolled TLS 1.3 out across 30 services.',
    ],
  },
  {
    id: 'eventual-consistency',
    terms: ['crdt'],
    acts: defineExpression({
      cases: [
        [
          'read-your-(?:own-)?writes|stale reads?|last[- ]writ(?:e|er)[- ]wins|anti-entropy|conflict resolution by (?:field|version|key|row|vector)',
          'last writer wins, by vector of versions',
        ],
        [
          `(?:replicas|nodes|regions|caches|copies)${near}converg(?:e|es|ed)`,
          'replicas converge within a second',
        ],
      ],
    }),
    examples: [
      'Tills work offline for a day and converge later: conflict resolution by field.',
      'Two caches show the same price within 2 s; until then stale reads carry a mark.',
    ],
    counterexamples: [
      'Ran one PostgreSQL server.',
      'Resolved 9 conflicts in the team.',
      'Trained 30 staff in conflict resolution.',
    ],
  },
]);
