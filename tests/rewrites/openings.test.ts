import { beforeAll, describe, expect, it } from 'vitest';
import { loadTagger, type Tagger } from '../../lib/english/tagger.ts';
import { readBullet } from '../../lib/rewrites/reading/read-bullet.ts';
import { formatRewrite } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { context } from './context.ts';

let tag: Tagger;
beforeAll(async () => {
  tag = await loadTagger();
});

/** The bullet with its opening put right, before anything is asked. */
function opened(bullet: string): string {
  const { lead, body } = readBullet(bullet, context, tag);
  return `${lead.shared ? `Helped ${lead.base}` : lead.past} ${body}`.trim();
}

const openings: [weak: string, strong: string][] = [
  ['Responsible for maintaining the order service', 'Maintained the order service'],
  ['Was responsible for building and running ETL jobs', 'Built and ran ETL jobs'],
  ['I was responsible for designing the parcel API', 'Designed the parcel API'],
  ['Worked on the migration of billing to Kafka', 'Migrated billing to Kafka'],
  ['Worked on migrating billing to Kafka', 'Migrated billing to Kafka'],
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
  ['Worked on API development using FastAPI', 'Developed APIs using FastAPI'],
  ['Performed the migration of accounts to Aurora', 'Migrated accounts to Aurora'],
  ['Took ownership of the tariff service', 'Owned the tariff service'],
  ['Used Terraform to provision VPCs', 'Provisioned VPCs with Terraform'],
  ['Utilized Redis for caching of sessions', 'Cached sessions with Redis'],
  ['Currently leading the rollout of gRPC', 'Led the rollout of gRPC'],
  ['Develop and maintain services in Kotlin', 'Developed and maintained services in Kotlin'],
  [
    'Develops services in Kotlin and maintains their scripts',
    'Developed services in Kotlin and maintained their scripts',
  ],
  ['Successfully migrated billing to Kafka', 'Migrated billing to Kafka'],
  ['Using Go and Redis, built a rate limiter', 'Built a rate limiter using Go and Redis'],
  ['• Re-built the importer in Rust.', 'Re-built the importer in Rust'],
  ['Setup Kafka for order events', 'Set up Kafka for order events'],
  ['Helped migrate billing to Kafka', 'Helped migrate billing to Kafka'],
  ['Assisted in the development of internal tools', 'Helped develop internal tools'],
  ['Part of the team that built the tariff engine', 'Helped build the tariff engine'],
  [
    'Engineered data models in PostgreSQL & optimized queries',
    'Engineered data models in PostgreSQL and optimized queries',
  ],
  ['Built robust and optimized queries', 'Built queries'],
  ['Worked with Kafka and Go to build an event store', 'Built an event store with Kafka and Go'],
  ['Built a ledger for finance team', 'Built a ledger for the finance team'],
  ['Built a ledger for each finance team', 'Built a ledger for each finance team'],
  ['Moved reports to teams', 'Moved reports to teams'],
  [
    'Worked with the platform team on the migration of workloads to GCP',
    'Helped migrate workloads to GCP together with the platform team',
  ],
  ['Part of the team which built the tariff engine', 'Helped build the tariff engine'],
  ['Member of an agile team that developed the tariff engine', 'Helped develop the tariff engine'],
  [
    'Worked as part of an agile team to build a portal for depots',
    'Helped build a portal for depots as part of an agile team',
  ],
  [
    'Worked on bug fixes and enhancements for the mobile backend',
    'Fixed bugs in and enhanced the mobile backend',
  ],
  ['Involved in designing and developing the portal', 'Helped design and develop the portal'],
  ['Played a key role in designing the portal', 'Helped design the portal'],
  ['We built the tariff engine', 'Helped build the tariff engine'],
  ['Helped the platform team roll out Istio', 'Helped roll out Istio together with the platform team'],
  ['Worked in a team of 6 developers to build a portal', 'Helped build a portal in a team of 6 developers'],
  ['Worked with the data team to build dashboards', 'Helped build dashboards together with the data team'],
];

describe('An opening', () => {
  it.each(openings)('“%s” becomes “%s”', (weak, strong) => {
    expect(opened(weak)).toBe(strong);
  });

  it('that names a thing and no work leaves the verb to the user', async () => {
    const { rewrites } = await rewriteBullet('Worked on the tariff service in Go', context);
    expect(rewrites[0]?.parts[0]).toMatchObject({
      type: 'verb',
      choices: ['Maintained', 'Extended', 'Built'],
    });
  });

  it('that claims a part offers the stronger verb, and keeps the weaker one to choose', async () => {
    const { rewrites } = await rewriteBullet('Helped design the tariff service in Go', context);
    expect(rewrites[0]?.parts[0]).toMatchObject({ choices: ['Helped design', 'Designed'] });
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
    'Built a scalable, robust and efficient importer',
    'Built an importer',
    ['scalable', 'robust', 'efficient'],
  ],
  ['Wrote reports in a timely manner', 'Wrote reports', ['in a timely manner']],
  ['Tuned MySQL, MongoDB and other databases', 'Tuned MySQL and MongoDB', ['other databases']],
];

describe('A lone object', () => {
  it.each([
    ['Built internal parcel tracker in Go', 'Built an internal parcel tracker in Go'],
    ['Automated deployment process with Ansible', 'Automated the deployment process with Ansible'],
    ['Built APIs and caching layer', 'Built APIs and caching layer'],
    ['Built infrastructure for depots', 'Built infrastructure for depots'],
    ['Tuned the tariff engine', 'Tuned the tariff engine'],
  ])('gets its article where it needs one: %s', (bullet, worded) => {
    expect(opened(bullet)).toBe(worded);
  });
});

describe('Words that say nothing', () => {
  it.each(endings)('of “%s” are dropped and shown', (bullet, kept, dropped) => {
    const reading = readBullet(bullet, context, tag);
    expect(`${reading.lead.past} ${reading.body}`).toBe(kept);
    expect(reading.dropped).toEqual(dropped);
  });

  it.each([
    'Moved workloads to Graviton, improving throughput of the Bremen depot',
    'Built an importer, reducing errors by 15% for depots',
    'Followed clean architecture in the tariff engine',
    'Migrated accounts, improving scalability, availability and recovery of the ledger',
  ])('do not take facts with them: %s', (bullet) => {
    expect(readBullet(bullet, context, tag).dropped).toEqual([]);
  });

  it('give way to a number where they stand for one', async () => {
    const { rewrites } = await rewriteBullet('Built various importers in Go', context);
    expect(rewrites[0] && formatRewrite(rewrites[0])).toMatch(/^Built \[how many\] importers in Go/);
  });
});
