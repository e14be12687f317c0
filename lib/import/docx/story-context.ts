import { type Fields, followFields } from './fields.ts';
import { type Numbering, readNumbering } from './numbering.ts';
import { type PageCursor, startPages } from './page-cursor.ts';
import { readStyles, type Styles } from './styles.ts';
import type { WordPackage } from './word-package.ts';

/** What reading a part of a Word file takes. */
export interface StoryContext {
  file: WordPackage;
  /** The name of the part. */
  part: string;
  styles: Styles;
  numbering: Numbering;
  fields: Fields;
  /** Where on the pages the text has come to. */
  cursor: PageCursor;
  /** The address or part that an id stands for. */
  addressOf(id: string | undefined): string | undefined;
  /** The footnotes and endnotes that were referred to, by the names of their elements. */
  notes: { name: string; id: string | undefined }[];
  /** What other files inside of the file there were. */
  chunks: Chunks;
}

/** The files inside of a file so far. */
export interface Chunks {
  /** What could not be read, by the name of its format. */
  unread: string[];
  count: number;
}

/** Makes the context for a part of a Word file. */
export function contextFor(
  file: WordPackage,
  part: string,
  chunks: Chunks = { unread: [], count: 0 },
): StoryContext {
  const relations = file.relationsOf(part);
  return {
    file,
    part,
    styles: readStyles(file.tree(file.partOf('styles'))),
    numbering: readNumbering(file.tree(file.partOf('numbering'))),
    fields: followFields(),
    cursor: startPages(file.tree(file.main)),
    addressOf: (wanted) => relations.find(({ id }) => id === wanted)?.target,
    notes: [],
    chunks,
  };
}
