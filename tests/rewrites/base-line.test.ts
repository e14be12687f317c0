import { describe, expect, it } from 'vitest';
import { loadTagger } from '../../lib/english/tagger.ts';
import type { BaseLine } from '../../lib/rewrites/base-line/base-line.ts';
import { readBaseLine } from '../../lib/rewrites/base-line/read-base-line.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { context } from './context.ts';

const tag = await loadTagger();

function read(bullet: string, present = false): BaseLine | string {
  return readBaseLine(bullet, { ...context, present }, tag);
}

/** The line that a bullet becomes, or the reason why it becomes none. */
function lineOf(bullet: string): string {
  const base = read(bullet);
  return typeof base === 'string' ? `(${base})` : base.line;
}

const openings: [weak: string, strong: string][] = [
  ['Responsible for maintaining the order service', 'Maintained the order service'],
  ['Was responsible for building and running ETL jobs', 'Built and ran ETL jobs'],
  ['I was responsible for designing the parcel API', 'Designed the parcel API'],
  ['Worked on the migration of billing to Kafka', 'Helped migrate billing to Kafka'],
  ['Tasked with building a rate limiter', 'Built a rate limiter'],
  [
    'Duties included writing reports and maintaining the warehouse',
    'Wrote reports and maintained the warehouse',
  ],
  [
    'Responsible for the design, development and testing of payment APIs',
    'Designed, developed and tested payment APIs',
  ],
  ['Design and implementation of the customer portal', 'Designed and implemented the customer portal'],
  ['Creation of REST endpoints for the portal', 'Created REST endpoints for the portal'],
  ['Mentoring of two interns', 'Mentored two interns'],
  ['Maintainer of pgkeeper, a Postgres extension', 'Maintained pgkeeper, a Postgres extension'],
  ['On-call engineer for the payouts platform', 'Took on-call shifts for the payouts platform'],
  ['Participated in on-call rotations', 'Took on-call shifts'],
  ['Performed the migration of accounts to Aurora', 'Migrated accounts to Aurora'],
  ['Used Terraform to provision VPCs', 'Provisioned VPCs with Terraform'],
  ['Develop and maintain services in Kotlin', 'Developed and maintained services in Kotlin'],
  [
    'Develops services in Kotlin and maintains their scripts',
    'Developed services in Kotlin and maintained their scripts',
  ],
  ['Successfully migrated billing to Kafka', 'Migrated billing to Kafka'],
  ['Using Go and Redis, built a rate limiter', 'Built a rate limiter using Go and Redis'],
  ['• Re-built the importer in Rust.', 'Re-built the importer in Rust'],
  ['Setup Kafka for order events', 'Set up Kafka for order events'],
  [
    'Participated at the migration from Solaris to Linux of the gateway',
    'Helped migrate the gateway from Solaris to Linux',
  ],
  ['Helped migrate billing to Kafka', 'Helped migrate billing to Kafka'],
  ['Assisted in the development of internal tools', 'Helped develop internal tools'],
  ['Part of the team that built the tariff engine', 'Helped build the tariff engine'],
  ['Worked on the tariff service in Go', 'Helped develop the tariff service in Go'],
  [
    'Responsible for the Kafka cluster (24 nodes), upgrades and repairs',
    'Ran the Kafka cluster (24 nodes), upgrades and repairs',
  ],
  ['Worked with the data team to build dashboards', 'Built dashboards together with the data team'],
  ['Helped the platform team roll out Istio', 'Helped roll out Istio together with the platform team'],
  ['I have written the queue consumer', 'Wrote the queue consumer'],
  ['In this project I have built the importer', 'Built the importer'],
  ['We use Terraform, and I wrote modules for VPC', 'Wrote modules for VPC; the team uses Terraform'],
  ['We built the tariff engine', 'Helped build the tariff engine'],
  ['Did the upgrade of Kafka 2 to 3', 'Upgraded Kafka 2 to 3'],
  ['Realised the import of tariffs', 'Implemented the import of tariffs'],
  ['I created the API that our partner hospitals use', 'Created the API that partner hospitals use'],
  ['Built a proxy which allowed us to cut the bill', 'Built a proxy which cut the bill'],
  ['Contributing to enhance the recomendation engine', 'Helped enhance the recommendation engine'],
  [
    'Transformed the billing system into a modern platform',
    'Transformed the billing system into a modern platform',
  ],
  ['Set up alerts to notify us when a job fails', 'Set up alerts to notify the team when a job fails'],
  ['The ledger was moved by our team to Aurora', 'Helped move the ledger to Aurora'],
  [
    'Training pipelines were containerized and scheduled on Kubernetes',
    'Containerized and scheduled training pipelines on Kubernetes',
  ],
  ['Personal project: a key-value store in Rust', 'Personal project: built a key-value store in Rust'],
  ['Payments: worked on migrating billing to Kafka', 'Payments: helped migrate billing to Kafka'],
];

