// npm test: every check there is, one after the other. The last line is "N passed, N failed".
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { findBrowser, sayMissing } from '../setup.mjs';

const root = resolve(import.meta.dirname, '../..');
const reports = join(root, 'node_modules', '.cache', 'gaplight');
const skips: string[] = [];
const failures: string[] = [];
let passed = 0;
let failed = 0;

function run(command: string, args: string[]): boolean {
  const result = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  });
  return result.status === 0;
}

/** A check that is passed or failed as a whole. */
function check(name: string, command: string, args: string[]): void {
  console.log(`\n== ${name}`);
  if (run(command, args)) passed += 1;
  else {
    failed += 1;
    failures.push(name);
  }
}

interface Report {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  testResults: {
    name: string;
    /** Of a file that did not load. */
    message: string;
    assertionResults: { status: string; fullName: string; failureMessages: string[] }[];
  }[];
}

/** A run of tests, each of which counts. A run that ends without a report counts as one failure. */
function runTests(name: string, args: string[]): void {
  console.log(`\n== ${name}`);
  const file = join(reports, `${name.replaceAll(' ', '-')}.json`);
  rmSync(file, { force: true });
  const ended = run('vitest', [
    'run',
    ...args,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  if (!existsSync(file)) {
    failed += 1;
    failures.push(`${name}: ended without a report`);
    return;
  }
  const report = JSON.parse(readFileSync(file, 'utf8')) as Report;
  passed += report.numPassedTests;
  failed += report.numFailedTests;
  for (const { name: path, message, assertionResults } of report.testResults) {
    if (message) failures.push(`${relative(root, path)}: ${firstLine(message)}`);
    for (const { status, fullName, failureMessages } of assertionResults) {
      if (status === 'skipped' || status === 'pending') skips.push(fullName);
      if (status === 'failed')
        failures.push(`${relative(root, path)}: ${fullName}: ${firstLine(failureMessages[0])}`);
    }
  }
  // A file that does not even load, or an error outside any test, fails the run without failing a test.
  if (!ended && report.numFailedTests === 0) {
    failed += 1;
    failures.push(`${name}: an error outside any test`);
  }
}

function firstLine(message = ''): string {
  return message.split('\n', 1)[0] ?? '';
}

mkdirSync(reports, { recursive: true });
check('format and lint', 'biome', ['check', '.']);
check('prepare types', 'wxt', ['prepare']);
check('types', 'tsc', ['--noEmit']);
runTests('unit tests', []);
check('build for Chrome', 'wxt', ['build']);
check('build for Firefox', 'wxt', ['build', '-b', 'firefox', '--mv3']);
runTests('speed tests', ['--config', 'tests/speed/vitest.config.ts']);
check('unused code', 'knip', ['--no-progress']);
// `npm start` builds anew, under the feet of browsers that run beside it.
const start = 'tests/e2e/start.test.ts';
runTests('end to end tests', ['--config', 'tests/e2e/vitest.config.ts', '--exclude', start]);
runTests('start', ['--config', 'tests/e2e/vitest.config.ts', start]);

for (const kind of ['chromium', 'firefox'] as const) {
  if (!findBrowser(kind)) skips.push(`${kind} tests: ${sayMissing(kind)}`);
}
if (skips.length > 0) console.log(`\nSkipped:\n${skips.map((each) => `- ${each}`).join('\n')}`);
if (failures.length > 0) console.log(`\nFailed:\n${failures.map((each) => `- ${each}`).join('\n')}`);
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 ? 0 : 1);
