declare global {
  /** Stops the script of ours that reads this page, if there is one. Seen by our scripts only, not by the page. */
  var gaplightStop: (() => void) | undefined;
}

/**
 * Makes the calling script the only one of ours that reads this page: one that was there before stops.
 * Returns the controller by which the caller stops in turn, when another takes over or by itself.
 */
export function takeOver(): AbortController {
  globalThis.gaplightStop?.();
  const controller = new AbortController();
  globalThis.gaplightStop = () => controller.abort();
  return controller;
}
