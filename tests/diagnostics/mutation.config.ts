import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

/** The tests that `npm run mutation` holds mutants against. Times are left out: mutants are slower than code. */
export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{diagnostics,quantities}/*.test.ts', 'tests/rules/{edges,resume-rules}.test.ts'],
  },
});
