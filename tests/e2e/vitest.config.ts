import { defineConfig } from 'vitest/config';

/** Real browsers: one at a time, and each test may take as long as a slow machine needs. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
