import { describe, expect, it } from 'vitest';
import { makeSample, readSample, unread } from '../../scripts/figures/rewrite-sample.ts';

describe('The rewrites that were read by hand', () => {
  it.each(['own', 'other'] as const)(
    'are what comes out today, each with its verdict: %s bullets',
    async (table) => {
      const [written, made] = await Promise.all([readSample(table), makeSample(table)]);
      expect(written.length).toBeGreaterThanOrEqual(81);
      // The other bullets are read where they are at hand.
      if (made) expect(written.map(({ bullet, output }) => ({ bullet, output }))).toEqual(made);
      expect(written.filter(({ verdict }) => verdict === unread)).toEqual([]);
    },
  );
});
