/** Some letters of a paragraph that are set alike. */
export interface Run {
  /** Tabs and line breaks are signs in it. */
  text: string;
  bold: boolean;
  caps: boolean;
  /** In points. */
  size: number;
  color: string;
  /** The address that it links to. */
  href?: string;
  /** Nobody sees it. */
  isHidden?: true;
  /** It tells what to write in its place. */
  isPlaceholder?: true;
}

/** Where something is that is not in the flow of the text, in points from the corner of its page. */
export interface Place {
  page: number;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A text box, a frame or a table that stands beside the flow of the text. */
export interface Box {
  blocks: Block[];
  /** Absent where the file does not say it: the box is then where its anchor is. */
  place?: Place;
}

/** A paragraph, with the boxes that are anchored in it. */
export interface Paragraph {
  kind: 'paragraph';
  runs: Run[];
  boxes: Box[];
  styleName: string;
  /** The level of a heading from 0; 9 is the text. */
  outline: number;
  /** It has a sign or a number of a list before it. */
  isListed: boolean;
  /** Of its list, from 0. */
  level: number;
  /** From the left, in points. */
  indent: number;
  /** A new column of the page begins with it. */
  startsColumn: boolean;
}

/** A cell of a table. */
export interface Cell {
  blocks: Block[];
  /** From the left, from 0. */
  column: number;
  /** How many columns it goes over. */
  span: number;
}

/** A table, row by row. */
export interface Table {
  kind: 'table';
  rows: Cell[][];
}

/** Lines that came from a part in another format. */
export interface ForeignText {
  kind: 'foreign';
  text: string;
}

/** A piece of a Word document in the order of the file. */
export type Block = Paragraph | Table | ForeignText;

/** A part of the body with columns of its own. */
export interface PageSection {
  columns: number;
  blocks: Block[];
}

/** The blocks of a story that stand in its order, those of tables and boxes included. */
export function listParagraphs(blocks: Block[]): Paragraph[] {
  return blocks.flatMap((block): Paragraph[] => {
    if (block.kind === 'table') return block.rows.flat().flatMap((cell) => listParagraphs(cell.blocks));
    if (block.kind === 'foreign') return [];
    return [block, ...block.boxes.flatMap((box) => listParagraphs(box.blocks))];
  });
}

/** The text of a paragraph as it is seen. */
export function textOf(paragraph: Paragraph): string {
  return paragraph.runs.map(({ text, isHidden }) => (isHidden ? '' : text)).join('');
}

/** How many letters and digits are seen in some blocks, those of tables and boxes included. */
export function lettersOf(blocks: Block[]): number {
  return listParagraphs(blocks)
    .map((paragraph) => textOf(paragraph).replace(/[^\p{L}\d]/gu, '').length)
    .reduce((sum, letters) => sum + letters, 0);
}
