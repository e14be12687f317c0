import type { SectionId } from './outline.ts';

/** A piece of text in one look. */
export interface Run {
  text: string;
  strong?: true;
  italic?: true;
  /** The address that a click opens. */
  link?: string;
}

/** One role, school or project as it is set. */
export interface LaidEntry {
  /** Names it in the bookmarks of a file. */
  title: string;
  /** The lines that name it. */
  head: Run[][];
  dates?: string;
  paragraphs: Run[][];
  bullets: Run[][];
}

export interface LaidSection {
  id: SectionId;
  title: string;
  entries: LaidEntry[];
  /** Lines of a section without entries. */
  lines: Run[][];
  /** Whether its lines are items of a list. */
  isList: boolean;
}

/** The measures and looks of a page, all lengths in points. */
export interface Look {
  page: { width: number; height: number };
  margin: { x: number; y: number };
  font: string;
  size: number;
  /** From one line to the next, in sizes of the text. */
  leading: number;
  /** Room above a section, above an entry, and between bullets and paragraphs. */
  gap: { section: number; entry: number; line: number };
  header: { align: 'left' | 'center'; size: number };
  heading: { capitals: boolean; rule: boolean; size: number; color: string };
  dates: 'right' | 'left';
  /** The width of the column of dates where they stand at the left. */
  datesWidth: number;
  /** From the left edge of a bullet sign to its text. */
  indent: number;
  /** The width of the narrow column, and the room beside it; absent where there is one column. */
  side?: { width: number; gap: number };
}

/** A resume as it will be sent, in whatever format: what stands where, in which look. The order is the reading order. */
export interface Layout {
  /** The title of the file: "Ilse Tamworth, Senior Backend Engineer". */
  title: string;
  author: string;
  /** The tag of the language that it is written in. */
  language: string;
  name?: string;
  label?: string;
  /** Each a line of its own. */
  contacts: Run[][];
  /** One column, or the wide one and the narrow one beside it. */
  columns: LaidSection[][];
  look: Look;
}
