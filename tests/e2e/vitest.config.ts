import { defineConfig } from 'vitest/config';

/** Real browsers: two at a time, and each test may take as long as a slow machine needs. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 5_000 } },
  },
});
