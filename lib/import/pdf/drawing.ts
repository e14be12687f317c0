import type { Area } from './areas.ts';
import type { Rectangle } from './matrix.ts';
import type { PdfGlyph } from './page.ts';
import type { Size, Turn } from './turns.ts';

/** What the operators of a page draw, in points from the top left corner. */
export interface Drawing extends Size {
  /** In the order they are painted. */
  glyphs: DrawnGlyph[];
  /** Text that runs neither along an edge of the page nor from left to right. */
  aslant: string[];
  /** Filled areas in the order they are painted. */
  fills: Fill[];
}

/** A glyph; where its text does not run to the right, it is measured on the page turned so that it does. */
export interface DrawnGlyph extends PdfGlyph {
  turn: Turn;
  /** The field or note that it belongs to. */
  note?: string;
}

/** A filled area, by the rectangle around the part of it that shows. */
export interface Fill extends Rectangle {
  /** "#rrggbb", or another word for a picture or pattern of several colours. */
  color: string;
  /** From 0, clear, to 1, opaque. */
  alpha: number;
  /** How many glyphs were painted before it. */
  at: number;
  /** Nothing below shows through. */
  covers: boolean;
  /** Outlines that a point must be inside of as well, where it is no rectangle. */
  outlines: Area[];
}
