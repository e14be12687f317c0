import type { Line } from '../lines/text-lines.ts';

/** A text as a line of its own, at the left, with nothing before it. */
export function plainLine(text: string): Line {
  return {
    text,
    columns: [text],
    indent: 0,
    bullet: false,
    gapBefore: true,
    lastLength: text.length,
    isWhole: true,
  };
}
