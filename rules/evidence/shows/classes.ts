import { defineShows } from '../../../lib/evidence/shows.ts';
import { defineExpression } from '../../../lib/text/expression.ts';
import { listWords } from '../../../lib/text/lists.ts';
import { far, near } from './words.ts';

/** Classes of tools whose products are of several families. Those of one family are answered by it. */
export const classes = defineShows([
  {
    id: 'serverless',
    families: ['serverless-containers', 'serverless-functions'],
    terms: ['aws-sam', 'serverless-framework', 'sst'],
    acts: defineExpression({
      cases: [
        ['cloud functions?', '40 cloud functions in TypeScript'],
        ['(?:function|Lambda) cold starts?', 'function cold starts under 200 ms'],
        ['scal(?:e|es|ed|ing) to zero', 'everything scales to zero at night'],
        ['no servers (?:to|of)', 'a backend with no servers to patch'],
      ],
    }),
    examples: [
      'Thumbnails by AWS Lambda, 4 million a day.',
      'The whole shop of a museum runs on Cloud Run and sleeps at night.',
    ],
    counterexamples: [
      'Ran 14 services on Kubernetes.',
      'Modelled sessions in DynamoDB for 3 games.',
      'Cut the cold start of the Android app to 2 s.',
    ],
  },
  {
    id: 'object-storage',
    acts: defineExpression({
      cases: [
        ['pre-?signed (?:URLs?|uploads?|links?)', 'presigned uploads of 4 GB scans'],
        ['(?:storage|S3|versioned|public|GCS) buckets?', 'found 9 public buckets'],
        ['blob (?:storage|stores?)', 'moved 40 TB to blob storage'],
      ],
    }),
    examples: [
      'Keeps scans in versioned buckets and deletes none for 10 years.',
      'Clients send scans straight to a bucket by presigned URLs.',
    ],
    counterexamples: ['Limits clients with a token bucket.', 'Bought 4 TB of disks.'],
  },
  {
    id: 'cloud-native',
    families: ['managed-kubernetes'],
    terms: ['kubernetes', 'serverless', 'service-mesh'],
    acts: defineExpression({
      cases: [
        ['stateless (?:[\\w-]+ )?(?:services?|containers?|workers?)', 'made 9 apps stateless services'],
      ],
    }),
    examples: [
      'Moved 14 services from own servers to GKE.',
      'Took session state out of 9 apps: stateless containers that come and go.',
    ],
    counterexamples: ['Ran 40 MySQL servers.', 'Wrote a native app for iOS.'],
  },
  {
    id: 'edge-computing',
    terms: ['akamai-edgeworkers', 'cloudflare-workers', 'deno-deploy', 'fastly-compute'],
    acts: defineExpression({
      cases: [
        ['(?:at|to) the edge(?! of)', 'decides on experiments at the edge'],
        [
          'edge (?:nodes?|devices?|gateways?|servers?|locations?|functions?)',
          '400 edge gateways in wind parks',
        ],
      ],
    }),
    examples: [
      'Cloudflare Workers pick the price list by country in 4 ms.',
      'Wrote the Rust agent of 400 edge devices in wind parks.',
    ],
    counterexamples: ['Covered 40 edge cases.', 'Lived at the edge of town for 3 years.'],
  },
  {
    id: 'data-lake',
    terms: ['apache-iceberg', 'aws-lake-formation', 'azure-data-lake', 'delta-lake', 'hudi'],
    acts: defineExpression({
      cases: [
        ['lake-?houses?', 'a lakehouse of 3 PB'],
        ['(?:bronze|raw|curated) (?:layer|zone)s?', 'a raw zone and a curated one'],
        [
          `(?:Parquet|ORC) files? (?:in|on|into|to)${near}(?:S3|GCS|buckets?|storage|lake)`,
          '900 million Parquet files on S3',
        ],
      ],
    }),
    examples: [
      'Iceberg tables of 3 PB on S3.',
      'Lands 14 sources in a raw zone, and cleans them in the next.',
    ],
    counterexamples: [
      'Loads 14 sources into Snowflake.',
      'Rowed across 9 lakes.',
      'Set up a landing zone of 12 Azure subscriptions.',
    ],
  },
  {
    id: 'message-queues',
    terms: ['amqp', 'jms', 'masstransit', 'nservicebus', 'rebus'],
    acts: defineExpression({
      cases: [
        ['(?:message|work|task|delay|outbound|durable) queues?', 'a durable queue before each of 9 banks'],
        ['(?:en|de)queue[sd]?|queue (?:depth|age|lag|consumers?|workers?)', 'alarms on queue age'],
      ],
    }),
    examples: [
      'Sends 40,000 invoices an hour over JMS.',
      'A durable work queue now stands between the shop and the printer.',
    ],
    counterexamples: [
      'Stood in queues for 40 customers.',
      'Called 9 REST endpoints of a bank.',
      'Finds the shortest of 40 ways with a priority queue.',
    ],
  },
  {
    id: 'relational-databases',
    families: ['procedural-sql'],
    terms: ['jdbc', 'jooq', 'pgbouncer', 'proxysql'],
    acts: defineExpression({
      cases: [
        ['foreign keys?|row-level security|SQL (?:database|schema|table)s?', 'foreign keys on 31 tables'],
      ],
    }),
    examples: ['Tuned 40 reports in PL/SQL.', 'Added the missing foreign keys to a schema of 31 tables.'],
    counterexamples: ['Kept 4 million carts in Redis.', 'Ran a 9-node MongoDB cluster.'],
  },
  {
    id: 'api-gateway',
    acts: defineExpression({
      cases: [
        [
          String.raw`gateways?${near}in front of (?:[\w-]+ ){0,2}(?:services|APIs|backends|microservices)`,
          'a gateway in front of 60 services',
        ],
      ],
    }),
    examples: [
      'One gateway stands in front of our 14 APIs and checks keys for 120 partners.',
      'Wrote the Go gateway in front of 60 services.',
    ],
    counterexamples: ['Replaced 9 payment gateways.', 'Put Nginx in front of 3 servers.'],
  },
  {
    id: 'static-analysis',
    terms: listWords(`
      checkmarx code-climate codeql coverity eslint flake8 fortify golangci-lint klocwork mypy phpstan pylint pyright
      rubocop ruff sast semgrep sonarqube veracode
    `),
    acts: defineExpression({
      cases: [
        [
          'type[- ]check(?:s|ed|ers?|ing)|lint(?:s|ed)? (?:rules?|errors?|warnings?|checks?)|quality gates?',
          'type-checked 400,000 lines of Python',
        ],
        [
          '(?:compiler|static) (?:warnings?|checks?)|null[- ]safety',
          'took compiler warnings from 9,000 to none',
        ],
      ],
    }),
    examples: [
      'SonarQube and a gate took new bugs of the kind to none.',
      'Wrote 14 lint rules against our own mistakes.',
    ],
    counterexamples: ['Wrote 900 unit tests.', 'Analysed 40 surveys.'],
  },
  {
    id: 'reactive-programming',
    families: ['reactive-library'],
    terms: ['r2dbc', 'rsocket', 'spring-webflux', 'vertx'],
    examples: ['Rewrote the quote stream with RxJava.', 'Holds 90,000 sockets with Spring WebFlux.'],
    counterexamples: ['Wrote 40 screens in React.', 'Reacted to 9 audits.'],
  },
  {
    id: 'functional-programming',
    terms: ['cats-effect', 'fp-ts', 'fs2', 'zio'],
    acts: defineExpression({
      cases: [
        [
          '(?:pure functions?|immutable data|algebraic data types?|monads?|higher-order functions?)',
          'pure functions at the core of pricing',
        ],
      ],
    }),
    examples: [
      'Wrote the matcher in Scala with Cats Effect.',
      'Rewrote the tariff rules as pure functions over immutable data.',
    ],
    counterexamples: ['Wrote the import service in Scala.', 'Led a cross-functional team of 9.'],
  },
  {
    id: 'actor-model',
    families: ['actor-framework'],
    terms: ['akka-net'],
    examples: ['One Akka actor per car, 40,000 of them.', 'Moved game rooms to Microsoft Orleans.'],
    counterexamples: ['Filmed 9 actors.', 'Wrote the import service in Scala.'],
  },
  {
    id: 'finops',
    acts: defineExpression({
      cases: [
        [
          String.raw`(?:cut|reduc|lower|halv|sav|trim|slash|shr[aiu]nk|brought|took)\w*${far}(?:cloud|AWS|Azure|GCP|hosting|infrastructure|compute|Snowflake|Datadog|BigQuery|storage) (?:[\w-]+ )?(?:bills?|costs?|spend(?:ing)?)`,
          'cut the AWS bill by 40%',
        ],
        [
          '(?:compute|EC2|AWS) savings plans?|reserved instances?|cost (?:allocation|anomal\\w+|per (?:tenant|request))',
          'cost per tenant on one page',
        ],
      ],
    }),
    examples: [
      'Halved the Snowflake bill by sleeping 14 warehouses at night.',
      'Showed each of 30 teams what its services cost: cost allocation by label.',
    ],
    counterexamples: [
      'Cut the travel costs of 4 teams.',
      'Built savings plans for 90,000 customers of a bank.',
      'Moved 9 databases to AWS.',
    ],
  },
]);
