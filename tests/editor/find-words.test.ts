import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createWordFinder, cutAtRanges } from '../../lib/editor/find-words.ts';

const found = (text: string, words: string): string | undefined => {
  const range = createWordFinder(text)(words);
  return range && text.slice(range.start, range.end);
};

describe('Words of a resume in its file', () => {
  it('are found across line breaks, hyphens and other spaces', () => {
    const text = '• Cut p99 of the micro-\n  services from 900 ms to\u00a0140 ms.\n';
    expect(found(text, 'cut P99 of the microservices from 900 ms')).toBe(
      'Cut p99 of the micro-\n  services from 900 ms',
    );
  });

  it('are found by their beginning where the page ends in between', () => {
    const text = 'Moved refunds from a nightly job\n\nTamsin Orley, page 2\n\nto RabbitMQ consumers';
    expect(found(text, 'Moved refunds from a nightly job to RabbitMQ consumers')).toMatch(/^Moved refunds/);
  });

  it('are not found where they are not', () => {
    expect(found('Go and Java', 'Kafka')).toBeUndefined();
    expect(found('Go and Java', '')).toBeUndefined();
    expect(found('', 'Kafka')).toBeUndefined();
  });

  it('tell C, C# and C++ apart', () => {
    expect(found('C++, C#', 'C#')).toBe('C#');
  });

  it('are found where they stand, whatever signs are around them', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme' }), (before, after) => {
        const text = `${before} Quay7 ${after}`;
        expect(found(text, 'Quay7')?.toLowerCase()).toBe('quay7');
      }),
    );
  });
});

describe('A text that is cut at ranges', () => {
  it('is whole again when the parts are put together, and each part knows what lies over it', () => {
    const text = 'Kafka and Redis';
    const parts = cutAtRanges(text, [
      { start: 0, end: 9 },
      { start: 6, end: 15 },
    ]);
    expect(parts.map((part) => part.text).join('')).toBe(text);
    expect(parts.map(({ text: part, over }) => [part, over])).toEqual([
      ['Kafka ', [0]],
      ['and', [0, 1]],
      [' Redis', [1]],
    ]);
  });

  it('is one part without ranges, and none when it is empty', () => {
    expect(cutAtRanges('abc', [])).toEqual([{ text: 'abc', start: 0, over: [] }]);
    expect(cutAtRanges('', [])).toEqual([]);
  });
});
