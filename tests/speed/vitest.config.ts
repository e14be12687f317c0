import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Run by `npm run speed` alone: they repeat whole flows, or loads of a browser, many times. */
const thorough = ['flow', 'pages', 'panel', 'paper', 'read-pdf'];

/**
 * Times: one file after the other, and beside no other tests. Other programs on the machine only ever make a time
 * longer, so what is fast enough once is fast enough.
 */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/speed/*.test.ts'],
    exclude: process.env.THOROUGH ? [] : thorough.map((name) => `tests/speed/${name}.test.ts`),
    fileParallelism: false,
    retry: 2,
  },
});
