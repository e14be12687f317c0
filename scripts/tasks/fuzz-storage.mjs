// npm run fuzz:storage -- [--seconds N] [--seed N]: damages what is stored in a real Chromium, over and over, and looks
// whether every resume is still shown or offered raw. It needs the built extension.
import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: { seconds: { type: 'string', default: '60' }, seed: { type: 'string', default: '' } },
});
const { status } = spawnSync(
  'vitest',
  ['run', '--config', 'tests/e2e/vitest.config.ts', 'tests/e2e/storage-faults.test.ts', '-t', 'each resume'],
  {
    cwd: resolve(import.meta.dirname, '../..'),
    stdio: 'inherit',
    shell: process.platform === 'win32',
    env: { ...process.env, GAPLIGHT_FUZZ_SECONDS: values.seconds, GAPLIGHT_FUZZ_SEED: values.seed },
  },
);
process.exit(status ?? 1);
