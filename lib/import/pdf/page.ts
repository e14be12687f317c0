import type { Box } from './matrix.ts';

/** A shape of letters as it is set: its font, size and colour, and why nobody sees it, if so. */
export interface PdfStyle {
  /** Name of the font as the file has it, such as "ABCDEF+SourceSans3-Bold". */
  font: string;
  /** Height of the letters in points. */
  size: number;
  color: string;
  bold: boolean;
  /** Why nobody who reads the page sees it. */
  hidden?: HiddenReason;
}

export type HiddenReason = 'colour' | 'size' | 'render mode' | 'outside the page' | 'covered' | 'transparent';

/** One sign on a page, in points from the top left corner; `y` is its baseline. */
export interface PdfGlyph {
  text: string;
  x: number;
  /** Where the next sign would begin. */
  end: number;
  y: number;
  style: PdfStyle;
}

export interface PdfLink extends Box {
  url: string;
}

/** What stands on one page of a PDF file. */
export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  glyphs: PdfGlyph[];
  /** Text that does not run from left to right: kept, but in no line. */
  turned: string[];
  links: PdfLink[];
  /** Small filled dots and squares, which some programs draw for bullets. */
  dots: Box[];
  /** A picture of text, with invisible text laid over it for searching. */
  isScan: boolean;
}
