import type { ResumeExample, TextExample } from '../../lib/diagnostics/rule.ts';
import { roleBullets, rolesWith } from '../../rules/resume/words/example-roles.ts';
import {
  groups,
  infrastructureAs,
  infrastructureWith,
  languagesAs,
  skillsWith,
} from '../../rules/resume/words/example-skills.ts';

type Edge = TextExample | ResumeExample;

const texts = (...all: string[]): TextExample[] => all.map((text) => ({ text }));
const ongoing = (...all: string[]): TextExample[] => all.map((text) => ({ text, current: true }));
const cut = (count: number): string[] => roleBullets.newest.slice(0, count);
const many = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, index) => `Cut p99 of route ${index + 11} from ${index + 300}ms to 40ms in Go.`,
  );
const education = (...names: string[]) => names.map((institution) => ({ institution }));
const practices = ['Event sourcing', 'CQRS', 'Saga pattern', 'Sharding', 'Idempotency', 'Circuit breaker'];

/** On both sides of the line where a rule begins to speak: what it says to each is kept in `edges/`. */
export const edges: Record<string, Edge[]> = {
  'bullet-count': [
    { says: 'Two bullets', resume: rolesWith({ highlights: cut(2) }) },
    { says: 'Three bullets', resume: rolesWith({ highlights: cut(3) }) },
    { says: 'Five bullets', resume: rolesWith({ highlights: many(5) }) },
    { says: 'Eight bullets', resume: rolesWith({ highlights: many(8) }) },
    { says: 'Seven bullets in the role before', resume: rolesWith({}, { highlights: many(7) }) },
    { says: 'One bullet in the third role', resume: rolesWith({}, {}, { highlights: cut(1) }) },
    {
      says: 'One bullet for five months',
      resume: rolesWith({}, { startDate: '2020-11', highlights: cut(1) }),
    },
    {
      says: 'One bullet for six months',
      resume: rolesWith({}, { startDate: '2020-10', highlights: cut(1) }),
    },
    { says: 'A role with a title alone', resume: rolesWith({ name: undefined, highlights: [] }) },
    {
      says: 'A role without name and title',
      resume: rolesWith({ name: undefined, position: undefined, highlights: [] }),
    },
  ],
  'bullet-length': texts(
    `Cut p99 of the fare API from 300ms to 40ms ${'and kept it there '.repeat(11)}.`,
    `Cut p99 of the fare API from 300ms to 40ms ${'and kept it there '.repeat(10)}.`,
  ),
  'certificate-weight': [
    { says: 'Three certificates', resume: { certificates: [{ name: 'A' }, { name: 'B' }, { name: 'C' }] } },
    { says: 'Two certificates', resume: { certificates: [{ name: 'A' }, { name: 'B' }] } },
  ],
  'duplicate-bullet': [
    {
      says: 'Four words of five the same',
      resume: rolesWith({
        highlights: [
          ...cut(3),
          'Sharded rides table operator MySQL.',
          'Sharded rides table operator PostgreSQL.',
        ],
      }),
    },
    {
      says: 'Three words of four the same',
      resume: rolesWith({ highlights: [...cut(3), 'Sharded rides table.', 'Sharded rides table.'] }),
    },
    {
      says: 'A short bullet inside a long one',
      resume: rolesWith({
        highlights: [
          ...cut(3),
          'Sharded the rides table by operator.',
          'Sharded the rides table by operator for 38 bus lines in MySQL, with 1.6B rows, over one summer weekend.',
        ],
      }),
    },
    {
      says: 'The same joining words, other content',
      resume: rolesWith({
        highlights: [
          ...cut(3),
          'Wrote the rules of the fare API in Go.',
          'Drew the plans of the berth view in Rust.',
        ],
      }),
    },
    {
      says: 'Twice the same, in exactly sixty characters',
      resume: rolesWith({
        highlights: [
          ...cut(2),
          'Sharded the rides table by operator in MySQL with 1.6B rows.',
          'Sharded the rides table by operator in MySQL with 1.6B rows.',
        ],
      }),
    },
  ],
  'hidden-text': [
    { says: 'Sixty characters', file: { pages: 1, hiddenText: ['k'.repeat(60)] } },
    { says: 'Sixty-one characters', file: { pages: 1, hiddenText: ['k'.repeat(61)] } },
    { says: 'None', file: { pages: 1, hiddenText: [] } },
  ],
  'language-count': [
    { says: 'Six', resume: languagesAs('Go', 'Java', 'Python', 'Rust', 'Scala', 'Kotlin') },
    { says: 'Two', resume: languagesAs('Go', 'Java') },
    { says: 'None', resume: languagesAs('SQL', 'Bash') },
  ],
  'many-patterns': [
    { says: 'Six, one of them in a bullet', resume: skillsWith(...practices) },
    {
      says: 'Five, none in a bullet',
      resume: skillsWith('CQRS', 'Saga pattern', 'Circuit breaker', 'Bulkhead', 'Outbox'),
    },
    { says: 'No skills at all', resume: { skills: [] } },
  ],
  'newest-first': [
    {
      says: 'Begun later, ended in the same month',
      resume: rolesWith(false, { startDate: '2016-01' }, { startDate: '2016-05', endDate: '2021-03' }),
    },
    {
      says: 'Begun in the same month, ended later',
      resume: rolesWith(false, { startDate: '2015-07' }, { endDate: '2022-01' }),
    },
    {
      says: 'Begun and ended later, without a name',
      resume: rolesWith(false, {}, { name: undefined, startDate: '2022-01', endDate: '2023-01' }),
    },
    {
      says: 'Begun and ended later, without name and title',
      resume: rolesWith(
        false,
        {},
        { name: undefined, position: undefined, startDate: '2022-01', endDate: '2023-01' },
      ),
    },
    { says: 'A side job that began earlier and goes on', resume: rolesWith({}, {}, { endDate: undefined }) },
  ],
  'outdated-version': [
    { says: 'Java 1.8', resume: languagesAs('Go', 'Java 1.8', 'Python 3.12') },
    { says: 'Java 1.9', resume: languagesAs('Go', 'Java 1.9', 'Python 3.12') },
    { says: 'Java 8/21', resume: languagesAs('Go', 'Java 8/21', 'Python 3.12') },
    { says: 'Java 11', resume: languagesAs('Go', 'Java 11', 'Python 3.12') },
    { says: 'Python 3.12.4', resume: languagesAs('Go', 'Python 3.12.4', 'Java') },
    { says: 'PostgreSQL 16 on Debian 9', resume: infrastructureAs('Debian 9 with PostgreSQL 16') },
  ],
  'page-count': [
    { says: 'Exactly two pages for eleven years', file: { pages: 2, hiddenText: [] } },
    {
      says: 'Two pages for seven and a half years',
      file: { pages: 2, hiddenText: [] },
      resume: rolesWith({}, { startDate: '2018-12' }, false),
    },
    { says: 'Three pages and no role', file: { pages: 3, hiddenText: [] }, resume: { work: [] } },
    {
      says: 'Long lists of skills, pages not known',
      resume: groups({ Languages: Array(700).fill('Kubernetes and Go') }),
    },
    {
      says: 'A very long summary, pages not known',
      resume: { basics: { name: 'M', summary: 'Owns it. '.repeat(1400) } },
    },
    {
      says: 'Forty schools, pages not known',
      resume: { education: education(...Array(60).fill('Leeds')) },
    },
  ],
  'posting-spelling': [
    {
      says: 'The same spelling twice in one posting',
      resume: infrastructureWith('Kubernetes', 'k8s'),
      posting: 'Requirements\n- Kubernetes in production\n- Deploying to Kubernetes with Helm',
    },
    { says: 'No posting', resume: infrastructureWith('Kubernetes', 'k8s') },
    {
      says: 'A posting that asks for something else',
      resume: infrastructureWith('Kubernetes', 'k8s'),
      posting: 'Requirements\n- Erlang in production',
    },
  ],
  'rest-and-grpc': [
    { says: 'Only REST in the bullets', resume: rolesWith({ highlights: [] }) },
    { says: 'Both shown, neither listed', resume: infrastructureAs('PostgreSQL 16', 'Kafka') },
    { says: 'Both shown, gRPC alone listed', resume: infrastructureAs('PostgreSQL 16', 'Kafka', 'gRPC') },
    { says: 'Both shown, no skills', resume: { skills: [] } },
    {
      says: 'Only gRPC in the bullets, REST listed',
      resume: { ...rolesWith({}, {}, false), ...infrastructureAs('Kafka', 'REST') },
    },
  ],
  'summary-years': [
    ...[
      '12 years in payments and 3 services.',
      '13 years in payments and 3 services.',
      '14 years in payments and 3 services.',
    ].map((summary) => ({ says: summary, resume: { basics: { name: 'M', summary } } })),
    {
      says: 'Years of data',
      resume: { basics: { name: 'M', summary: 'Keeps 30 years of data for 12 utilities.' } },
    },
    {
      says: 'Years of archives',
      resume: { basics: { name: 'M', summary: 'Keeps 30 years of archives for 12 utilities.' } },
    },
    {
      says: 'Years of work with data',
      resume: { basics: { name: 'M', summary: 'Brings 30 years of work with data.' } },
    },
    {
      says: 'Years as a word',
      resume: { basics: { name: 'M', summary: 'Brings Twenty years of experience.' } },
    },
    {
      says: 'A role without a date',
      resume: {
        basics: { name: 'M', summary: 'Brings 30 years of experience.' },
        ...rolesWith({}, { startDate: undefined }),
      },
    },
    {
      says: 'No roles',
      resume: { basics: { name: 'M', summary: 'Brings 30 years of experience.' }, work: [] },
    },
  ],
  'summary-length': [
    ...[
      'Owns the fare API in Go at Tidewater.',
      'Owns the fare API in Go for Tidewater Transit.',
      'Owns the   fare API   in Go at Tidewater.',
      'Owns the fare API. Runs its cache. Leads two engineers.',
      'Owns the fare API. Runs its cache. Leads two engineers. Wrote the SLOs. ',
      `Owns the fare API ${'and its cache '.repeat(23)}of it.`,
      `Owns the fare API ${'and its cache '.repeat(23)}of all it.`,
    ].map((summary) => ({ says: summary, resume: { basics: { name: 'M', summary } } })),
  ].flatMap(({ says }) => texts(says)),
  'summary-stack': texts(
    'Owns the fare service of a bus company.',
    'Owns the fare service, with RabbitMQ behind it.',
    'Owns the fare service, on Spring Boot.',
    'Owns the fare service, on Kubernetes.',
    'Owns the fare service, on AWS.',
    'Owns the fare service, with Spark behind it.',
    'Owns the fare service, with MySQL behind it.',
    'Owns the fare service, with relational databases behind it.',
    'Owns the fare service, with CQRS behind it.',
  ),
  'unknown-employer': [
    ...['Google', 'Google LLC', 'Google, Inc.', 'Siemens AG', 'Siemens Mobility', 'Incorta', 'Zoomcar'].map(
      (name) => ({
        says: name,
        resume: rolesWith({ name, summary: undefined }),
      }),
    ),
    { says: 'No name', resume: rolesWith({ name: undefined, summary: undefined }) },
    { says: 'No roles', resume: { work: [] } },
    {
      says: 'A line about the company',
      resume: rolesWith({ summary: undefined, description: 'Smart meters.' }),
    },
  ],
  'unit-mismatch': texts(
    'Took the login path from 900ms to 30% with a cache',
    'From 900ms to 30% went the login path',
    'Took the login path from 900ms, to 30% with a cache',
    'Took the login path, 900ms to 30%, with a cache',
    'Moved ingest from 12 GB to 5 services',
    'Moved ingest from 5 services to 12 GB',
    'Took the job from 900ms to 20 minutes',
    'Took it from 900ms to 30% and from 12 GB to 8k rps',
    'Took it from 900ms to 80ms and errors from 3% to 12 GB',
    'Cut it from 900ms to 80ms to 3% of requests',
  ),
  'open-source-detail': texts(
    'Maintained open-source libraries for Kafka',
    'Maintained 3 open-source libraries',
    'Maintained open-source libraries in github.com/acme/lint_rules',
    'Maintained the open-source OpenLintKit',
    'OpenLintKit: active member of the open source community',
    'Patched open-source software',
    'Wrote open-source software',
    'Sent PRs to OSS and to open source projects',
    'Active in open source communities',
    'Maintained open-source libraries for relational databases',
  ),
  'cost-alone': texts(
    'Saved $310k a year',
    'Saved $310k a year on AWS',
    'Saved $310k a year and cut p95 from 90ms to 40ms',
    'Saved $310k a year and $20k on licences',
    'Cut the AWS bill by 40%',
    'Saved 40% of the work in Go',
    'Saved 40% of costs in Go',
    'Cut the AWS bill by 40% in 3 months',
    'Cut the AWS bill by $9k without slower pages',
    'Earned $310k a year with Go',
    'Spent less on AWS',
  ),
  'before-missing': texts(
    'Cut p99 to 85ms',
    'Cut p99 from 300ms to 85ms and errors to 0.2%',
    'Cut p99 to 85ms, down from far more',
    'Serves p99 of 85ms',
    'Cut the set to 6 services',
    'Cut the image to 90 MB',
    'Cut spend to $7k and builds to 7 minutes',
    `Cut p99 of the quote API ${'and of what is behind it '.repeat(4)} to 85ms`,
    `Cut p99 of the quote API ${'and of what is behind it '.repeat(6)} to 85ms`,
  ),
  'percentage-base': texts(
    'Reduced latency by 60%',
    'Reduced query latency by 60% in MySQL',
    'Reduced query latency by 60% on 3 nodes',
    'Reduced errors from 3% to 1%',
    'Reduced queries 10x',
    'Held uptime at 97%',
    'Covered 80% of the code in Go',
    'At 80% coverage, reduced bugs in Go',
  ),
  'tool-first': texts(
    'Used Kafka to move orders',
    'Using Go, wrote the fare API',
    'Utilised Redis for sessions',
    'Employed at Tidewater',
    'Used Kafka to move 3k orders a day for 40 shops',
    'Used Kafka to move 40 shops',
    'Used',
  ),
  'weak-opener': texts(
    'Responsible for building the fare API in Go',
    'Responsible for the fare API',
    'Contributed to Kafka: 3 merged PRs',
    'Contributed to the fare API',
    'Collaborated with designers on the fare API',
    'Handled the fare API',
    'Worked for the fare team',
    'Worked with the team to build the fare API',
    'Worked closely with the team to build 3 fare APIs',
    'Helped the team build the fare API',
    'Built the fare API',
  ),
  'on-call-outcome': texts(
    'Was on-call for the fare API',
    'Was on-call for 3 services',
    'Wrote runbooks and led incidents',
    'Built the fare API',
  ),
  uncounted: texts(
    'Moved multiple services to Go',
    'Moved 3 services and several teams to Go',
    'Moved several teams and various services to Go',
    'Moved services to Go',
  ),
  'no-quantity': texts(
    'Moved the ledger to Scala',
    'Moved 3 ledgers to Scala',
    'Skilled in Scala',
    'Moved things',
  ),
  'nothing-specific': texts(
    'Worked hard on many tasks of the team',
    'Improved performance of the application',
    'Developed new features for the application',
    'Developed 3 new features for the application',
    'Developed the berth planner of harbour cranes',
    'Developed the berth planner',
    'Developed berth berth berth',
    'Developed features in Zig',
    'Developed features for Acme',
    'Acme features developed',
    'Developed features of pg_trgm',
    'Developed features of LedgerKit',
    'Developed features of XLRD',
    'Developed features of the REST API',
    'Developed features of the CI/CD pipeline',
    'Developed features with CQRS',
    'Developed features with caching',
    'Developed microservices quickly, newly and daily',
    'Developed features in 3 harbours',
    'Developed features in v2/core',
  ),
  'generic-database': texts(
    'Designed schemas for relational databases',
    'Designed schemas for relational databases in MySQL',
    'Used MySQL and various NoSQL databases',
    'Optimized the database',
    'Optimized the database for 3 teams',
    'Optimized the database in MySQL',
    'Designed 4 schemas for SQL databases',
    'Optimized the database and other SQL databases',
    'Wrote SQL',
  ),
  'generic-broker': texts(
    'Decoupled orders with message queues',
    'Decoupled orders with a message queue in Kafka',
    'Built a message queue in Rust',
    'Built a message queue',
    'Used a message queue in Rust',
    'Built a message broker on PostgreSQL',
  ),
  'database-technique': texts(
    'Optimized MySQL queries',
    'Optimized 40 MySQL queries',
    'Optimized MySQL queries with a covering index',
    'Optimized queries',
    'Stored rides in MySQL',
    'Tuned relational databases',
  ),
  'architecture-filler': [
    ...texts(
      'Built scalable microservices',
      'Built scalable microservices for 3 shops',
      'Applied various distributed-systems patterns for 3 shops',
      'Applied various distributed-systems patterns and clean architecture',
      'Built microservices',
    ),
  ],
  'vague-gain': texts(
    'Significantly improved the checkout',
    'Significantly improved the checkout by 40%',
    'Significantly improved the checkout for 3 shops',
    'Significantly improved the checkout, from 5 shops to 9',
    'Optimized performance and improved reliability',
    'Improved page speed to 40 ms',
    'Improved throughput to 3k rps',
    'Improved efficiency, saving $3k',
    'Improved efficiency, saving 3 hours',
    'Improved efficiency, saving 3 GB',
    'Improved efficiency, at 99.95% uptime',
  ),
  'filler-phrase': texts(
    'Shipped 9 updates in a timely manner',
    'In a timely manner, shipped 9 updates',
    'Shipped 9 updates; in a timely manner, that is',
    'Shipped 9 updates',
  ),
  'first-person': texts(
    'I built it',
    'We built it and my team ran it',
    'Built I/O queues',
    'Built it for our shops',
    'Led my team',
  ),
  'past-tense': [
    ...texts(
      'Develop the fare API',
      'Develops the fare API',
      'Developing the fare API',
      'Developed the fare API',
      'Design of the fare API',
      'Design fare rules',
      'Design the fare rules',
      'Lead engineer of the fare API',
      'Lead the fare team',
      'Run 3 nodes',
      'Put 3 services behind gRPC',
      'Building',
      'Kubernetes clusters of 3 nodes',
      'Building and running the fare API',
    ),
    ...ongoing(
      'Develop the fare API',
      'Develops the fare API',
      'Developing the fare API',
      'Developed the fare API',
      'Lead the fare team',
    ),
  ],
  'product-spelling': texts(
    'Moved it to Mysql',
    'MOVED IT TO MYSQL',
    'Moved it TO MYSQL',
    'Mysql rows moved',
    'Kafka-based, then kafka-based',
    'Moved it to kafka: 3 topics',
    'Moved it to kafka.',
    'Moved it to kafka.internal',
    'Moved it to /etc/kafka',
    'Moved it to terraform',
    'Moved it to nginx',
    'Moved it to Nginx',
    'Moved it to nodejs',
    'Moved it to mongo db',
    'Moved it to Postgre',
    'Moved it to Event Sourcing',
    'Moved it to GRPC',
    'Grpc moved',
    'Moved it to Dbt',
    'DBT moved',
  ),
};
