import { defineExpression } from '../../../lib/text/expression.ts';

/** Work on a database in general, at the start of a bullet. */
export const databaseWork = defineExpression({
  cases: [
    ['databases?', 'Administered 4 databases'],
    ['quer(?:y|ies)', 'Optimized slow queries'],
    ['clusters?', 'Managed the Cassandra cluster'],
    ['instances?', 'Maintained Redis instances'],
    ['schemas?', 'Improved the order schema'],
    ['tables?', 'Handled large tables'],
    ['performance', 'Tuned PostgreSQL performance'],
  ],
  frame: (things) =>
    String.raw`^(?:optimi[sz]|tun|improv|administ|manag|maintain|handl)\w*\b[^.;]*\b(?:${things})\b`,
});

/** What was done in the database: names of techniques, and words that only these use. */
export const databaseTechnique = defineExpression({
  cases: [
    [String.raw`index\w*`, 'added an index on tenant and day'],
    ['indices', 'dropped 4 unused indices'],
    [String.raw`partition\w*`, 'partitioned by month'],
    [String.raw`shard\w*`, 'sharded by tenant'],
    [String.raw`replic\w*`, 'reads from a replica'],
    ['isolation', 'snapshot isolation'],
    ['serializable', 'serializable transactions'],
    ['vacuum', 'vacuum settings of the hot rows'],
    ['query[- ]plans?', 'compared query plans'],
    ['explain', 'read EXPLAIN output'],
    [String.raw`denormali\w*`, 'denormalized the order lines'],
    [String.raw`materiali\w*`, 'a materialized view'],
    ['composite', 'a composite key'],
    ['covering', 'a covering scan'],
    ['BRIN', 'BRIN on the time column'],
    ['GIN', 'GIN on the tags'],
    ['single-table', 'single-table design'],
    [String.raw`pool\w*`, 'pooled connections'],
    [String.raw`cach\w*`, 'cached the seat map'],
    [String.raw`batch\w*`, 'batched the inserts'],
    ['keyset', 'keyset pagination'],
    ['TTL', 'a TTL on sessions'],
    [String.raw`backfill\w*`, 'backfilled the new column'],
    ['bloom', 'a bloom filter'],
  ],
});
