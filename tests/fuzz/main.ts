import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { describeFailure, type Fuzz } from './fuzz.ts';

// What parses stored values stands beside what stores them, which looks for a browser when it is loaded.
Object.assign(globalThis, { chrome: fakeBrowser });
const { properties } = await import('./properties/index.ts');

const usage = 'usage: npm run fuzz -- [--seconds N] [--seed N] [--only NAME] [--path PATH]';
/** Cases in a row of one property before the next has its turn. */
const turn = 20;

/**
 * Holds the properties against made-up inputs for so many seconds, each in its turn. Prints a failure with its
 * seed, the smallest input that still fails, and how to run it again. Gives the exit code.
 */
export async function main(args: string[]): Promise<number> {
  const { values } = parseArgs({
    args,
    options: {
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
      only: { type: 'string' },
      path: { type: 'string' },
    },
  });
  const [seconds, firstSeed] = [Number(values.seconds), Number(values.seed)];
  const chosen = properties.filter(({ name }) => !values.only || name === values.only);
  if (!(seconds > 0) || !Number.isInteger(firstSeed) || chosen.length === 0) {
    console.error(`${usage}\n\nNames:\n${properties.map(({ name }) => `  ${name}`).join('\n')}`);
    return 1;
  }
  const until = Date.now() + seconds * 1000;
  const cases = new Map<string, number>();
  for (let seed = firstSeed; ; seed++) {
    for (const each of chosen) {
      if (seed > firstSeed && Date.now() > until) return report(cases, seconds, firstSeed);
      const ran = await runTurn(each, seed, values.path);
      if (ran === undefined) return 1;
      cases.set(each.name, (cases.get(each.name) ?? 0) + ran);
    }
    if (values.path) return 0;
  }
}

/** Runs a property's turn. Gives the number of cases, or `undefined` when one failed, which is printed. */
async function runTurn({ name, property }: Fuzz, seed: number, path = ''): Promise<number | undefined> {
  const details = await fc.check(property, { seed, path, numRuns: turn });
  if (!details.failed) return details.numRuns;
  console.error(`Failed: ${name}\n${describeFailure(details)}`);
  console.error(
    `\nAgain: npm run fuzz -- --only '${name}' --seed ${seed} --path '${details.counterexamplePath}'`,
  );
  return undefined;
}

function report(cases: Map<string, number>, seconds: number, seed: number): number {
  for (const [name, count] of cases) console.log(`${String(count).padStart(8)}  ${name}`);
  const all = [...cases.values()].reduce((sum, count) => sum + count, 0);
  console.log(`Clean: ${all} cases in ${seconds} seconds from seed ${seed}.`);
  return 0;
}
