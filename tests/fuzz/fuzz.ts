import fc from 'fast-check';

/** What must hold of a parser, whatever it is given. */
export interface Fuzz {
  /** Also what `--only` names on the command line. */
  name: string;
  /** How many cases the short run of `npm test` makes. */
  runs: number;
  property: fc.IAsyncPropertyWithHooks<[unknown]>;
  /** Inputs that once failed: they are tried first. */
  examples: [unknown][];
}

/** A property with its inputs. `check` throws where it does not hold. */
export function defineFuzz<Input>(
  name: string,
  runs: number,
  inputs: fc.Arbitrary<Input>,
  check: (input: Input) => void | Promise<void>,
  known: Input[] = [],
): Fuzz {
  const property = fc.asyncProperty(inputs, async (input) => {
    await check(input);
    failWhenInputRan();
  });
  return {
    name,
    runs,
    property: property as unknown as Fuzz['property'],
    examples: known.map((input): [unknown] => [input]),
  };
}

/** The name that code hidden in inputs sets when it is run. */
export const traceOfRunning = 'gaplightFuzzRan';

/** What failed, on the smallest input that still fails. */
export function describeFailure({
  counterexample,
  errorInstance,
  numShrinks,
}: fc.RunDetails<[unknown]>): string {
  const error =
    errorInstance instanceof Error ? (errorInstance.stack ?? String(errorInstance)) : errorInstance;
  return `${String(error)}\nInput (made smaller ${numShrinks} times): ${fc.stringify(counterexample)}`;
}

function failWhenInputRan(): void {
  if (traceOfRunning in globalThis) throw new Error('Code from the input was run.');
  if (traceOfRunning in {}) throw new Error('The input changed Object.prototype.');
}
