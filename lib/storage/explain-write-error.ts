/** One sentence for the user about a write that failed with this error. */
export function explainWriteError(error: unknown): string {
  return /quota|no space|disk full/i.test(String(error))
    ? 'Not saved: the browser has no room left for Gaplight.'
    : 'Not saved: the browser refused to store it.';
}

/** One sentence for the user when the browser cannot open its storage at all. */
export const readErrorSentence =
  'The browser could not open what Gaplight keeps here. Nothing was deleted: restart the browser and look again.';

/** One sentence for the user when it cannot, and what is shown is a copy that Gaplight had made of it. */
export const copySentence =
  'The browser can no longer open what Gaplight keeps here. This is a copy: save it as a file, for changes cannot be kept.';

/** One sentence for the user when what was deleted could not be taken out of the browser's files at once. */
export const leftoverSentence =
  'Deleted. Its text is still in the browser’s own files; Gaplight clears them when the browser starts next.';
