import type { Line } from '../lines/text-lines.ts';

/** A line of a document before it is known what it is. */
export interface FlowLine extends Line {
  /** How it is set, to tell headings. */
  look: string;
  size: number;
  /** Links in it, with the words that they are on. */
  links: { url: string; text: string }[];
}
