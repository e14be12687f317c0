import { openZip, type ZipFile } from './docx/zip-file.ts';

/** Larger texts are no resumes, in bytes. */
const MOST_TEXT = 12_000_000;
const MOST_NAMES = 2_000;

/** An archive whose texts can be read; pictures and fonts stay packed. */
export interface ZipContents {
  names: readonly string[];
  /**
   * The text of a file in the archive; empty where there is none.
   *
   * @throws Error with one plain sentence when it is damaged, or all texts together are more than any resume holds.
   */
  read(name: string): string;
}

/** Opens an archive; `undefined` where it is damaged, cut off, locked, or holds more files than any resume does. */
export function openContents(fileName: string, bytes: Uint8Array): ZipContents | undefined {
  let zip: ZipFile;
  try {
    zip = openZip(bytes);
  } catch {
    return undefined;
  }
  if (zip.names.length > MOST_NAMES) return undefined;
  let size = 0;
  return {
    names: zip.names,
    read(name) {
      if (!zip.names.includes(name)) return '';
      size += zip.sizeOf(name);
      if (size > MOST_TEXT)
        throw new Error(
          `${fileName} unpacks to ${Math.round(size / 1_000_000)} MB of text, which no resume does, so it was not opened.`,
        );
      try {
        return new TextDecoder().decode(zip.read(name));
      } catch (error) {
        throw new Error(
          `${fileName} is damaged or cut off, so it cannot be opened. Save it again and bring the new file.`,
          {
            cause: error,
          },
        );
      }
    },
  };
}
