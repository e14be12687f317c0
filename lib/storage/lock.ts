/** Runs work that reads stored resumes and writes them in one page of the extension at a time; others wait. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('gaplight-resumes', work);
}
