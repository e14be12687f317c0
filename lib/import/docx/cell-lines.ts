import type { ParagraphLine } from './paragraph-lines.ts';

/** A cell, line by line, and which columns of the table it stands in. */
export interface CellLines {
  column: number;
  span: number;
  lines: ParagraphLine[];
}
