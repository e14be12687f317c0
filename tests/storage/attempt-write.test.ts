import { describe, expect, it } from 'vitest';
import { attemptWrite } from '../../lib/storage/attempt-write.ts';

describe('Work that writes', () => {
  it('returns what it returns, and says nothing', async () => {
    const said: string[] = [];
    expect(
      await attemptWrite(
        async () => 7,
        (trouble) => said.push(trouble),
      ),
    ).toBe(7);
    expect(said).toEqual([]);
  });

  it('says in one sentence why the browser refused, and returns nothing', async () => {
    const said: string[] = [];
    const refused = async () => {
      throw new Error('QuotaExceededError');
    };
    expect(await attemptWrite(refused, (trouble) => said.push(trouble))).toBeUndefined();
    expect(said).toEqual(['Not saved: the browser has no room left for Gaplight.']);
  });
});
