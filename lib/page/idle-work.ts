import type { Steps } from '../tokens/steps.ts';

/** How long one slice of work goes on before it stops at the next step, in milliseconds. */
const sliceEndsAfter = 2;
/** On a page that is never idle the work waits no longer than this in all, in milliseconds. */
const longestWait = 200;

/** Work that waits for a page to be idle. */
export interface IdleWork {
  /** Does these steps in slices; gives what they come to, and nothing any more once the page is left. */
  run<Value>(steps: Steps<Value>): Promise<Value>;
  /** How long each slice so far has held the page's main thread, in milliseconds. */
  slices: number[];
}

/**
 * Begins a work that is done in slices while the browser has nothing better to do, each a task of its own, so that the page
 * is never held up.
 * Stops for good when `signal` aborts.
 */
export function startIdleWork(window: Window, signal: AbortSignal): IdleWork {
  const waitUntil = performance.now() + longestWait;
  const slices: number[] = [];

  function runSlice<Value>(steps: Steps<Value>): IteratorResult<unknown, Value> {
    const from = performance.now();
    for (;;) {
      const result = steps.next();
      const held = performance.now() - from;
      if (!result.done && result.value !== 'pause' && held < sliceEndsAfter) continue;
      slices.push(held);
      return result;
    }
  }

  return {
    slices,
    async run(steps) {
      let idleUntil = 0;
      for (;;) {
        // A callback that is asked for in an idle time comes in the next one: what is left of this one would be lost.
        if (performance.now() + sliceEndsAfter < idleUntil) await nextTask(signal);
        else idleUntil = await idle(window, waitUntil - performance.now(), signal);
        const last = runSlice(steps);
        if (last.done) return last.value;
      }
    },
  };
}

/** Settles when the browser is idle or the time is up; never once `signal` has aborted. Gives until when it is idle. */
function idle(window: Window, timeout: number, signal: AbortSignal): Promise<number> {
  if (timeout <= 0 || window.document.hidden || !('requestIdleCallback' in window))
    return nextTask(signal).then(() => 0);
  return new Promise((resolve) => {
    window.requestIdleCallback(
      (deadline) => {
        if (!signal.aborted) resolve(performance.now() + deadline.timeRemaining());
      },
      { timeout },
    );
  });
}

/** By a message: browsers let timers of tabs in the background wait for a second each. */
function nextTask(signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      if (!signal.aborted) resolve();
    };
    port2.postMessage(undefined);
  });
}
