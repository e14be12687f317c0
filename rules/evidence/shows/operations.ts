import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { near } from './words.ts';

/** How a system is watched. */
export const operations = defineShows([
  {
    id: 'monitoring',
    families: ['error-tracking', 'metrics', 'uptime-monitoring'],
    terms: ['apm', 'elk-stack', 'splunk'],
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:alert(?:s|ing)?|alarms?)(?: that)?${near}?(?:on|when|for|fires?|fired|rules?|per|before) (?:[\w-]+ ){0,3}(?:lag|latency|errors?|error rates?|queues?|disks?|services?|consumers?|databases?|certificates|symptoms)`,
          'alarms on queue age before customers call for 30 services',
        ],
        [
          '(?:noisy|flaky|actionable|paging|useless|low-disk|pager|on-call|Prometheus|Grafana|CloudWatch|Datadog) (?:(?!fire|smoke|burglar)[\\w-]+ )?(?:alerts|alarms)',
          'deleted 400 noisy alerts',
        ],
        ['alert(?:ing)? (?:rules?|noise|fatigue|thresholds?|routing|volume)', 'ended alert fatigue'],
        [
          `dashboards?${near}(?:latency|errors?|services?|queues?|lag|service health|on-call|clusters?)`,
          'a dashboard of latency per endpoint',
        ],
        [
          'golden signals|health[- ]?checks?(?! (?:of|for|on) (?:[\\d,]+ )?(?:patients|employees|staff|workers|horses|animals))|heartbeat (?:checks?|alerts?|timeouts?)|(?:uptime|synthetic) checks?',
          'health checks for 90 jobs',
        ],
        [
          String.raw`(?:export|emit|expos|instrument|scrap)\w*${near}(?:(?<!(?:sales|business|marketing|product|advertising) )metrics|counters|gauges)|(?:track|watch|collect)\w*${near}(?:consumer lag|error rates?)`,
          'exports metrics of 3,000 meters',
        ],
      ],
    }),
    examples: [
      'Wrote 140 Prometheus rules for payments.',
      'Support used to report outages first; now an alert fires when the queue is 2 minutes old.',
    ],
    counterexamples: [
      'Answered 9 fire alarms at the plant.',
      'Wrote the import service in Go.',
      'Built 14 dashboards for sales.',
      'Mails 9,000 stock alerts a day to subscribers.',
      'Finds heartbeats in 40 hours of ECG.',
      'Tracked the marketing metrics of 3 brands.',
    ],
  },
  {
    id: 'observability',
    families: ['logging', 'metrics', 'tracing'],
    terms: ['apm', 'distributed-tracing'],
    acts: defineExpression({
      cases: [
        [
          `instrument(?:ed|s|ing|ation)${near}(?:services?|APIs?|code|requests?|workers?|jobs?|endpoints?|handlers?|queries|consumers?|importer|gateway|pipeline)`,
          'instrumented 30 services in a week',
        ],
        ['structured (?:JSON )?(?:logs?|logging)', 'structured logs in place of 9 formats'],
        [
          '(?:logs?|metrics|traces)(?:,| and|, and) (?:[\\w-]+ )?(?:(?:logs?|metrics|traces)(?: and|, and) )?(?:logs?|metrics|traces)',
          'joined logs and metrics',
        ],
        ['(?:correlation|request) ids?', 'a correlation id from the edge to the last queue'],
        [
          'centrali[sz]ed logs?|log (?:aggregation|pipelines?|search|retention|volume)',
          'halved the log volume',
        ],
        [
          '(?:service|server|application) telemetry|telemetry (?:of|from) (?:[\\d,]+ |all |our )?(?:servers|services|hosts|pods|clusters)|wide events|high-cardinality',
          'telemetry of 400 servers',
        ],
      ],
    }),
    examples: [
      'OpenTelemetry in 40 services, from the gateway to the database.',
      'Gave all workers structured logs with one request id.',
    ],
    counterexamples: [
      'Instrumented 9 pianos for the orchestra.',
      'Logged 40 hours of work.',
      'Stores the telemetry of 3,000 trucks in Cassandra.',
    ],
  },
  {
    id: 'distributed-tracing',
    families: ['tracing'],
    acts: defineExpression({
      cases: [
        [
          `trac(?:e|es|ed|ing)${near}(?:requests?|calls?|orders?|messages?|transactions?|payments?)${near}(?:across|through|over) (?:\\d+ |all |our |the |several )?(?:services|microservices|systems|hops|components)`,
          'traced every request across 14 services',
        ],
        ['trace (?:ids?|contexts?|propagation|sampling|headers?)', 'trace ids in every log line'],
        ['(?:custom|missing|slow|trace|parent|child|database) spans?', 'custom spans around 9 partner calls'],
        [
          '(?:end-to-end|request|sampled|distributed|slow|production) traces?',
          'sampled traces of the checkout',
        ],
        [
          '(?:metrics|logs)(?:,| and|, and) (?:[\\w-]+ )?traces|traces(?:,| and|, and) (?:metrics|logs)',
          'logs and traces side by side',
        ],
      ],
    }),
    examples: [
      'Jaeger shows a booking through 22 services.',
      'Found the slow hop among 14 services by trace ids.',
    ],
    counterexamples: [
      'Traced 40 lost parcels.',
      'Traces orders from the factory to the door.',
      'The project spans a decade.',
    ],
  },
  {
    id: 'apm',
    terms: [
      'appdynamics',
      'appsignal',
      'datadog',
      'dynatrace',
      'instana',
      'new-relic',
      'scout-apm',
      'signoz',
      'skywalking',
    ],
    acts: defineExpression({
      cases: [
        ['transaction traces?|slowest (?:transactions|traces)', 'read the slowest transactions each week'],
      ],
    }),
    examples: ['Found 9 slow endpoints with New Relic.', 'Rolled Dynatrace out to 60 JVMs.'],
    counterexamples: ['Wrote 140 Prometheus rules.', 'Booked 40 slow-moving transfers.'],
  },
]);
