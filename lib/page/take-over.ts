declare global {
  /** Stops the script of ours that reads this page, if there is one. Seen by our scripts only, not by the page. */
  var gaplightStop: (() => void) | undefined;
}

/**
 * Makes the calling script the only one of ours that reads this page: one that was there before stops.
 * The signal aborts when another takes over in turn, or with `signal`.
 */
export function takeOver(signal?: AbortSignal): AbortSignal {
  globalThis.gaplightStop?.();
  const controller = new AbortController();
  globalThis.gaplightStop = () => controller.abort();
  return signal ? AbortSignal.any([signal, controller.signal]) : controller.signal;
}
