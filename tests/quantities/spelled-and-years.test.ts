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
  ])('counts: %s', (text, found, value) => {
    expect(find(text)).toEqual([[found, value]]);
  });
});

describe('A number of four digits', () => {
  it.each([
    ['Rebalanced 2048 partitions across 12 brokers', '2048 partitions', 2048],
    ['Wrote 1998 contract tests', '1998 contract tests', 1998],
    ['Migrated 2013 tables to PostgreSQL', '2013 tables', 2013],
  ])('counts what it stands before: %s', (text, found, value) => {
    expect(find(text)[0]).toEqual([found, value]);
  });

  it.each([
    'In 2019 services moved to Kubernetes',
    'Own the fare API since 2021',
    'Spoke at KubeCon 2024',
    'Wrote up the 2019 outages',
    'Set the Q3 2021 goals',
    '2023 engineers of the year',
  ])('is a year where a word says so, or where it cannot be told: %s', (text) => {
    expect(find(text)).toEqual([]);
  });
});
