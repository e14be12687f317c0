import { describe, expect, it } from 'vitest';
import { NUMBER_WORD, parseNumberWord } from '../../lib/text/number-words.ts';

describe('Number words', () => {
  it('are read from zero to ninety-nine, each exactly once', () => {
    const tens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
    const values = ['zero', 'nine', 'ten', 'seventeen', 'nineteen', ...tens, 'ninety-nine'].map(
      parseNumberWord,
    );
    expect(values).toEqual([0, 9, 10, 17, 19, 20, 30, 40, 50, 60, 70, 80, 90, 99]);
  });

  it.each([
    ['Twenty-one', 21],
    ['forty two', 42],
    ['Eighty', 80],
  ])('are read in any case, with a hyphen or a blank: %s', (word, value) => {
    expect(new RegExp(`^${NUMBER_WORD}$`, 'iu').test(word)).toBe(true);
    expect(parseNumberWord(word)).toBe(value);
  });

  it('are taken whole: "twenty one" is not twenty', () => {
    expect(new RegExp(NUMBER_WORD, 'iu').exec('twenty one shards')?.[0]).toBe('twenty one');
    expect(new RegExp(NUMBER_WORD, 'iu').exec('twenty onerous shards')?.[0]).toBe('twenty');
  });

  it('are nothing else', () => {
    expect(parseNumberWord('dozen')).toBeUndefined();
    expect(parseNumberWord('hundred')).toBeUndefined();
  });
});
