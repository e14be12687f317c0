import { expect, it } from 'vitest';
import { createTextIndex } from '../../lib/text/text-index.ts';

it('a text index finds each value once whose text stands in a text, wherever', () => {
  const index = createTextIndex([
    ['shard', 1],
    ['shards', 2],
    ['tb', 3],
    ['', 4],
    ['partition', 5],
    ['µs', 6],
  ]);
  const valuesIn = (text: string) => [...index.valuesIn(text)].toSorted();
  expect(valuesIn('16 shards of 2 tb, sharded')).toEqual([1, 2, 3, 4]);
  expect(valuesIn('partitio')).toEqual([4]);
  expect(valuesIn('')).toEqual([4]);
  expect(valuesIn('40 µs apart, by partition')).toEqual([4, 5, 6]);
});
