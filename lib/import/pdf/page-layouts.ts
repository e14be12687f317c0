import type { GutterLine, GutterSide } from './gutters.ts';

/** One way to understand the white on the pages of a file. */
export interface PageLayout {
  /** White between columns: each is read as a whole. */
  columns: GutterLine[];
  /** White between entries and what stands beside them, dates, places or labels: both are read line by line. */
  strips: GutterLine[];
  /** White inside of cards or rows of a table: each is read in its place, its left part first. */
  cards?: GutterLine;
}

/** The layout of a file in one column. */
export const oneColumn: PageLayout = { columns: [], strips: [] };

/** So many gutters of a file are looked at, those with the most text beside them. */
const MOST_GUTTERS = 3;
const MOST_LAYOUTS = 10;
/** Gutters that are closer than this, in points, are seen as one: the one with more text beside it. */
const APART = 40;
/** With less text on one side, in lines and in letters, it is no column. */
const LEAST_COLUMN = { lines: 5, letters: 70 };

/** The ways in which the gutters of a file can be understood, the plainest first. */
export function listLayouts(gutters: GutterLine[]): PageLayout[] {
  const chosen: GutterLine[] = [];
  for (const gutter of gutters) {
    if (chosen.length < MOST_GUTTERS && chosen.every(({ x }) => Math.abs(x - gutter.x) > APART))
      chosen.push(gutter);
  }
  let layouts = [oneColumn];
  for (const gutter of chosen) {
    layouts = layouts.flatMap((layout) => [
      layout,
      ...(canBeStrip(gutter) ? [{ ...layout, strips: [...layout.strips, gutter] }] : []),
      ...(canBeColumns(gutter) ? [{ ...layout, columns: [...layout.columns, gutter] }] : []),
    ]);
  }
  const cards = chosen.filter(canBeCards).map((gutter) => ({ ...oneColumn, cards: gutter }));
  return [
    ...layouts.toSorted((a, b) => countGutters(a) - countGutters(b)).slice(0, MOST_LAYOUTS - cards.length),
    ...cards,
  ];
}

function canBeCards({ left, right }: GutterLine): boolean {
  return Math.min(left.lines, right.lines) >= LEAST_COLUMN.lines && lettersPerLine(left) > LEAST_STRIP;
}

function countGutters({ columns, strips }: PageLayout): number {
  return columns.length + strips.length;
}

/** Bullets and the numbers of a list are shorter than what stands beside entries, in letters a line. */
const LEAST_STRIP = 2.5;

/** Short texts that stand beside the lines of others. */
function canBeStrip({ left, right }: GutterLine): boolean {
  const [narrow, wide] = left.width < right.width ? [left, right] : [right, left];
  return (
    narrow.width < 0.6 * wide.width &&
    lettersPerLine(narrow) > LEAST_STRIP &&
    lettersPerLine(narrow) < 24 &&
    narrow.aligned >= 0.5
  );
}

function canBeColumns({ left, right }: GutterLine): boolean {
  return [left, right].every(
    ({ lines, letters }) => lines >= LEAST_COLUMN.lines && letters >= LEAST_COLUMN.letters,
  );
}

function lettersPerLine({ letters, lines }: GutterSide): number {
  return letters / Math.max(1, lines);
}
