import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/**
 * Times: one file after the other, and beside no other tests. Other programs on the machine only ever make a time
 * longer, so what is fast enough once is fast enough.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/speed/*.test.ts'], fileParallelism: false, retry: 2 },
});
