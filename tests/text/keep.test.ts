import { describe, expect, it } from 'vitest';
import { keepReading } from '../../lib/text/keep.ts';

describe('Keeping what was read of texts', () => {
  const counting = () => {
    const read: string[] = [];
    return { read, keep: keepReading((text: string) => read.push(text)) };
  };

  it('reads a bullet once, however often it is asked for', () => {
    const { read, keep } = counting();
    expect([keep('Cut p99 to 40 ms'), keep('Cut p99 to 40 ms'), keep('Moved to Go')]).toEqual([1, 1, 2]);
    expect(read).toEqual(['Cut p99 to 40 ms', 'Moved to Go']);
  });

  it('keeps nothing of a whole posting, and forgets after some thousand texts', () => {
    const { read, keep } = counting();
    const posting = 'We build ledgers. '.repeat(80);
    keep(posting);
    keep(posting);
    expect(read).toHaveLength(2);
    for (let index = 0; index < 6000; index++) keep(`Bullet ${index}`);
    keep('Bullet 0');
    expect(read.filter((text) => text === 'Bullet 0')).toHaveLength(2);
  });
});
