import type { TextRange } from '../text/range.ts';

/** How many letters must agree where words do not stand whole in a text. */
const enough = 24;

/**
 * Finds words in a text as a reader would: line breaks, hyphens, bullets and case do not matter. Words that are
 * broken off in the text, at the end of a page say, are found by their beginning.
 *
 * @returns a function that returns the first place of the words; reading the text is done once.
 */
export function createWordFinder(text: string): (words: string) => TextRange | undefined {
  const folded = fold(text);
  return (words) => {
    const wanted = fold(words).letters;
    if (wanted.length < 2) return undefined;
    const whole = folded.letters.indexOf(wanted);
    const length = whole >= 0 ? wanted.length : enough;
    const at =
      whole >= 0 || wanted.length <= enough ? whole : folded.letters.indexOf(wanted.slice(0, enough));
    if (at < 0) return undefined;
    return { start: folded.places[at] ?? 0, end: (folded.places[at + length - 1] ?? 0) + 1 };
  };
}

/** The letters and digits of a text, and where each stands. */
function fold(text: string): { letters: string; places: number[] } {
  let letters = '';
  const places: number[] = [];
  for (const { 0: sign, index } of text.matchAll(/[\p{L}\p{N}#+]/gu)) {
    // One sign may become several in lower case, and takes two units outside of the basic plane.
    const low = sign.toLowerCase();
    letters += low;
    for (let unit = 0; unit < low.length; unit++) places.push(index + Math.min(unit, sign.length - 1));
  }
  return { letters, places };
}

/** A part of a text, and which of the ranges lie over it, by their index. */
export interface Segment {
  text: string;
  start: number;
  over: number[];
}

/** Cuts a text at the borders of ranges, which may overlap. The segments together are the text. */
export function cutAtRanges(text: string, ranges: TextRange[]): Segment[] {
  const borders = [...new Set([0, ...ranges.flatMap(({ start, end }) => [start, end]), text.length])];
  borders.sort((one, other) => one - other);
  return borders.slice(0, -1).map((start, index) => ({
    text: text.slice(start, borders[index + 1]),
    start,
    over: ranges.flatMap((range, at) => (range.start <= start && start < range.end ? [at] : [])),
  }));
}
