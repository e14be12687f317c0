import { describe, expect, it } from 'vitest';
import { checkFacts } from '../../../lib/rewrites/guard/check-facts.ts';
import { context } from '../context.ts';

const guard = { ...context, shapeWords: [] };

/** What the guard finds wrong with a new text: "lost 480ms", "climbed Led". */
function violations(old: string, text: string, dropped: string[] = []): string[] {
  return checkFacts(old, { line: text, dropped }, guard).map(({ kind, what }) => `${kind} ${what}`);
}

const attacks: [what: string, old: string, text: string][] = [
  ['a number changed', 'Cut p95 to 90ms on the quote path', 'Cut p95 to 80ms on the quote path'],
  ['a unit changed', 'Moved 12 TB of events to S3', 'Moved 12 PB of events to S3'],
  ['milliseconds turned into seconds', 'Cut p95 from 480ms to 92ms', 'Cut p95 from 480s to 92ms'],
  ['a scale letter changed', 'Served 40k users', 'Served 40M users'],
  ['a currency dropped', 'Cut the bill by ¥3M', 'Cut the bill by 3M'],
  ['a percentage turned into points', 'Cut errors by 40%', 'Cut errors by 40'],
  ['a number dropped', 'Ran 14 services on EKS', 'Ran services on EKS'],
  ['a number added', 'Ran services on EKS', 'Ran 14 services on EKS'],
  ['a spelled number changed', 'Ran three services', 'Ran four services'],
  ['before and after swapped', 'Cut p95 from 480ms to 92ms', 'Cut p95 from 92ms to 480ms'],
  ['counts swapped', 'Ran 6 services and 3 databases', 'Ran 3 services and 6 databases'],
  ['a range widened', 'Handled 10-20 deploys a week', 'Handled 10-30 deploys a week'],
  ['a bound lifted', 'Kept p99 under 50ms', 'Kept p99 at 50ms'],
  ['a guess made exact', 'Served about 900 shops', 'Served 900 shops'],
  ['"at least" lost', 'Resolved 100+ tickets', 'Resolved 100 tickets'],
  ['a percentile changed', 'Kept p50 under 50ms', 'Kept p99 under 50ms'],
  ['a year changed', 'Migrated billing in 2019', 'Migrated billing in 2021'],
  ['a month changed', 'Shipped the importer in March', 'Shipped the importer in May'],
  ['a version changed', 'Ran PostgreSQL 14 clusters', 'Ran PostgreSQL 16 clusters'],
  ['Java read as JavaScript', 'Built importers in Java', 'Built importers in JavaScript'],
  ['a database replaced', 'Tuned queries in Postgres', 'Tuned queries in MySQL'],
  ['a technology added', 'Built the parcel tracker', 'Built the parcel tracker in Rust'],
  ['a technology dropped', 'Built the parcel tracker in Go', 'Built the parcel tracker'],
  ['a sign dropped', 'Wrote parsers in C++', 'Wrote parsers in C'],
  ['a name dropped', 'Moved Falcon to Kafka', 'Moved to Kafka'],
  ['a name replaced', 'Moved Falcon to Kafka', 'Moved Condor to Kafka'],
  ['an identifier changed', 'Sharded by tenant_id', 'Sharded by user_id'],
  ['a negation lost', 'Migrated accounts without downtime', 'Migrated accounts with downtime'],
  ['a negation added', 'Migrated accounts with downtime', 'Migrated accounts without downtime'],
  ['a "not" lost', 'Built a cache that does not expire', 'Built a cache that does expire'],
  ['a near synonym', 'Raised bandwidth of the relay', 'Raised capacity of the relay'],
  ['a plain fact dropped', 'Built the parcel tracker for couriers', 'Built the parcel tracker'],
  ['a plain fact added', 'Built the tracker', 'Built the nationwide tracker'],
  ['help turned into doing', 'Helped migrate billing to Kafka', 'Migrated billing to Kafka'],
  ['a part turned into leading', 'Participated in the rollout', 'Led the rollout'],
  ['building turned into architecture', 'Built the tariff engine', 'Architected the tariff engine'],
  ['work turned into ownership', 'Worked on the tariff engine', 'Owned the tariff engine'],
  ['support turned into design', 'Supported the design of the API', 'Designed the API'],
  ['"we" turned into one', 'We migrated billing to Kafka', 'Migrated billing to Kafka'],
  [
    'leading added later in the line',
    'Built the tariff engine',
    'Built the tariff engine and led the rollout',
  ],
];

describe('The guard', () => {
  it.each(attacks)('stops %s', (_, old, text) => {
    expect(violations(old, text)).not.toEqual([]);
  });

  it('lets the same facts pass in another form', () => {
    expect(
      violations('Responsible for maintaining the order service', 'Maintained the order service'),
    ).toEqual([]);
    expect(
      violations('Responsible for the migration of billing to Kafka', 'Migrated billing to Kafka'),
    ).toEqual([]);
    expect(violations('Used Terraform to provision VPCs', 'Provisioned VPCs with Terraform')).toEqual([]);
    expect(violations('Ran 14 services on k8s', 'Ran 14 services on Kubernetes')).toEqual([]);
    expect(violations('Built a scalable tracker', 'Built a tracker')).toEqual([]);
    expect(violations('Moved 12,000 rows', 'Moved 12000 rows')).toEqual([]);
  });

  it('lets a fact go when it is shown as dropped', () => {
    expect(violations('Built the tracker for couriers', 'Built the tracker', ['for couriers'])).toEqual([]);
    expect(violations('Ran MySQL and 3 caches', 'Ran MySQL', ['3 caches'])).toEqual([]);
  });
});
