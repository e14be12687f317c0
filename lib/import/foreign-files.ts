import type { Expression } from '../text/expression.ts';

/** A kind of file that is not read, told by what it holds. */
export interface ForeignFile {
  /** "an Excel workbook" */
  what: string;
  /** Why it can never be read, where that is so. */
  why?: string;
  /** What to bring in its place: a sentence. */
  instead: string;
  /** Letters that its bytes begin with, one a byte, perhaps after some others. */
  start?: { letters: string[]; at?: number };
  /** Names of files in an archive, or their beginnings with a slash behind. */
  entries?: string[];
  /** What the file "mimetype" of an archive begins with. */
  mimetype?: string[];
  /** Names of streams in a compound file, the container of old Office files. */
  streams?: string[];
  /** What the beginning of a text says. */
  text?: Expression;
}

const COMPOUND = '\u00D0\u00CF\u0011\u00E0';
/** How much of a text tells what it is, in characters. */
const TEXT_START = 4_000;

/** Tells files that are not read from their bytes, from the names of the files in an archive, or from their text. */
export interface ForeignFinder {
  findByBytes(bytes: Uint8Array): ForeignFile | undefined;
  /** @param mimetype what the archive says of itself. */
  findByEntries(names: readonly string[], mimetype: string): ForeignFile | undefined;
  findByText(text: string): ForeignFile | undefined;
}

/** Makes the finder of kinds of files; of several that fit, the first counts. */
export function createForeignFinder(files: readonly ForeignFile[]): ForeignFinder {
  return {
    findByBytes(bytes) {
      const top = String.fromCharCode(...bytes.subarray(0, 64));
      if (top.startsWith(COMPOUND)) {
        // Names of streams are UTF-16 and stand in sectors anywhere in the file.
        const whole = new TextDecoder('latin1').decode(bytes);
        const file = files.find(({ streams }) => streams?.some((stream) => whole.includes(widen(stream))));
        if (file) return file;
      }
      return files.find(({ start }) =>
        start?.letters.some((letters) => top.startsWith(letters, start.at ?? 0)),
      );
    },
    findByEntries: (names, mimetype) =>
      files.find(
        (file) =>
          file.mimetype?.some((type) => mimetype.startsWith(type)) ||
          file.entries?.some((entry) =>
            names.some((name) => (entry.endsWith('/') ? name.startsWith(entry) : name === entry)),
          ),
      ),
    findByText: (text) => {
      const start = text.slice(0, TEXT_START);
      return files.find((file) => file.text?.pattern.test(start));
    },
  };
}

/** The letters of a text as UTF-16 bytes, the last one without its high byte. */
function widen(text: string): string {
  return [...text].join('\u0000');
}

/** The error that says what a file is and what to bring in its place. */
export function refuseForeign(name: string, { what, why, instead }: ForeignFile): Error {
  return new Error(`${name}: This is ${what}${why ?? ', which Gaplight does not read yet'}. ${instead}`);
}
