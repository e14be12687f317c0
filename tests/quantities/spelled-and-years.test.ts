import { describe, expect, it } from 'vitest';
import { createQuantityFinder } from '../../lib/quantities/quantity-finder.ts';
import { quantityWords } from '../../rules/quantities/index.ts';

const { find: findQuantities } = createQuantityFinder(quantityWords);

const find = (text: string) => findQuantities(text).map(({ text: found, value }) => [found, value]);

describe('A number in words', () => {
  it.each([
    ['Split the monolith into seventeen services', 'seventeen services', 17],
    ['Moved nineteen consumers to Kafka', 'nineteen consumers', 19],
    ['Isolated seventy tenants by schema', 'seventy tenants', 70],
    ['Cut the bill by eighty percent', 'eighty percent', 80],
    ['Partitioned twenty-one tables by month', 'twenty-one tables', 21],
    ['Wrote a hundred contract tests', 'a hundred contract tests', 100],
    ['Served three hundred shops', 'three hundred shops', 300],
    ['Led an eight-person team', 'eight-person', 8],
    ['Ran a fifty-five-node cluster', 'fifty-five-node', 55],
    ['Taught half a dozen teams', 'half a dozen teams', 6],
    ['Upgraded two dozen replicas', 'two dozen replicas', 24],
    ['Held errors under five per cent', 'five per cent', 5],
    ['Moved the ledger with zero lost payments', 'zero lost payments', 0],
    ['Sixty alerts became nine', 'Sixty alerts became nine', 9],
    ['Merged two dozen modules into nine', 'two dozen modules into nine', 9],
    ['Cut the build from twenty minutes to just under three', 'twenty minutes to just under three', 180_000],
  ])('counts: %s', (text, found, value) => {
    expect(find(text)).toEqual([[found, value]]);
  });
});

describe('A number word inside a name', () => {
  it.each([
    'Added two-factor sign-in',
    'Moved to a three-tier design',
    'Released with zero-downtime deployments',
    'Kept it to a two-pizza team',
    'Fixed a zero-day in the gateway',
    'Released with zero downtime',
  ])('counts nothing: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});

describe('A number of four digits', () => {
  it.each([
    ['Rebalanced 2048 partitions across 12 brokers', '2048 partitions', 2048],
    ['Wrote 1998 contract tests', '1998 contract tests', 1998],
    ['Migrated 2013 tables to PostgreSQL', '2013 tables', 2013],
    ['Isolated tenants across 2013 schemas', '2013 schemas', 2013],
    ['Moved billing and 2013 tables to PostgreSQL', '2013 tables', 2013],
    ['Replaced all 2013 cron jobs', '2013 cron jobs', 2013],
    ['Onboarded 2000 users', '2000 users', 2000],
    ['2013 tables moved to PostgreSQL', '2013 tables', 2013],
    ['Sharded a database of 2013 tables', '2013 tables', 2013],
    ['Renewed certificates for 2016 internal hosts', '2016 internal hosts', 2016],
    ['Brought open findings from 2031 to 140', '2031 to 140', 140],
    ['Imported products from 1965 supplier feeds', '1965 supplier feeds', 1965],
    ['Rewrote 1975 lines of PL/SQL', '1975 lines', 1975],
    ['Wrote a script that converted 2031 Java files', '2031 Java files', 2031],
    ['Brought alerts from 2027 down to 64', '2027 down to 64', 64],
    ['Grew the fleet from 140 to 2031', '140 to 2031', 2031],
  ])('counts what it stands before: %s', (text, found, value) => {
    expect(find(text)[0]).toEqual([found, value]);
  });

  it.each([
    ['2048 partitions on one topic', '2048 partitions'],
    ['Rebalanced the 2048 partitions of the fare topic', '2048 partitions'],
    ['Kept orders in 2048 partitions', '2048 partitions'],
    ['Ran a 2048-node cluster', '2048-node'],
    ['2050 stores run the till API', '2050 stores'],
    ['Till API (1960 stores, Go)', '1960 stores'],
  ])('counts when it is a power of two, or no year that a resume tells of: %s', (text, found) => {
    expect(find(text)[0]?.[0]).toBe(found);
  });

  it.each([
    'In 2019 services moved to Kubernetes',
    'In 2019 and 2020 services moved to Kubernetes',
    'From 2019 to 2021 engineers worked on one monolith',
    'By 2050 stores will be gone',
    'Own the fare API since 2021',
    'Spoke at KubeCon 2024',
    'Wrote up the 2019 outages',
    'Repaired the failed 2019 migrations',
    'Met our 2021 goals',
    'Wrote postmortems on 2019 outages',
    'Set the Q3 2021 goals',
    'After early 2020 outages the team grew',
    '2023 engineers of the year',
    'Mentored 2023 engineers of the year',
    'Planned 2022 budgets',
    'Sized the cluster for 2021 holiday peaks',
    'Kept latency below 2019 levels',
    'Replaced 2009-era services',
    'Generated 2048-bit keys',
  ])('is a year where a word says so, or where it cannot be told: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
