import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/**/*.test.{ts,tsx}'],
    exclude: ['tests/e2e/**', 'tests/speed/**', 'node_modules/**'],
    // What never ends is stopped; how fast things are is held in `tests/speed/`, beside nothing else.
    testTimeout: 60_000,
    // Workers that start fast. Some tests measure: one core is left to what they start.
    pool: 'threads',
    // What knows the vocabulary takes half a second to load: once a worker, and not once a file.
    isolate: false,
  },
});
