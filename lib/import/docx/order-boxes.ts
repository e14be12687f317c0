import type { Recognisers } from '../recognise/recognisers.ts';
import type { Place } from './blocks.ts';
import { joinStreams } from './join-streams.ts';
import type { ParagraphLine } from './paragraph-lines.ts';

/** Lines that stand together somewhere on a page. */
export interface PlacedLines {
  lines: ParagraphLine[];
  place: Place;
}

/** Boxes may lie over one another by this much, in points, and still be apart. */
const OVERLAP = 9;

/** Puts boxes that fill the pages into the order in which they are read: columns whole, dates beside their entries. */
export function orderBoxes(boxes: PlacedLines[], recognise: Recognisers): ParagraphLine[] {
  const pages = Map.groupBy(boxes, ({ place }) => place.page);
  return [...pages]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([, each]) => orderPart(each, recognise));
}

function orderPart(boxes: PlacedLines[], recognise: Recognisers): ParagraphLine[] {
  const cut = cutAcross(boxes);
  if (cut) {
    if (cut.some((side) => isStrip(side, recognise))) return orderRows(boxes);
    return joinStreams(
      cut.map((side) => orderPart(side, recognise)),
      recognise,
    );
  }
  const bands = cutDown(boxes);
  if (bands.length > 1) return bands.flatMap((band) => orderPart(band, recognise));
  return boxes.toSorted((a, b) => a.place.y - b.place.y || a.place.x - b.place.x).flatMap(apart);
}

/** The boxes at the left and at the right of the widest gap that no box stands in. */
function cutAcross(boxes: PlacedLines[]): [PlacedLines[], PlacedLines[]] | undefined {
  const sorted = boxes.toSorted((a, b) => a.place.x - b.place.x);
  let best: { index: number; gap: number } | undefined;
  let right = Number.NEGATIVE_INFINITY;
  for (const [index, { place }] of sorted.entries()) {
    const gap = place.x - right;
    if (index > 0 && gap > -OVERLAP && (!best || gap > best.gap)) best = { index, gap };
    right = Math.max(right, place.x + place.width);
  }
  return best && [sorted.slice(0, best.index), sorted.slice(best.index)];
}

/** Bands of boxes under one another; those that have columns in common stay together. */
function cutDown(boxes: PlacedLines[]): PlacedLines[][] {
  const bands: PlacedLines[][] = [];
  let bottom = Number.NEGATIVE_INFINITY;
  for (const box of boxes.toSorted((a, b) => a.place.y - b.place.y)) {
    const last = bands.at(-1);
    if (last && box.place.y < bottom - Math.min(OVERLAP, box.place.height / 4)) last.push(box);
    else bands.push([box]);
    bottom = Math.max(bottom, box.place.y + box.place.height);
  }
  const joined: PlacedLines[][] = [];
  for (const band of bands) {
    const last = joined.at(-1);
    const both = last && [...last, ...band];
    if (both && cutAcross(both)) joined[joined.length - 1] = both;
    else joined.push(band);
  }
  return joined.length > 1 ? joined : bands;
}

/** Most of what stands there are dates, and none of it is a heading. */
function isStrip(boxes: PlacedLines[], { findDates }: Recognisers): boolean {
  const dated = boxes.filter(({ lines }) => lines.some(({ columns }) => findDates(columns.join(' '))));
  const isShort = boxes.every(({ lines }) => lines.length <= 3 && lines.every(({ isHeading }) => !isHeading));
  return isShort && dated.length > 0.6 * boxes.length;
}

/** Boxes that begin at the same height stand in one line. */
function orderRows(boxes: PlacedLines[]): ParagraphLine[] {
  const rows: PlacedLines[][] = [];
  for (const box of boxes.toSorted((a, b) => a.place.y - b.place.y)) {
    const last = rows.at(-1);
    const top = last?.[0]?.place.y ?? Number.NEGATIVE_INFINITY;
    if (last && box.place.y - top < 2 * OVERLAP) last.push(box);
    else rows.push([box]);
  }
  return rows.flatMap((row) => {
    const cells = row.toSorted((a, b) => a.place.x - b.place.x).map(apart);
    return cells.length > 1 ? beside(cells) : cells.flat();
  });
}

/** Short cells stand beside the first line of the longest. */
export function beside(cells: ParagraphLine[][]): ParagraphLine[] {
  const longest = Math.max(...cells.map((cell) => cell.length));
  const main = cells.find((cell) => cell.length === longest) ?? [];
  const [first, ...rest] = main;
  if (!first) return [];
  const columns = cells.flatMap((cell) =>
    cell === main ? first.columns : cell.flatMap((line) => line.columns),
  );
  return [{ ...first, columns }, ...rest];
}

function apart({ lines }: PlacedLines): ParagraphLine[] {
  return lines.map((line, index) => (index === 0 ? { ...line, gapBefore: true } : line));
}
