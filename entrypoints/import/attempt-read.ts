/**
 * Reads what the user has added.
 *
 * @returns what `read` returns, or `undefined` after passing the message that `read` threw to `say`.
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
