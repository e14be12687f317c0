import { browser } from 'wxt/browser';
import { deleteKeptCopy, readKeptCopy, writeKeptCopy } from './kept-copy.ts';
import { forgetLooks } from './kept-looks.ts';
import { inTurn } from './lock.ts';

/** Stands in the storage while text that was removed from it may still be in the browser's files. */
const forgettingKey = 'forgetting';

/** Clearing is what Chromium needs. How long the files of Firefox keep what is deleted was not measured. */
const isFirefox = import.meta.env.BROWSER === 'firefox';

/** What became of removed text: gone from the disk too, or in the browser's files until its next start. */
export type Removal = 'forgotten' | 'left until restart';

/**
 * Removes the keys that `choose` finds among all stored values, and their text from the disk.
 *
 * Chromium only adds to the files of its storage: what is removed stays in them for days, until it tidies up. Files
 * are deleted at once only when the storage is cleared, so all that stays is copied to a file, the storage is
 * cleared, and it is written again. If the browser ends in between, its next start goes on where this stopped.
 *
 * @throws Error of the browser when it cannot remove them; then nothing has changed.
 */
export function removeForGood(choose: (values: Record<string, unknown>) => string[]): Promise<Removal> {
  return inTurn(async () => {
    const { local } = browser.storage;
    await restoreKept();
    // Marked first: the browser may end right after the removal. A full storage has room for the mark only then.
    const marked = isFirefox || (await mark());
    await Promise.all([local.remove(choose(await local.get())), forgetLooks()]);
    if (!marked) await mark();
    return isFirefox ? 'forgotten' : forget();
  });
}

/**
 * Deletes everything in the storage, and its text from the disk.
 *
 * @throws Error of the browser when it cannot.
 */
export function removeAllForGood(): Promise<Removal> {
  return inTurn(async (): Promise<Removal> => {
    // At once, for the page may be closed the next moment. A copy that an earlier deletion left would bring it all back.
    await Promise.all([browser.storage.local.clear(), deleteKeptCopy(), forgetLooks()]);
    return 'forgotten';
  });
}

/** Finishes what a browser that ended too early, or a full disk, has left undone. Called at each start. */
export function finishForgetting(): Promise<void> {
  return inTurn(async () => {
    await restoreKept();
    const stored = await browser.storage.local.get(forgettingKey);
    if (stored[forgettingKey]) await forget();
  });
}

/** Notes that there is text to forget, and returns whether there was room for it. */
function mark(): Promise<boolean> {
  return browser.storage.local.set({ [forgettingKey]: true }).then(
    () => true,
    () => false,
  );
}

async function forget(): Promise<Removal> {
  const { local } = browser.storage;
  try {
    const { [forgettingKey]: _, ...kept } = await local.get();
    await writeKeptCopy(kept);
    // Asked for in one go, so that next to nothing can come between the two.
    await Promise.all([local.clear(), local.set(kept)]);
    await deleteKeptCopy();
    return 'forgotten';
  } catch {
    return 'left until restart';
  }
}

/** Writes back what was cleared and not written again, and deletes the copy. */
async function restoreKept(): Promise<void> {
  const kept = await readKeptCopy();
  if (!kept) return;
  const { local } = browser.storage;
  const stored = await local.get();
  const missing = Object.entries(kept).filter(([key]) => !(key in stored));
  await local.set(Object.fromEntries(missing));
  await deleteKeptCopy();
}
