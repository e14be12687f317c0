import { describe, expect, it } from 'vitest';
import { formatRewrite, listQuestions, listSlots } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { context } from './context.ts';

/** The rewrite of a bullet with its open clauses in brackets. */
async function formatted(bullet: string): Promise<string | undefined> {
  const { rewrite } = await rewriteBullet(bullet, context);
  return rewrite && formatRewrite(rewrite);
}

async function questions(bullet: string): Promise<string[]> {
  const { rewrite } = await rewriteBullet(bullet, context);
  return rewrite ? listQuestions(rewrite).map(({ question }) => question) : [];
}

describe('The questions of a bullet', () => {
  it.each([
    ['an API', 'Responsible for maintaining the order API', [/How many requests, orders or messages/]],
    [
      'a migration',
      'Migrated the billing database to Aurora',
      [/How many rows or GB were moved/, /How long was it down/],
    ],
    [
      'a pipeline',
      'Built an ETL pipeline in Python for meter readings',
      [/How many rows, files, events or GB/, /How long does a run take/],
    ],
    [
      'tests',
      'Wrote unit tests with JUnit',
      [/What was the coverage/, /bugs were found only after a release/],
    ],
    ['mentoring', 'Mentored junior developers', [/How many junior developers/, /What came of it/]],
    ['on-call work', 'Participated in the on-call rotation for payments', [/How many incidents/]],
    ['open source', 'Contributed to open-source libraries for Kafka', [/pull requests were merged/]],
    ['a tool', 'Created a dashboard for the warehouse', [/Which users, and how many/]],
    [
      'deployments',
      'Automated the deployments with Ansible',
      [/For how many services/, /How long does a release take/],
    ],
    ['alerts', 'Set up alerts in Prometheus', [/For how many services or hosts/, /How long until a failure/]],
  ])('about %s are those that a panel asks', async (_, bullet, wanted) => {
    const asked = await questions(bullet);
    for (const question of wanted) expect(asked.join(' | ')).toMatch(question);
  });

  it('are not chosen by the name of a product alone', async () => {
    expect(await questions('Wrote the onboarding guide for the MySQL and Kafka course')).toEqual([]);
  });

  it('are three at most', async () => {
    const asked = await questions('Helped migrate various services of the shop from EC2 to Kubernetes');
    expect(asked.length).toBeLessThanOrEqual(3);
    expect(asked[0]).toMatch(/How much of it was yours/);
  });

  it('do not ask for what the bullet says', async () => {
    expect(await questions('Built an API that serves 900 req/s for 40 depots')).toEqual([]);
  });

  it.each([
    ['the load of endpoints that are called rarely', 'Delivered GDPR export endpoints in Go'],
    ['the load of a tool of the company', 'Built back office APIs in Java'],
    [
      'a measure whose change is told in words',
      'Reduced the build time by more than half by running tests in parallel',
    ],
    ['an uptime where data is there', 'Improved data availability for the analysts by partitioning the lake'],
    [
      'what a team shipped, where it is told',
      'Led a team of 5 engineers in the migration of the billing system',
    ],
    ['the outcome of a first week', 'Onboarded new joiners and prepared training materials'],
  ])('do not ask for %s', async (_, bullet) => {
    expect(await questions(bullet)).toEqual([]);
  });

  it('of an internship are told by the role and not by a word', async () => {
    const bullet = 'Mentored an intern who shipped the exporter';
    expect((await rewriteBullet(bullet, context)).rewrite?.kind).not.toBe('internship');
    const { rewrite } = await rewriteBullet('Built an exporter in Java', {
      ...context,
      role: 'Software Intern',
    });
    expect(rewrite?.kind).toBe('internship');
  });
});

const measured: [weak: string, asked: string][] = [
  ['Reduced build times', 'Reduced build times [from … to …]'],
  ['Reduced page load time by adding a CDN', 'Reduced page load time [(…) from … to …] by adding a CDN'],
  [
    'Reduced p99 latency to 90ms by batching writes',
    'Reduced p99 latency [from …] to 90ms by batching writes',
  ],
  [
    'Reduced latency of the search API by 40% with a cache',
    'Reduced latency of the search API by 40% [(… from … to …)] with a cache',
  ],
  [
    'Added a cache in Redis, reducing database load',
    'Added a cache in Redis, reducing database load [from … to …]',
  ],
  [
    'Wrote about 200 unit tests, coverage is now 78%',
    'Wrote about 200 unit tests, coverage is now 78% [(… before)]',
  ],
  [
    'Replaced polling with webhooks, reducing API calls',
    'Replaced polling with webhooks, reducing API calls [from … to …]',
  ],
];

describe('A measure that lacks a side', () => {
  it.each(measured)('is asked for it where it stands: %s', async (weak, asked) => {
    expect(await formatted(weak)).toBe(asked);
  });

  it('is asked for what went away, where there is no more of it', async () => {
    expect(await formatted('Implemented a saga for bookings, so no more inconsistent bookings')).toContain(
      'no more inconsistent bookings [(… before)]',
    );
  });
});

describe('A bullet is left alone, with a reason, when it', () => {
  it.each([
    ['has verb, object and a pair', 'Cut p95 on the tariff query from 2.1s to 240ms', /leave it as it is/],
    ['is about meetings', 'Attended daily scrum meetings and gave status updates', /How a team works/],
    ['lists technologies', 'Java, Spring Boot, Hibernate, MySQL and Docker', /A list tells no work/],
    ['lists tasks', 'Code refactoring, performance tuning, documentation', /A list tells no work/],
    ['says what one knows', 'Good knowledge of Kafka internals', /what you know, not what you did/],
    ['says that one was there', 'Worked closely with the hardware team', /not what you did/],
    ['tells what a system does', 'Handles 4k requests per second', /what a system does/],
    ['begins with a noun', 'Test suite for the tariff engine', /No verb says/],
    ['names no system', 'Delivered software together with cross-functional teams', /no number to ask for/],
    ['is no bullet but a page', 'Built a parcel tracker. '.repeat(60), /longer than any bullet/],
  ])('%s', async (_, bullet, reason) => {
    const { rewrite, nothing } = await rewriteBullet(bullet, context);
    expect(rewrite).toBeUndefined();
    expect(nothing).toMatch(reason);
  });
});

describe('A filled slot', () => {
  it('is remembered: the same fact of the same bullet has one id, whatever the punctuation', async () => {
    const ids = async (bullet: string) => {
      const { rewrite } = await rewriteBullet(bullet, context);
      return rewrite ? listSlots(rewrite).map(({ id }) => id) : [];
    };
    const some = await ids('Reduced depot API latency');
    expect(some.length).toBeGreaterThan(1);
    expect(await ids('• Reduced depot API latency.')).toEqual(some);
    expect(await ids('Reduced harbour API latency')).not.toEqual(some);
  });
});
