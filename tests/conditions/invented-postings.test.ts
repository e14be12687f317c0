import { describe, expect, it } from 'vitest';
import { conditionsOf } from './conditions-of.ts';
import { inventedPostings } from './invented-postings.ts';

describe('The conditions of an invented posting', () => {
  it.each(inventedPostings)('are found, and nothing else: $name', ({ text, expected }) => {
    const found = conditionsOf(text).map(({ kind, value }) => [kind, value]);
    expect(found.toSorted()).toEqual(expected.toSorted());
  });

  it.each(inventedPostings)('stand in the text where they are said to: $name', ({ text }) => {
    for (const { text: words, start, end } of conditionsOf(text)) {
      expect(text.slice(start, end)).toBe(words);
      expect(words).toBe(words.trim());
    }
  });
});
