import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near } from './words.ts';

/** How systems tell one another what happened. */
export const messaging = defineShows([
  {
    id: 'event-driven-architecture',
    families: ['broker'],
    terms: [
      'argo-events',
      'asyncapi',
      'axon-framework',
      'cloudevents',
      'event-sourcing',
      'google-eventarc',
      'masstransit',
      'nservicebus',
      'pub-sub',
      'rebus',
      'spring-cloud-stream',
      'transactional-outbox',
    ],
    acts: defineExpression({
      cases: [
        [
          `publish(?:es|ed|ing)?${near}(?<!(?:on|about) )(?:events?|messages?)(?! (?:calendar|guide|pages?|listings?|programme))`,
          'publishes its events for 9 shops',
        ],
        [
          String.raw`subscrib\w* to${near}(?:events?|messages?|topics?|queues?)|reacts? to (?:that|the same) (?:message|event)`,
          'subscribed to the events of the till',
        ],
        [
          String.raw`(?:emit|consum)(?:s|es|ted|ed|ting|ing)?${near}(?:events?|messages?)`,
          'consumes 40,000 events a second',
        ],
        [
          '(?:order|payment|domain|booking|stock|inventory|integration|price|shipment|billing|invoice|delivery) events?',
          'a catalogue of 120 domain events',
        ],
        [
          '(?:queue|topic|event|message|Kafka|stream|Go|Java|Kotlin|Python|Rust|parallel) consumers?',
          'wrote 14 Kotlin consumers',
        ],
        ['consumer (?:groups?|lag|workers?)', 'alarms on consumer lag'],
        ['event (?:bus|buses|brokers?|backbone|schemas?|mesh)', 'an event bus for 30 teams'],
        [
          `choreograph(?:y|ed)${near}(?:services|orchestration|calls|events)`,
          'choreography in place of nightly calls',
        ],
        [
          '(?<=(?:services|systems|calls|jobs) (?:with|by|via|through|over) (?:asynchronous |business |versioned |replayable )?)events(?! (?:team|managers?|planners?|department))',
          'Joined 9 systems by versioned events',
        ],
      ],
    }),
    examples: [
      'Joined the shop and the warehouse over RabbitMQ.',
      'Replaced nightly synchronous calls between 6 services with events.',
      'The till publishes a sale once; stock, tax and loyalty each react to that message.',
    ],
    counterexamples: [
      'Organised 4 company events with 300 guests.',
      'Replaced 90 click handlers and their event handlers in Vue.',
      'Won 40 customers by events.',
      'Reads the Windows event logs of 900 laptops.',
      'Wrote 3 consumer apps in Kotlin.',
      'Published 3 papers on tides.',
      'Ran 14 services on Kubernetes.',
    ],
  },
  {
    id: 'pub-sub',
    terms: listWords(`
      ably amazon-eventbridge amazon-msk amazon-sns automq azure-event-grid azure-event-hubs azure-service-bus centrifugo
      confluent emqx google-pub-sub hivemq kafka mosquitto mqtt nats pubnub pulsar rabbitmq redpanda solace vernemq
    `),
    acts: defineExpression({
      cases: [
        [`subscrib(?:e|es|ed|ing|ers?)${near}(?:topics?|events?)`, '14 services subscribe to one topic'],
        [
          `fan(?:s|ned|ning)?(?:[- ]?|${near})out${far}(?:subscribers?|consumers?|events?|messages?|notifications?|topics?|queues?|services|clients|devices)`,
          'fans one price change out to 40,000 clients',
        ],
        [
          `publish(?:es|ed|ing)?${far}(?:to|onto|into) (?:an?|the|one|its|two) (?:[a-z-]+ )?(?:topics?|event bus)`,
          'publishes each score to a topic of its own',
        ],
        ['(?:topic|event|message) (?:subscribers?|subscriptions?)', 'manages 800 event subscriptions'],
      ],
    }),
    examples: [
      'Sends every price change through Google Pub/Sub and SNS to 14 services.',
      'One message about a sale fans out to stock, tax and loyalty queues.',
    ],
    counterexamples: [
      'Won 12,000 subscribers for the newsletter.',
      'Published 3 papers.',
      'Bills the subscription events of 30 television channels.',
      'Publishes 9 videos a week to 3 channels.',
      'Drains 4 SQS queues.',
    ],
  },
  {
    id: 'stream-processing',
    families: ['stream-processing'],
    terms: ['akka-streams', 'amazon-kinesis', 'apache-beam', 'arroyo', 'fs2', 'kafka', 'pulsar', 'redpanda'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:process|aggregat|enrich|analy[sz]|scor|detect)\w*${far}(?:in (?:near )?real[- ]time|in flight|as (?:it|they) arrives?)`,
          'scores each card payment in real time',
        ],
        ['(?:tumbling|session|hopping) windows?', 'sessions by tumbling windows'],
        [String.raw`windowed (?:aggregat\w+|joins?|counts?|sums?)`, 'windowed joins of bids and wins'],
        [
          'late(?:-arriving)? (?:data|readings)|late-arriving events|late events up to',
          'handles late events up to 2 days',
        ],
        [
          'stream(?:s|ing)? (?:jobs?|joins?|processors?|topolog(?:y|ies)|aggregations?)',
          '12 streaming jobs for fraud',
        ],
        [
          `streams of${near}(?:events|readings|clicks|messages|positions|trades|bids|prices|orders|telemetry)`,
          'joins two streams of truck positions',
        ],
      ],
    }),
    examples: [
      'Flink jobs find stolen cards within 300 ms.',
      'Joined bids and wins in windows of 5 minutes: a windowed join over 80,000 events a second.',
    ],
    counterexamples: [
      'Streamed 40 concerts.',
      'Puts watermarks on the films of 9 studios.',
      'Cleaned the sliding windows of 40 flats.',
      'Loads 14 sources into Snowflake at night.',
      'Drains 4 SQS queues.',
    ],
  },
  {
    id: 'dead-letter-queue',
    acts: defineExpression({
      cases: [
        ['dead[- ]?letter(?:s|ed|ing)?', 'a tool that replays dead letters'],
        ['(?:poison(?:ed|ous)? (?:messages?|pills?|events?))', 'one poison message no longer stops the line'],
        [
          String.raw`(?:failed|failing|broken|unprocessable|rejected|bad|invalid|malformed) (?:messages?|events?|jobs?|records?|webhooks?)${far}(?:queue|topic|aside|parks?|parked|quarantin\w*|replay\w*)`,
          'sets failed webhooks aside and shows them to support',
        ],
        [
          String.raw`(?:parks?|parked|quarantin\w*)${near}(?:(?<!spam )messages?|events?|jobs?|records?|webhooks?)`,
          'parks events it cannot read',
        ],
        [
          `(?:messages?|events?|jobs?|webhooks?|records?) that (?:fail|fails|failed|cannot)${far}(?:queue|topic|aside)`,
          'messages that fail 5 times go to a side queue',
        ],
        ['(?:parking-lot|error|failure|quarantine) (?:queues?|topics?)', 'an error queue for each partner'],
        [
          String.raw`re-?driv(?:e|es|en|ing)|re-?drove|(?:replay|re-?process)\w*${near}(?:failed|dead|parked|rejected) (?:messages?|events?|jobs?|records?|webhooks?)`,
          'redrives them after a fix',
        ],
      ],
    }),
    examples: [
      'Broken orders wait in a dead-letter topic with their error, and a click sends them again.',
      'Messages that fail 5 times go to a quarantine queue; on-call sees 3 a week.',
    ],
    counterexamples: [
      'Parked 40 cars.',
      'Counts the parking events of 300 garages.',
      'Fixed bad records in the customer table.',
      'Drains 4 SQS queues.',
    ],
  },
  {
    id: 'backpressure',
    acts: defineExpression({
      cases: [
        ['bounded (?:queues?|buffers?|channels?|mailbox(?:es)?)', 'bounded channels between 4 stages'],
        [
          `(?:load|request)[- ]shed(?:s|ding)?|shed(?:s|ding)?${near}(?:load|traffic|requests)`,
          'sheds the least urgent requests first',
        ],
        [
          String.raw`(?:slows|slowed|slowing|paus\w+|throttl\w+|stops)${near}(?:producers?|upstream|intake|ingestion|consumption|polling|fetching) (?:when|while|until|if|once)`,
          'pauses polling while the database is behind',
        ],
        [
          `(?:consumers?|downstream|sinks?|database|workers?)${near}(?:overwhelmed|flooded|fall behind|fell behind|swamped)`,
          'the sink is never swamped',
        ],
        [
          String.raw`(?:overwhelm(?:s|ed|ing)?|(?:stop\w*|from) flooding|swamp(?:s|ed|ing))${near}(?:consumers?|downstream|sinks?|database|workers?)`,
          'stopped flooding downstream',
        ],
      ],
    }),
    examples: [
      'Readers stop at 1,000 unacknowledged rows: bounded queues all the way to the socket.',
      'The importer slows its producers when Postgres falls behind.',
    ],
    counterexamples: [
      'Shed 4 kg before the race.',
      'Drains 4 SQS queues.',
      'Blocked 3 roads.',
      'Replaced slow polling by webhooks.',
      'Built the flood database of 9 rivers.',
    ],
  },
]);
