import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** Times: one file after the other, and beside no other tests. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: { include: ['tests/speed/*.test.ts'], fileParallelism: false },
});
