import type { Resume } from '../resume/resume.ts';

/** Larger files are no resumes, in bytes. */
const MOST_BYTES = 25_000_000;
/** A resume with more of them is no resume, and would hold the page that shows a field for each. */
const MOST_ENTRIES = 300;
const MOST_LINES = 1_000;
/** Longer texts are no resumes, in characters. A long resume has 20,000. */
export const MOST_CHARACTERS = 200_000;

/** The few words that say how much of something there is, and how much of it a resume has at most. */
function tooMany(name: string, count: number, most: number, what: string): Error {
  const [there, allowed] = [count, most].map((each) => each.toLocaleString('en'));
  return new Error(`${name} has ${there} ${what}. A resume has ${allowed} ${what} at most.`);
}

/**
 * Looks at the size of a file before any of it is read.
 *
 * @param size in bytes.
 * @throws Error with one plain sentence when the file is empty or too large for a resume.
 */
export function checkFileSize(name: string, size: number): void {
  if (size === 0) throw new Error(`${name} is empty.`);
  if (size > MOST_BYTES) throw tooMany(name, Math.round(size / 1_000_000), MOST_BYTES / 1_000_000, 'MB');
}

/**
 * Looks at the size of a file that should hold a posting before any of it is read.
 *
 * @throws Error with one plain sentence where it is empty or too large.
 */
export function checkPostingSize(name: string, size: number): void {
  if (size === 0) throw new Error(`${name} is empty.`);
  if (size > MOST_BYTES)
    throw new Error(
      `${name} has ${Math.round(size / 1e6)} MB, which is more than any posting. Paste its text instead.`,
    );
}

/** Looks how many characters a text has. Throws like `checkFileSize`. */
export function checkLength(name: string, length: number): void {
  if (length > MOST_CHARACTERS) throw tooMany(name, length, MOST_CHARACTERS, 'characters');
}

/** Looks how many entries and lines a resume has that was read. Throws like `checkFileSize`. */
export function checkResume(name: string, { meta, ...resume }: Resume): void {
  const entries = Object.values<unknown>(resume).flatMap((list): object[] =>
    Array.isArray(list) ? list : [],
  );
  if (entries.length > MOST_ENTRIES) throw tooMany(name, entries.length, MOST_ENTRIES, 'entries');
  const lists = [...entries.flatMap((entry) => Object.values(entry)), meta.unplaced].filter(Array.isArray);
  const lines = lists.reduce((sum, list) => sum + list.length, 0);
  if (lines > MOST_LINES) throw tooMany(name, lines, MOST_LINES, 'lines');
}
