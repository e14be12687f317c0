import { execFileSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, it } from 'vitest';

const bench = fileURLToPath(new URL('../bench/evidence.ts', import.meta.url));

it('a two-page resume is read for evidence in under 3 ms the first time, and in under 1 ms beside the next posting', () => {
  // In a process of its own: the times are those of the code as it is, without what a test runner wraps around it.
  const { first, again } = JSON.parse(execFileSync(process.execPath, [bench], { encoding: 'utf8' }));
  console.log(`two pages of evidence: ${first.toFixed(2)} ms the first time, ${again.toFixed(2)} ms again`);
  expect(first).toBeLessThan(3);
  expect(again).toBeLessThan(1);
});
