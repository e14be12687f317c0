/** Lets one page of the extension at a time compare a stored resume with its own and write: the others wait. */
export function inTurn<T>(work: () => Promise<T>): Promise<T> {
  return navigator.locks.request('gaplight-resumes', work);
}
