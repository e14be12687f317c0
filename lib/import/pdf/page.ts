import type { Rectangle } from './matrix.ts';

/** How letters are set: their font, size and colour, and why nobody sees them, if so. */
export interface PdfStyle {
  /** Name of the font as the file has it, such as "ABCDEF+SourceSans3-Bold". */
  font: string;
  /** Height of the letters in points. */
  size: number;
  color: string;
  /** The colour that they are outlined in, where it is another one. */
  outline?: string;
  bold: boolean;
  /** Why nobody who reads the page sees it. */
  hidden?: HiddenReason;
  /** People read it in a picture, and it lies unseen over that. */
  overPicture?: true;
  /** The file does not say which letters its glyphs stand for; what it says instead is nonsense. */
  unreadable?: true;
}

/** Why nobody who reads a page sees a text. */
export type HiddenReason =
  | 'colour'
  | 'size'
  | 'render mode'
  | 'outside the page'
  | 'covered'
  | 'transparent'
  | 'cut off'
  | 'layer';

/** One glyph on a page, in points from the top left corner; `y` is its baseline. */
export interface PdfGlyph {
  text: string;
  x: number;
  /** Where the next glyph would begin. */
  end: number;
  y: number;
  style: PdfStyle;
}

/** A link over a part of a page. */
export interface PdfLink extends Rectangle {
  url: string;
}

/** What stands on one page of a PDF file, measured on the page turned so that most of its text is upright. */
export interface PdfPage {
  /** From 1. */
  number: number;
  width: number;
  height: number;
  glyphs: PdfGlyph[];
  /** Text that runs aslant: kept, but in no line. */
  turned: string[];
  /** Text among the glyphs that runs up or down the page, or upside down, in the file. */
  sideways?: string[];
  links: PdfLink[];
  /** Small filled dots and squares, which some programs draw for bullets. */
  dots: Rectangle[];
  /** A picture of text, with invisible text laid over it for searching. */
  isScan: boolean;
}
