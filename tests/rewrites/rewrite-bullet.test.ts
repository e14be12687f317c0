import { describe, expect, it } from 'vitest';
import { formatRewrite } from '../../lib/rewrites/rewrite.ts';
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
});
