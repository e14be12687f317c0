/**
 * Work that may be put off between any two of its steps, for what it comes to. A step takes far less than a millisecond;
 * one that takes some is parted from the others by pauses.
 */
export type Steps<Value> = Generator<'pause' | undefined, Value, void>;

/** Does all steps at once, for whoever holds up nobody by it. */
export function finish<Value>(steps: Steps<Value>): Value {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/** Work of one step. */
// biome-ignore lint/correctness/useYield: there is nothing to stop between.
export function* inOneStep<Value>(make: () => Value): Steps<Value> {
  return make();
}

/** Whether a step of work on many small things ends at the one of this index: each alone is not worth stopping for. */
export function endsStep(index: number): boolean {
  return (index & 7) === 7;
}
