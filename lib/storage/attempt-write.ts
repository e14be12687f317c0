import { explainWriteError } from './explain-write-error.ts';

/**
 * Does work that writes to the storage.
 *
 * @returns what `work` returns, or `undefined` after telling `say` in one sentence why the browser refused.
 */
export async function attemptWrite<T>(
  work: () => Promise<T>,
  say: (trouble: string) => void,
): Promise<T | undefined> {
  try {
    return await work();
  } catch (error) {
    say(explainWriteError(error));
    return undefined;
  }
}
