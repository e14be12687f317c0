import * as z from 'zod/mini';

const folderName = 'forgetting';
const fileName = 'kept.json';
const valuesSchema = z.record(z.string(), z.unknown());

/**
 * Writes these stored values to a file of the extension's own, beside its storage.
 *
 * @throws Error of the browser when it has no such files, or no room.
 */
export async function writeKeptCopy(values: Record<string, unknown>): Promise<void> {
  const root = await navigator.storage.getDirectory();
  const folder = await root.getDirectoryHandle(folderName, { create: true });
  const file = await folder.getFileHandle(fileName, { create: true });
  // The file is complete or absent: the browser moves it to its place when it is closed.
  const writable = await file.createWritable();
  await writable.write(JSON.stringify(values));
  await writable.close();
}

/** The values that `writeKeptCopy` wrote last, or `undefined` when there is no copy. */
export async function readKeptCopy(): Promise<Record<string, unknown> | undefined> {
  try {
    const root = await navigator.storage.getDirectory();
    const folder = await root.getDirectoryHandle(folderName);
    const file = await (await folder.getFileHandle(fileName)).getFile();
    return valuesSchema.parse(JSON.parse(await file.text()));
  } catch {
    return undefined;
  }
}

/**
 * Deletes the copy with its folder, also one that was cut off while it was written.
 *
 * @throws Error of the browser when there is a copy that it cannot delete.
 */
export async function deleteKeptCopy(): Promise<void> {
  try {
    await (await navigator.storage.getDirectory()).removeEntry(folderName, { recursive: true });
  } catch (error) {
    if (await readKeptCopy()) throw error;
  }
}
