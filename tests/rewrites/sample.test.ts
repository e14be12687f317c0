import { expect, it } from 'vitest';
import { makeSample, readSample, unread } from '../../scripts/figures/rewrite-sample.ts';

it('The sample of rewrites in the docs is what comes out today, and every line of it was read', async () => {
  const [written, made] = await Promise.all([readSample(), makeSample()]);
  expect(written.map(({ bullet, output }) => ({ bullet, output }))).toEqual(made);
  expect(written.filter(({ verdict }) => verdict === unread)).toEqual([]);
});
