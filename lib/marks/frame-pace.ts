/** How much longer than its work the rest after it is: a page that never is still keeps most of its time. */
const REST = 4;

/** Does work that follows the page, at most once in a frame. */
export interface FramePace {
  /** Has the work done in the next frame; `thorough` once the work before has been rested from. */
  soon(thorough: boolean): void;
  /** Forgets what was asked for. */
  stop(): void;
}

/** Paces `work` by the frames of a window, and by what it costs. It is told whether it has to be thorough. */
export function createFramePace(window: Window, work: (thorough: boolean) => void): FramePace {
  let frame: number | undefined;
  let timer: number | undefined;
  let isThorough = false;
  let restUntil = 0;

  function run(): void {
    frame = undefined;
    const began = performance.now();
    const thorough = isThorough && began >= restUntil;
    if (thorough) isThorough = false;
    work(thorough);
    const now = performance.now();
    if (thorough) restUntil = now + (now - began) * REST;
    else if (isThorough) wait(restUntil - now);
  }

  function wait(milliseconds: number): void {
    timer ??= window.setTimeout(() => {
      timer = undefined;
      frame ??= window.requestAnimationFrame(run);
    }, milliseconds);
  }

  return {
    soon(thorough) {
      isThorough ||= thorough;
      const rest = thorough ? restUntil - performance.now() : 0;
      if (rest > 0) wait(rest);
      else frame ??= window.requestAnimationFrame(run);
    },
    stop() {
      if (frame !== undefined) window.cancelAnimationFrame(frame);
      window.clearTimeout(timer);
      frame = undefined;
      timer = undefined;
      isThorough = false;
    },
  };
}
