import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeFailure } from './fuzz.ts';
import { properties } from './properties/index.ts';

/** Always the same cases; `npm run fuzz` makes new ones for as long as it is told to. */
const seed = 20_260_901;

describe('Whatever it is given, it holds:', () => {
  it.each(properties)(
    '$name',
    async ({ property, runs, examples }) => {
      const details = await fc.check(property, { seed, examples, numRuns: runs + examples.length });
      expect(details.failed ? describeFailure(details) : undefined).toBeUndefined();
    },
    120_000,
  );
});
