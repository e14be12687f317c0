import type { Steps } from '../tokens/steps.ts';

/** How long one slice of work goes on before it stops at the next step, in milliseconds. */
const sliceEndsAfter = 4;
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
 * Begins a work that is done in slices while the browser has nothing better to do, so that the page is never held up.
 * Stops for good when `signal` aborts.
 */
export function startIdleWork(window: Window, signal: AbortSignal): IdleWork {
  const waitUntil = performance.now() + longestWait;
  const slices: number[] = [];

  function runSlice<Value>(steps: Steps<Value>): IteratorResult<void, Value> {
    const from = performance.now();
    for (;;) {
      const result = steps.next();
      const held = performance.now() - from;
      if (!result.done && held < sliceEndsAfter) continue;
      slices.push(held);
      return result;
    }
  }

  return {
    slices,
    async run(steps) {
      for (;;) {
        await idle(window, waitUntil - performance.now(), signal);
        const { done, value } = runSlice(steps);
        if (done) return value;
      }
    },
  };
}

/** Settles when the browser is idle or the time is up; never once `signal` has aborted. */
function idle(window: Window, timeout: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const go = (): void => {
      if (!signal.aborted) resolve();
    };
    if (timeout <= 0 || window.document.hidden || !('requestIdleCallback' in window)) runInNextTask(go);
    else window.requestIdleCallback(go, { timeout });
  });
}

/** By a message: browsers let timers of tabs in the background wait for a second each. */
function runInNextTask(run: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    run();
  };
  port2.postMessage(undefined);
}
