/** One sentence for the user about a write that failed with this error. */
export function explainWriteError(error: unknown): string {
  return /quota|no space|disk full/i.test(String(error))
    ? 'Not saved: the browser has no room left for Gaplight.'
    : 'Not saved: the browser refused to store it.';
}

/** One sentence for the user when the browser cannot open its storage at all. */
export const readErrorSentence =
  'The browser could not open what Gaplight keeps here. Nothing was deleted: restart the browser and look again.';
