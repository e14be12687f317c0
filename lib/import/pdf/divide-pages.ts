import type { Recognisers } from '../recognise/recognisers.ts';
import { cutAtGaps, readCards } from './cards.ts';
import { type Gutter, type GutterLine, isBesideGutter } from './gutters.ts';
import type { PdfGlyph, PdfPage } from './page.ts';
import type { PageLayout } from './page-layouts.ts';
import { type Row, readTextRows } from './rows.ts';

/** The rows of a resume in the order to read them: each column as a whole, from its first page to its last. */
export interface Columns {
  /** The column of the experience, with what stands above and below the columns. */
  main: Row[];
  /** The other columns, from left to right. */
  sides: Row[][];
  /** Pages with columns, and what a reader that goes line by line makes of them. */
  interleaved: { page: number; text: string }[];
}

/** Divides the pages of a file into columns as a layout says. */
export function dividePages(
  pages: PdfPage[],
  glyphs: PdfGlyph[][],
  layout: PageLayout,
  recognise: Recognisers,
): Columns {
  const lines = layout.columns.toSorted((a, b) => a.x - b.x);
  const parts = Array.from({ length: lines.length + 1 }, (_, part) =>
    pages.map((_, index) => (glyphs[index] ?? []).filter((glyph) => partOf(glyph, index, lines) === part)),
  );
  const strips = layout.strips.flatMap(({ gutters }) => gutters);
  const read = (index: number, some: PdfGlyph[]): Row[] => {
    const page = pages[index];
    return page
      ? readTextRows(
          page,
          some,
          strips.filter((gutter) => gutter.page === index),
        )
      : [];
  };
  /** What stands beside some gutters, each in its place. */
  const readInPlace = (gutters: Gutter[]): Columns => ({
    main: pages.flatMap((_, index) => {
      const beside = gutters.filter(({ page }) => page === index);
      return readCards(beside, glyphs[index] ?? [], (some) => read(index, some));
    }),
    sides: [],
    interleaved: [],
  });
  if (layout.cards) return readInPlace(layout.cards.gutters.flatMap((gutter) => cutAtGaps(gutter, glyphs)));
  if (lines.length === 0) return readInPlace([]);
  const rows = parts.map((part) => part.map((some, index) => read(index, some)));
  const [line, ...more] = lines;
  if (line && more.length === 0 && isInParts(line, rows.flat(2), recognise)) return readInPlace(line.gutters);
  const weights = rows.map((part) => weigh(part.flat(), recognise));
  const mainAt = weights.indexOf(Math.max(...weights));
  const main = pages.flatMap((_, index) =>
    read(
      index,
      (glyphs[index] ?? []).filter((glyph) => [mainAt, undefined].includes(partOf(glyph, index, lines))),
    ),
  );
  return {
    main,
    sides: rows.filter((_, part) => part !== mainAt).map((part) => part.flat()),
    interleaved: lines.flatMap(({ gutters }) =>
      gutters.map(({ page, x, top, bottom }) => ({
        page: pages[page]?.number ?? 1,
        text: sample(
          read(page, glyphs[page] ?? []).filter(({ y }) => y >= top && y <= bottom),
          x,
        ),
      })),
    ),
  };
}

/** Columns that begin anew below lines across the page, and have no headings of their own: cards side by side. */
function isInParts({ gutters, x }: GutterLine, rows: Row[], { readHeading }: Recognisers): boolean {
  const counts = new Map<number, number>();
  for (const { page } of gutters) counts.set(page, (counts.get(page) ?? 0) + 1);
  const right = rows.filter(({ pieces: [piece] }) => piece && piece.x >= x);
  return (
    [...counts.values()].some((count) => count > 1) &&
    !right.some(({ pieces: [piece, ...rest] }) => piece && rest.length === 0 && readHeading(piece.text))
  );
}

/** Which column a glyph stands in, from the left; `undefined` above, between and below columns. */
function partOf(glyph: PdfGlyph, page: number, lines: GutterLine[]): number | undefined {
  const beside = lines.map(({ gutters }) =>
    gutters.find((gutter) => gutter.page === page && isBesideGutter(glyph, gutter)),
  );
  if (beside.every((gutter) => gutter === undefined)) return undefined;
  const middle = (glyph.x + glyph.end) / 2;
  return beside.filter((gutter, index) => (gutter?.x ?? lines[index]?.x ?? 0) <= middle).length;
}

/** Experience makes a column the main one; otherwise the amount of text. */
function weigh(rows: Row[], { readHeading }: Recognisers): number {
  const letters = rows.flatMap(({ pieces }) => pieces).reduce((sum, { text }) => sum + text.length, 0);
  const hasWork = rows.some(
    ({ pieces: [piece, ...rest] }) => piece && rest.length === 0 && readHeading(piece.text) === 'work',
  );
  return letters + (hasWork ? 1e6 : 0);
}

/** Some lines as they follow one another: with words of both columns, or now of one, now of the other. */
function sample(rows: Row[], x: number): string {
  const mixed = rows.filter(
    ({ pieces }) => pieces.some((piece) => piece.x < x) && pieces.some((piece) => piece.x >= x),
  );
  return (mixed.length > 0 ? mixed.slice(0, 3) : rows.slice(0, 4))
    .map(({ pieces }) => pieces.map(({ text }) => text).join(' '))
    .join('\n');
}
