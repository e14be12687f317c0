import type { Recognisers } from '../recognise/recognisers.ts';
import { toBands } from './bands.ts';
import type { Gutter, GutterLine } from './gutters.ts';
import type { PdfGlyph, PdfPage } from './page.ts';
import type { PageLayout } from './page-layouts.ts';
import { type Row, readRows } from './rows.ts';

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
      ? readRows(
          page,
          some,
          strips.filter((gutter) => gutter.page === index),
        )
      : [];
  };
  /** Each part of a page with columns in its place: the left one, then the right one. */
  const readInParts = (index: number, gutters: Gutter[]): Row[] => {
    const beside = gutters.filter(({ page }) => page === index).toSorted((a, b) => a.top - b.top);
    const all = glyphs[index] ?? [];
    const outside = read(
      index,
      all.filter((glyph) => !beside.some((gutter) => isBeside(glyph, index, gutter))),
    );
    const edges = [Number.NEGATIVE_INFINITY, ...beside.map(({ bottom }) => bottom)];
    return edges.flatMap((from, at) => {
      const gutter = beside[at];
      const above = outside.filter(({ y }) => y > from && y <= (gutter?.top ?? Number.POSITIVE_INFINITY));
      if (!gutter) return above;
      const inside = all.filter((glyph) => isBeside(glyph, index, gutter));
      const isLeft = ({ x, end }: PdfGlyph): boolean => (x + end) / 2 < gutter.x;
      return [
        ...above,
        ...read(index, inside.filter(isLeft)),
        ...read(
          index,
          inside.filter((glyph) => !isLeft(glyph)),
        ),
      ];
    });
  };
  const { cards } = layout;
  if (cards) {
    const main = pages.flatMap((_, index) =>
      readInParts(
        index,
        cards.gutters.flatMap((gutter) => cutAtGaps(gutter, glyphs[gutter.page] ?? [])),
      ),
    );
    return { main, sides: [], interleaved: [] };
  }
  if (lines.length === 0)
    return {
      main: pages.flatMap((_, index) => read(index, glyphs[index] ?? [])),
      sides: [],
      interleaved: [],
    };
  const rows = parts.map((part) => part.map((some, index) => read(index, some)));
  const [line, ...more] = lines;
  if (line && more.length === 0 && isInParts(line, rows.flat(2), recognise))
    return {
      main: pages.flatMap((_, index) => readInParts(index, line.gutters)),
      sides: [],
      interleaved: [],
    };
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

/** A gap between cards is this many times as high as the usual one between their lines. */
const CARD_GAP = 1.45;

/** A gutter in parts, cut where nothing stands on either side for longer than between the lines of a side. */
function cutAtGaps(gutter: Gutter, glyphs: PdfGlyph[]): Gutter[] {
  const beside = glyphs.filter((glyph) => glyph.text.trim() && isBeside(glyph, gutter.page, gutter));
  const usual = Math.max(
    usualPitch(beside.filter(({ x }) => x < gutter.x)),
    usualPitch(beside.filter(({ x }) => x >= gutter.x)),
  );
  const ys = toBands(beside).map(([first]) => first?.y ?? 0);
  const cuts = ys.slice(1).filter((y, index) => y - (ys[index] ?? y) > CARD_GAP * usual);
  return [gutter.top, ...cuts].map((top, index) => {
    const next = cuts[index];
    const bottom = next === undefined ? gutter.bottom : Math.max(...ys.filter((y) => y < next));
    return { ...gutter, top, bottom };
  });
}

/** From one line to the next, mostly. */
function usualPitch(glyphs: PdfGlyph[]): number {
  const ys = toBands(glyphs).map(([first]) => first?.y ?? 0);
  const pitches = ys.slice(1).map((y, index) => y - (ys[index] ?? y));
  return pitches.toSorted((a, b) => a - b)[Math.floor(pitches.length / 2)] ?? 0;
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
  const beside = lines.map(({ gutters }) => gutters.find((gutter) => isBeside(glyph, page, gutter)));
  if (beside.every((gutter) => gutter === undefined)) return undefined;
  const middle = (glyph.x + glyph.end) / 2;
  return beside.filter((gutter, index) => (gutter?.x ?? lines[index]?.x ?? 0) <= middle).length;
}

function isBeside({ y }: PdfGlyph, page: number, gutter: Gutter): boolean {
  return gutter.page === page && y >= gutter.top - 2 && y <= gutter.bottom + 2;
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
