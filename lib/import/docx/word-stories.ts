import type { PageSection } from './blocks.ts';
import type { PageSize } from './page-cursor.ts';
import { readStory } from './read-story.ts';
import { contextFor } from './story-context.ts';
import { toColor } from './styles.ts';
import { openWordPackage, type WordPackage } from './word-package.ts';
import { childOf, childrenOf, descendantsOf, textOfNode } from './xml-tree.ts';

/** The stories of a Word file: its body, and what stands around it. */
export interface WordStories {
  body: PageSection[];
  headers: PageSection[][];
  footers: PageSection[][];
  /** The footnotes and endnotes that the text refers to, in its order. */
  notes: PageSection[][];
  size: PageSize;
  /** How many pages the program that saved it says that it has; 1 where it says nothing. */
  pages: number;
  /** The formats of parts that could not be read. */
  unread: string[];
}

/**
 * Reads the stories of a Word file.
 *
 * @throws Error like `openWordPackage`.
 */
export function readWordFile(bytes: Uint8Array): WordStories {
  const file = openWordPackage(bytes);
  const context = contextFor(file, file.main);
  const document = file.tree(file.main);
  const ground = paperOf(file);
  const read = (part: string): PageSection[] =>
    readStory(file.tree(part), { context: contextFor(file, part, context.chunks), ground });
  const body = readStory(childOf(document, 'w:body'), { context, ground });
  return {
    body,
    headers: partsOf(file, 'header').map(read),
    footers: partsOf(file, 'footer').map(read),
    notes: context.notes.map(({ name, id }) => {
      const part = file.partOf(`${name.slice(2)}s`);
      const note = childrenOf(part === undefined ? undefined : file.tree(part)).find(
        (each) => each.name === name && each.attributes['w:id'] === id,
      );
      return readStory(note, { context: contextFor(file, part ?? '', context.chunks), ground });
    }),
    size: context.cursor.size,
    pages: readPages(file),
    unread: context.chunks.unread,
  };
}

function partsOf(file: WordPackage, kind: string): string[] {
  return [
    ...new Set(
      file
        .relationsOf(file.main)
        .filter((relation) => relation.kind === kind)
        .map(({ target }) => target),
    ),
  ];
}

function readPages(file: WordPackage): number {
  const properties = file
    .relationsOf('')
    .find(({ kind }) => kind === 'extended-properties' || kind === 'extendedProperties');
  const pages = textOfNode(childOf(file.tree(properties?.target), 'Pages'));
  return /^\d{1,4}$/.test(pages) ? Number(pages) : 1;
}

/** The colour of the paper; unknown where something is drawn behind the text. */
function paperOf(file: WordPackage): string {
  const parts = [file.main, ...partsOf(file, 'header')].map((part) => file.tree(part));
  const isDrawn = parts.some((part) =>
    descendantsOf(part, 'wp:anchor').some(({ attributes }) =>
      /^(?:1|true)$/.test(attributes.behindDoc ?? ''),
    ),
  );
  if (isDrawn) return 'unknown';
  return toColor(childOf(file.tree(file.main), 'w:background')?.attributes['w:color']) ?? '#ffffff';
}
