/** Larger files are no resumes, in bytes. */
const MOST_BYTES = 25_000_000;
/** Longer texts are no resumes, in characters. A long resume has 20,000. */
export const MOST_CHARACTERS = 200_000;

/**
 * Looks at the size of a file before any of it is read.
 *
 * @param size in bytes.
 * @throws Error with one plain sentence when the file is empty or too large for a resume.
 */
export function checkFileSize(name: string, size: number): void {
  if (size === 0) throw new Error(`${name} is empty.`);
  if (size > MOST_BYTES)
    throw new Error(`${name} has ${Math.round(size / 1_000_000)} MB. A resume has 25 MB at most.`);
}

/** Looks how many characters a text has. Throws like `checkFileSize`. */
export function checkLength(name: string, length: number): void {
  if (length > MOST_CHARACTERS)
    throw new Error(
      `${name} has ${length.toLocaleString('en')} characters. A resume has ${MOST_CHARACTERS.toLocaleString('en')} at most.`,
    );
}
