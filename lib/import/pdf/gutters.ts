import { toBands } from './bands.ts';
import type { PdfGlyph } from './page.ts';

/** A stretch of white between what stands at its left and at its right, over part of one page. */
export interface Gutter {
  /** Which page it is on, from 0. */
  page: number;
  x: number;
  top: number;
  bottom: number;
}

/** White at one place over all pages of a file. */
export interface GutterLine {
  gutters: Gutter[];
  /** Where it runs, in points from the left. */
  x: number;
  /** How many lines stand beside it, counted on the emptier side. */
  lines: number;
  /** What stands beside it at its left and at its right. */
  left: GutterSide;
  right: GutterSide;
}

/** What stands on one side of a gutter. */
export interface GutterSide {
  /** From the left edge of its text to the right one, in points. */
  width: number;
  letters: number;
  lines: number;
  /** Share of its blocks whose first line has its baseline in common with a line on the other side. */
  aligned: number;
}

/** The words of a line that stand together. */
interface Box {
  x: number;
  end: number;
  letters: number;
}

interface Band {
  y: number;
  size: number;
  boxes: Box[];
}

/** White narrower than this, in units of the size of the letters, parts words and not columns. */
const LEAST_WIDTH = 0.45;
/** Words that stand closer, in units of their size, are not told apart here. */
const WORD_SPACE = 0.5;
/** Fewer lines beside it do not make a gutter. */
const LEAST_LINES = 3;
const STEP = 4;
/** Gutters of different pages, or of different parts of one, are one line when they are this close, in points. */
const NEAR = 10;

/** Finds where white runs down the pages between words, those with the most text beside them first. */
export function findGutters(pages: PdfGlyph[][]): GutterLine[] {
  const bands = pages.map(toWordBands);
  const lines: { x: number; gutters: Gutter[]; lines: number }[] = [];
  for (const found of bands.flatMap(findOnPage).toSorted((a, b) => b.lines - a.lines)) {
    const { lines: count, ...gutter } = found;
    const line = lines.find(({ x }) => Math.abs(x - gutter.x) < NEAR);
    if (!line) lines.push({ x: gutter.x, gutters: [gutter], lines: count });
    else if (line.gutters.every((other) => !overlap(other, gutter))) {
      line.gutters.push(gutter);
      line.lines += count;
    }
  }
  return lines
    .map((line) => ({ ...line, ...describeSides(line.gutters, bands) }))
    .toSorted((a, b) => b.lines - a.lines);
}

/** Whether a glyph of the page of a gutter stands beside it. */
export function isBesideGutter({ y }: PdfGlyph, { top, bottom }: Gutter): boolean {
  return y >= top - 2 && y <= bottom + 2;
}

function overlap(one: Gutter, other: Gutter): boolean {
  return one.page === other.page && one.top <= other.bottom && other.top <= one.bottom;
}

function toWordBands(glyphs: PdfGlyph[]): Band[] {
  return toBands(glyphs).flatMap((band) => {
    const boxes: Box[] = [];
    const inked = band.filter(({ text }) => text.trim()).toSorted((a, b) => a.x - b.x);
    for (const { x, end, style } of inked) {
      const last = boxes.at(-1);
      if (last && x - last.end < WORD_SPACE * style.size) {
        last.end = Math.max(last.end, end);
        last.letters++;
      } else boxes.push({ x, end, letters: 1 });
    }
    const size = Math.max(...inked.map(({ style }) => style.size));
    return boxes.length > 0 ? [{ y: inked[0]?.y ?? 0, size, boxes }] : [];
  });
}

function findOnPage(bands: Band[], page: number): (Gutter & { lines: number })[] {
  const left = Math.min(...bands.flatMap(({ boxes }) => boxes.map(({ x }) => x)));
  const right = Math.max(...bands.flatMap(({ boxes }) => boxes.map(({ end }) => end)));
  const found = new Map<string, Gutter & { lines: number }>();
  for (let x = left + 0.06 * (right - left); x < right - 0.06 * (right - left); x += STEP) {
    for (const run of openRuns(bands, x)) {
      const ends = run.flatMap(({ boxes }) => boxes.filter((box) => box.end <= x + 0.5));
      const starts = run.flatMap(({ boxes }) => boxes.filter((box) => box.end > x + 0.5));
      const lines = Math.min(
        run.filter(({ boxes }) => boxes.some((box) => box.end <= x + 0.5)).length,
        run.filter(({ boxes }) => boxes.some((box) => box.end > x + 0.5)).length,
      );
      if (lines < LEAST_LINES) continue;
      const [from, to] = [Math.max(...ends.map(({ end }) => end)), Math.min(...starts.map((box) => box.x))];
      if (to - from < LEAST_WIDTH * medianSize(run)) continue;
      const [first, last] = [run[0], run.at(-1)];
      if (!first || !last) continue;
      const gutter = { page, x: (from + to) / 2, top: first.y - 0.5, bottom: last.y + 0.5, lines };
      found.set(`${gutter.x} ${gutter.top} ${gutter.bottom}`, gutter);
    }
  }
  return [...found.values()];
}

/** Runs of lines in which no word crosses `x`. */
function openRuns(bands: Band[], x: number): Band[][] {
  const runs: Band[][] = [[]];
  for (const band of bands) {
    if (band.boxes.some((box) => box.x < x - 0.5 && box.end > x + 0.5)) runs.push([]);
    else runs.at(-1)?.push(band);
  }
  return runs.filter(({ length }) => length >= LEAST_LINES);
}

function medianSize(bands: Band[]): number {
  const sizes = bands.map(({ size }) => size).toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}

function describeSides(gutters: Gutter[], bands: Band[][]): { left: GutterSide; right: GutterSide } {
  const runs = gutters.map(({ page, x, top, bottom }) =>
    (bands[page] ?? [])
      .filter(({ y }) => y >= top && y <= bottom)
      .map(({ y, size, boxes }) => ({
        y,
        size,
        left: boxes.filter(({ end }) => end <= x + 0.5),
        right: boxes.filter(({ end }) => end > x + 0.5),
      })),
  );
  return { left: describeSide(runs, 'left'), right: describeSide(runs, 'right') };
}

type Side = 'left' | 'right';
type SplitBand = { y: number; size: number } & Record<Side, Box[]>;

function describeSide(runs: SplitBand[][], side: Side): GutterSide {
  const other = side === 'left' ? 'right' : 'left';
  const boxes = runs.flat().flatMap((band) => band[side]);
  let [blocks, aligned, lines] = [0, 0, 0];
  for (const run of runs) {
    let lastY = Number.NEGATIVE_INFINITY;
    for (const band of run) {
      if (band[side].length === 0) continue;
      lines++;
      if (band.y - lastY > 1.6 * band.size) {
        blocks++;
        if (band[other].length > 0) aligned++;
      }
      lastY = band.y;
    }
  }
  return {
    width: Math.max(...boxes.map(({ end }) => end)) - Math.min(...boxes.map(({ x }) => x)),
    letters: boxes.reduce((sum, { letters }) => sum + letters, 0),
    lines,
    aligned: blocks > 0 ? aligned / blocks : 0,
  };
}
