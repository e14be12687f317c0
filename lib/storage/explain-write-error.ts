/** One sentence for the user about a write that the browser refused. */
export function explainWriteError(error: unknown): string {
  return /quota|no space|disk full/i.test(String(error))
    ? 'Not saved: the browser has no room left for Gaplight.'
    : 'Not saved: the browser refused to store it.';
}
