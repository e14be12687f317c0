import { describe, expect, it } from 'vitest';
import { requiredTexts } from '../../lib/text/required-text.ts';
import { shows } from '../../rules/evidence/shows/index.ts';

describe('The texts of which an expression requires one', () => {
  it.each([
    ['read replicas?', ['read replica']],
    ['(?:build|release)s? pipelines?', [' pipeline']],
    [String.raw`(?:partition|shard)s? \w`, ['partition', 'shard']],
    [String.raw`split (?:\S+\s){0,4}into \d+ services`, [' services']],
    ['[Kk]afka topics', ['afka topics']],
    ['on-?call', ['call']],
    [String.raw`\p{Lu}xy{2,3}z`, ['x']],
    ['cached|caches', ['cached', 'caches']],
    ['(?:cached|caches)?', ['']],
    ['(?<!office )walls', ['walls']],
    [String.raw`\d+(?: (?:read|write))? copies`, [' copies']],
    ['EXPLAIN', ['explain']],
    ['', ['']],
  ])('of %s are %j', (source, texts) => {
    expect(requiredTexts(source)).toEqual(texts);
  });

  it('have one in every example of every act', () => {
    for (const { acts } of shows)
      for (const [source, ...examples] of acts?.cases ?? []) {
        const texts = requiredTexts(source);
        for (const example of examples)
          expect(
            texts.length === 0 || texts.some((text) => example.toLowerCase().includes(text)),
            source,
          ).toBe(true);
      }
  });
});
