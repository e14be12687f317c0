import assert from 'node:assert/strict';

interface Range {
  start: number;
  end: number;
}

/** Each range lies inside the text and is not empty; with `ordered` none begins before the one in front of it ends. */
export function assertRanges(text: string, ranges: readonly Range[], ordered = true): void {
  let last = 0;
  for (const { start, end } of ranges) {
    assert.ok(Number.isInteger(start) && Number.isInteger(end), `${start} to ${end} are no offsets`);
    assert.ok(
      start >= 0 && start < end && end <= text.length,
      `${start} to ${end} is outside of ${text.length}`,
    );
    if (ordered) assert.ok(start >= last, `${start} to ${end} comes before ${last}`);
    last = end;
  }
}

/** The function gives the same for the same. */
export function assertSame<T>(first: T, again: T): void {
  assert.deepEqual(again, first, 'the same input gave something else the second time');
}

/**
 * What the work gives, or `undefined` where it says in one sentence that it cannot. Any other error is none that a
 * person should see.
 */
export async function orSentence<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    assert.ok(error instanceof Error && error.constructor === Error, `not one of ours: ${inspect(error)}`);
    assert.match(error.message, /^[^\n\r]{8,400}\.$/, `no sentence: ${inspect(error)}`);
    return undefined;
  }
}

function inspect(error: unknown): string {
  return error instanceof Error ? (error.stack ?? String(error)) : String(error);
}

/**
 * A piece over and over: 60,000 characters of it take about ten times as long as 6,000, counted in time of the
 * processor. A first measure that disappoints is taken again: the collector of garbage may have come between.
 */
export function assertLinear(work: (text: string) => unknown, piece: string): void {
  const text = piece.repeat(Math.ceil(6000 / piece.length));
  const long = text.repeat(10);
  let short = Number.POSITIVE_INFINITY;
  let ten = Number.POSITIVE_INFINITY;
  for (let tries = 0; tries < 5; tries++) {
    short = Math.min(
      short,
      measure(() => work(text)),
    );
    ten = Math.min(
      ten,
      measure(() => work(long)),
    );
    if (ten <= 30 * short + 50 && ten < 3000) return;
  }
  assert.fail(
    `${text.length} characters take ${short.toFixed(1)} ms, ten times as many ${ten.toFixed(1)} ms`,
  );
}

/** Milliseconds of the processor, so that other programs do not count. */
function measure(work: () => unknown): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}