describe('The line of a bullet', () => {
  it.each(openings)('“%s” becomes “%s”', (weak, strong) => {
    expect(lineOf(weak)).toBe(strong);
  });

  it.each([
    'Found and fixed 3 slow queries',
    'Bound the payroll service to the tax feed',
    'Laid the groundwork for sharding',
    'Read replicas put in place for reports',
    'Put the model behind a gRPC service',
    'Led the rollout of gRPC',
    'Held p99 under 45 ms at the peak',
    'Chose CockroachDB for wallet transfers',
    'Added keys to the handler after duplicate charges were reported',
  ])('keeps a verb that stands in the past: %s', (bullet) => {
    expect(lineOf(bullet)).toBe(bullet);
  });

  it.each([
    ['a noun that looks like a verb', 'Test suite for the tariff engine'],
    ['a store', 'File store for scan images in Erlang'],
    ['support', 'Support for L2 tickets'],
    ['queries that take', 'Queries on the invoice table take 3 s'],
    ['a monitor', 'Monitor for MySQL replication lag'],
    ['work on open source', 'Open source work on the Rust crate'],
    ['notes of a release', 'Release notes for the mobile app'],
    ['a sentence about others', 'Led by a staff engineer, four of us rewrote the dispatcher'],
  ])('is not made of %s', (_, bullet) => {
    expect(lineOf(bullet)).toMatch(/^\(/);
  });

  it.each([
    [
      'a list of which only the first could be turned',
      'Analysis of heap dumps, fixing of leaks and documentation',
    ],
    [
      'a second part that hangs on the link of the first',
      'Participated in the design and in the choice of tools',
    ],
  ])('is not made of %s', (_, bullet) => {
    expect(lineOf(bullet)).toMatch(/^\(/);
  });

  it.each([
    ['what somebody was told to change', 'Tasked to reduce flaky tests in the build pipeline'],
    ['what still goes on', 'Currently rewriting the reporting backend in FastAPI'],
    ['what still goes on', 'Has been designing the data model of the trials'],
    ['work that others were helped with', 'Helped customers’ teams onboard to the API'],
    ['work that others did', 'Secrets were moved to Vault under my supervision'],
    [
      'a task behind a task',
      'Writing of documentation in Confluence, presentation of the solution to the client',
    ],
    ['a task behind a task', 'Implementation of a scoring service. Integration with 3 data suppliers'],
    ['a task behind a task', 'Developing importers in Go, database work'],
    ['what holds today', 'Responsible for making sure that the APIs are documented'],
    ['work without its object', 'We moved from Jenkins to GitHub Actions'],
    ['a thing of the writer that nothing introduces', 'Wrote unit tests, coverage of my module was 80%'],
  ])('is not made of %s: %s', (_, bullet) => {
    expect(lineOf(bullet)).toMatch(/^\(/);
  });

  it('keeps the present in a role that goes on', () => {
    const base = read('Develop and maintain REST APIs in Django', true);
    expect(typeof base === 'string' ? base : base.line).toBe('Develop and maintain REST APIs in Django');
  });

  it('that claims a part offers the stronger verb, and begins with the weaker one', () => {
    const base = read('Assisted in the migration of the tariff service to Go');
    expect(typeof base === 'string' ? base : base.part?.choices).toEqual(['Helped migrate', 'Migrated']);
  });

  it('never offers to lead what somebody took part in', async () => {
    const { rewrite } = await rewriteBullet('Participated in the rollout of Istio', context);
    expect(rewrite?.part?.slot.choices).toEqual(['Helped roll out', 'Rolled out']);
  });
});

const endings: [bullet: string, kept: string, dropped: string[]][] = [
  [
    'Refactored the importer to improve maintainability and readability',
    'Refactored the importer',
    ['to improve maintainability and readability'],
  ],
  [
    'Built the importer, resulting in better performance and faster deployments',
    'Built the importer',
    ['resulting in better performance and faster deployments'],
  ],
  [
    'Redesigned the device registry, queries became noticeably faster',
    'Redesigned the device registry',
    ['queries became noticeably faster'],
  ],
  [
    'Built a scalable, robust and efficient importer',
    'Built an importer',
    ['scalable', 'robust', 'efficient'],
  ],
  ['Wrote reports in a timely manner', 'Wrote reports', ['in a timely manner']],
  ['Tuned MySQL, MongoDB and other databases', 'Tuned MySQL and MongoDB', ['other databases']],
];

describe('Words that say nothing', () => {
  it.each(endings)('of “%s” are left out and shown', (bullet, kept, dropped) => {
    expect(read(bullet)).toMatchObject({ line: kept, dropped });
  });

  it.each([
    'Moved workloads to Graviton, improving throughput of the Bremen depot',
    'Built an importer, reducing errors by 15% for depots',
    'Followed clean architecture in the tariff engine',
    'Wrote an API key management service in Go',
    'Implemented complex event processing with Esper for fare fraud',
    'Served dynamic content from an nginx cache',
    'Built a responsive admin page',
    'Moved tenants as quickly as possible to the Ceph cluster',
    'Added alerts in Zabbix to find outages quickly and warn the depots',
    'Extended the loader to read Avro and more compact Parquet files in Spark',
    'Enhanced the checkout flow to support multiple currencies',
  ])('do not take facts with them: %s', (bullet) => {
    expect(read(bullet)).toMatchObject({ line: bullet, dropped: [] });
  });

  it('give way to a question where they stand for a number', async () => {
    const { rewrite } = await rewriteBullet('Built various importers in Go', context);
    expect(rewrite?.line).toBe('Built importers in Go');
    expect(rewrite?.clauses[0]).toMatchObject({ at: 'Built '.length, question: 'How many importers?' });
  });
});

describe('A lone object', () => {
  it.each([
    ['Built internal parcel tracker in Go', 'Built an internal parcel tracker in Go'],
    ['Automated deployment process with Ansible', 'Automated the deployment process with Ansible'],
    ['Built APIs and caching layer', 'Built APIs and caching layer'],
    ['Built infrastructure for depots', 'Built infrastructure for depots'],
    ['Built a ledger for finance team', 'Built a ledger for the finance team'],
    ['Moved reports to teams', 'Moved reports to teams'],
  ])('gets its article where it needs one: %s', (bullet, worded) => {
    expect(lineOf(bullet)).toBe(worded);
  });
});
