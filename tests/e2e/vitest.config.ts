import { defineConfig } from 'vitest/config';

/**
 * Run by `npm run e2e:thorough` alone: they start browsers again, kill them in the middle of writing, search whole profiles for what was
 * deleted, go through every hostile page and file and every page of a site, and count the pixels of marks while pages
 * change under them, which takes as long as all the others.
 */
const thorough = [
  'allowed-sites',
  'allowed-sites-firefox',
  'deleted',
  'download',
  'firefox-spy',
  'firefox-welcome',
  'frames',
  'hostile-files',
  'hostile-page',
  'live-marks',
  'moves',
  'panes',
  'reopened',
  'sites',
  'storage',
  'storage-faults',
];

/** Real browsers: two at a time, and each test may take as long as a slow machine needs. */
export default defineConfig({
  test: {
    include: ['tests/e2e/**/*.test.ts'],
    exclude: process.env.THOROUGH ? [] : thorough.map((name) => `tests/e2e/${name}.test.ts`),
    maxWorkers: 2,
    testTimeout: 60_000,
    hookTimeout: 60_000,
    expect: { poll: { timeout: 5_000 } },
  },
});
