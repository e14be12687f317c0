/** The program of a browser (`chromium`: Chrome, Chromium, Edge or Brave; or `firefox`), or `undefined`. */
export function findBrowser(kind: 'chromium' | 'firefox'): string | undefined;
/** Why a browser is not there, and what would help, in one sentence. */
export function sayMissing(kind: 'chromium' | 'firefox'): string;
