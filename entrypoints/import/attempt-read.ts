/**
 * Reads what the user has brought.
 *
 * @returns what `read` returns; `undefined` once `say` was told the sentence that `read` threw.
 */
export async function attemptRead<T>(
  read: () => T | Promise<T>,
  say: (trouble: string) => void,
): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    say(error instanceof Error ? error.message : String(error));
    return undefined;
  }
}
