import { describe, expect, it } from 'vitest';
import { startIdleWork } from '../../lib/page/idle-work.ts';
import type { Steps } from '../../lib/tokens/steps.ts';

/** A work of so many steps of a millisecond each. */
function* stepsOf(count: number): Steps<string> {
  for (let step = 0; step < count; step++) {
    for (const end = performance.now() + 1; performance.now() < end; );
    yield;
  }
  return 'done';
}

const pause = (milliseconds = 0) => new Promise((done) => setTimeout(done, milliseconds));

/** Begins a work in a window whose browser is idle when `beIdle` is called. */
function start({ hidden = false, tells = true, idleFor = 0 } = {}) {
  const waiting: ((deadline: { timeRemaining(): number }) => void)[] = [];
  const timeouts: number[] = [];
  const requestIdleCallback = (run: (typeof waiting)[number], { timeout }: { timeout: number }) => {
    timeouts.push(timeout);
    waiting.push(run);
  };
  const window = { document: { hidden }, ...(tells && { requestIdleCallback }) } as unknown as Window;
  const life = new AbortController();
  const work = startIdleWork(window, life.signal);
  const beIdle = async (): Promise<void> => {
    waiting.shift()?.({ timeRemaining: () => idleFor });
    await pause();
  };
  return { ...work, life, waiting, timeouts, beIdle };
}

describe('Work for an idle page', () => {
  it('is done in slices of some milliseconds, one each time that the browser is idle', async () => {
    const { run, slices, waiting, beIdle } = start();
    let result: string | undefined;
    void run(stepsOf(12)).then((value) => {
      result = value;
    });
    for (let times = 0; waiting.length > 0; times++) {
      expect([result, slices.length]).toEqual([undefined, times]);
      await beIdle();
    }
    expect(result).toBe('done');
    expect(slices.length).toBeGreaterThan(2);
    expect(Math.min(...slices)).toBeLessThan(8);
  });

  it('goes on in the next task while the browser is still idle', async () => {
    const { run, slices, waiting, beIdle } = start({ idleFor: 1000 });
    const done = run(stepsOf(12));
    await beIdle();
    expect(await done).toBe('done');
    expect(slices.length).toBeGreaterThan(2);
    expect(waiting).toEqual([]);
  });

  it('waits no longer than a fifth of a second in all for a page that is never idle', async () => {
    const { run, timeouts, beIdle } = start();
    const done = run(stepsOf(20));
    await pause(120);
    await beIdle();
    await pause(120);
    await beIdle();
    // What is left then is done in tasks of its own.
    expect(await done).toBe('done');
    expect(timeouts).toHaveLength(2);
    expect(timeouts[0]).toBeGreaterThan(150);
    expect(timeouts[1]).toBeLessThan(90);
  });

  it('is done in a tab that nobody sees, whose browser is idle for nobody', async () => {
    const { run, waiting } = start({ hidden: true });
    expect(await run(stepsOf(12))).toBe('done');
    expect(waiting).toEqual([]);
  });

  it('is done where a browser tells of no idle time', async () => {
    expect(await start({ tells: false }).run(stepsOf(3))).toBe('done');
  });

  it('stops where its page is left', async () => {
    const { run, life, slices, waiting, beIdle } = start();
    void run(stepsOf(12));
    await beIdle();
    life.abort();
    await beIdle();
    expect([slices.length, waiting.length]).toEqual([1, 0]);
  });

  it('fails as its steps fail', async () => {
    const { run, beIdle } = start();
    const failing = (function* (): Steps<string> {
      yield;
      throw new Error('no vocabulary');
    })();
    const done = expect(run(failing)).rejects.toThrow('no vocabulary');
    await beIdle();
    await done;
  });
});
