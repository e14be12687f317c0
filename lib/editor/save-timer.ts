/** How long nothing must be typed before a draft is saved, in milliseconds. */
const saveAfter = 300;
/** Who never stops typing is saved at least this often, in milliseconds. */
const saveAtLeastEvery = 2000;

/** Tells when changes are to be saved. */
export interface SaveTimer {
  /** A change was made: it is saved soon, or at once where one has waited too long. */
  start(): void;
  /** Nothing waits any more. */
  stop(): void;
}

/** Makes the timer that calls `save` shortly after the last change, and every two seconds while changes go on. */
export function createSaveTimer(save: () => void): SaveTimer {
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the first change was made that waits. */
  let waitingSince: number | undefined;
  return {
    start() {
      clearTimeout(timer);
      const now = performance.now();
      waitingSince ??= now;
      timer = setTimeout(save, Math.max(0, Math.min(saveAfter, waitingSince + saveAtLeastEvery - now)));
    },
    stop() {
      clearTimeout(timer);
      waitingSince = undefined;
    },
  };
}
