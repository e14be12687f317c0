import { describe, expect, it } from 'vitest';
import { formatRewrite, listSlots } from '../../lib/rewrites/rewrite.ts';
import { rewriteBullet } from '../../lib/rewrites/rewrite-bullet.ts';
import { context } from './context.ts';

/** The first rewrite of a bullet, slots as labels. */
async function first(bullet: string): Promise<string | undefined> {
  const { rewrites } = await rewriteBullet(bullet, context);
  return rewrites[0] && formatRewrite(rewrites[0]);
}

describe('A weak bullet', () => {
  it('about performance asks for the percentile, before and after', async () => {
    expect(await first('Worked on improving search performance with caching.')).toMatch(
      /^Cut \[p50 \/ p95 \/ p99\] search latency from \[before\] to \[after\]/,
    );
  });

  it('that names only a database asks which table, how many rows and which query', async () => {
    expect(await first('Experience with MySQL and other relational databases')).toMatch(
      /^\[Indexed .*\] \[system or table\] \(\[rows\] rows\) in MySQL; cut .* on \[which query\] from \[before\] to \[after\]$/,
    );
  });

  it('keeps its own words when it is about architecture', async () => {
    expect(await first('Worked on the migration of the tariff engine to Kafka')).toMatch(
      /^Migrated the tariff engine to Kafka/,
    );
  });

  it('keeps signs of its own, and is never asked twice about them', async () => {
    const { rewrites } = await rewriteBullet('Built {tenant} routing for the depot app in Go', context);
    expect(rewrites[0] && formatRewrite(rewrites[0])).toMatch(
      /^Built \{tenant\} routing for the depot app in Go/,
    );
  });
});

const measured: [weak: string, asked: string][] = [
  ['Reduced build times', 'Reduced build times from [before] to [after] by [what you changed]'],
  [
    'Reduced page load time by adding a CDN',
    'Reduced [p50 / p95 / p99] page load time from [before] to [after] by adding a CDN',
  ],
  [
    'Reduced latency of the search API by 40%',
    'Reduced latency of the search API by 40% ([p50 / p95 / p99] from [before] to [after]) by [what you changed]',
  ],
  [
    'Reduced p99 latency to 90ms by batching writes',
    'Reduced p99 latency from [before] to 90ms by batching writes',
  ],
  [
    'Reduced latency and errors by moving to Graviton',
    'Reduced [p50 / p95 / p99] latency (from [before] to [after]) and errors by moving to Graviton',
  ],
  [
    'Helped improve database performance by adding indexes',
    '[Helped cut / Cut] [p50 / p95 / p99] database latency from [before] to [after] by adding indexes',
  ],
  [
    'Added a cache in Redis, reducing database load',
    'Added a cache in Redis, reducing database load from [before] to [after]',
  ],
  [
    'Optimised the CI pipeline, cutting build time by half',
    'Optimised the CI pipeline, cutting build time by half (from [before] to [after])',
  ],
];

describe('A measure without figures', () => {
  it.each(measured)('is asked for its figures: %s', async (weak, asked) => {
    expect(await first(weak)).toBe(asked);
  });

  it('that is vague is offered as each thing that it may mean', async () => {
    const { rewrites } = await rewriteBullet('Improved API performance', context);
    expect(rewrites.map(formatRewrite)).toEqual([
      'Cut [p50 / p95 / p99] API latency from [before] to [after] by [what you changed]',
      'Raised API throughput from [before] to [after] by [what you changed]',
    ]);
    expect(rewrites[0]?.dropped).toEqual(['performance']);
  });
});

describe('A bullet is left alone, with a reason, when it', () => {
  it.each([
    ['has verb, object and a pair', 'Cut p95 on the tariff query from 2.1s to 240ms', /leave it as it is/],
    ['is about meetings', 'Attended daily scrum meetings and gave status updates', /How a team works/],
    ['lists technologies', 'Java, Spring Boot, Hibernate, MySQL and Docker', /among the skills/],
    ['names patterns that were not shipped', 'Familiar with event sourcing and CQRS', /where you shipped it/],
    ['says which job it was', 'Worked as a backend developer on the claims portal', /which job you had/],
    ['names no system', 'Delivered software together with cross-functional teams', /no number to ask for/],
    ['is no bullet but a page', 'Built a parcel tracker. '.repeat(60), /longer than any bullet/],
  ])('%s', async (_, bullet, reason) => {
    const { rewrites, nothing } = await rewriteBullet(bullet, context);
    expect(rewrites).toEqual([]);
    expect(nothing).toMatch(reason);
  });
});

describe('A filled slot', () => {
  it('is remembered: the same fact of the same bullet has one id in every rewrite, whatever the punctuation', async () => {
    const ids = async (bullet: string) =>
      (await rewriteBullet(bullet, context)).rewrites.flatMap(listSlots).map(({ id }) => id);
    const some = await ids('Improved depot API performance');
    expect(await ids('• Improved depot API performance.')).toEqual(some);
    expect(new Set(some).size).toBeLessThan(some.length);
    expect(await ids('Improved harbour API performance')).not.toEqual(some);
  });
});
