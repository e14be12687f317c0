import { reaches } from '../lines/page-marks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type Block, type Box, lettersOf, type PageSection, type Place } from './blocks.ts';
import { isPersonal, joinStreams, markTop } from './join-streams.ts';
import { orderBoxes, type PlacedLines } from './order-boxes.ts';
import type { PageSize } from './page-cursor.ts';
import type { ParagraphLine } from './paragraph-lines.ts';

/** Reads blocks, without the boxes that are read elsewhere. */
type ReadBlocks = (blocks: Block[], elsewhere: Set<Box>) => ParagraphLine[];

/** A body with fewer letters than this share of them is only what boxes hang on. */
const LEAST_FLOW = 0.25;
/** Wider boxes are no columns at the side, as a share of the page. */
const WIDEST_SIDE = 0.45;
/** How far down the name stands at most, as a share of the page. */
const HEAD = 0.25;

interface ReadBox {
  box: Box;
  lines: ParagraphLine[];
  place?: Place;
}

/**
 * Reads the sections of a body with what stands beside its text: boxes that make up a column are read after the text,
 * contacts in boxes go to the top, and other boxes stay where they are anchored.
 */
export function readPages(
  sections: PageSection[],
  size: PageSize,
  readBlocks: ReadBlocks,
  recognise: Recognisers,
): ParagraphLine[] {
  const blocks = sections.flatMap((section) => section.blocks);
  const boxes = blocks
    .flatMap((block) => (block.kind === 'paragraph' ? block.boxes : []))
    .map(
      (box): ReadBox => ({
        box,
        lines: readBlocks(box.blocks, new Set()),
        ...(box.place && { place: box.place }),
      }),
    )
    .filter(({ lines }) => lines.length > 0);
  const all = new Set(boxes.map(({ box }) => box));
  const placed = boxes.flatMap(({ lines, place }): PlacedLines[] => (place ? [{ lines, place }] : []));
  const inBoxes = boxes.reduce((sum, { box }) => sum + lettersOf(box.blocks), 0);
  const inFlow = lettersOf(blocks) - inBoxes;
  if (boxes.length > 1 && placed.length === boxes.length && inFlow < LEAST_FLOW * inBoxes)
    return joinStreams(
      [readFlow(sections, all, readBlocks, recognise), orderBoxes(placed, recognise)],
      recognise,
    );
  const sides = findSides(placed, size);
  const inSides = new Set(sides.flat().map(({ lines }) => lines));
  const streams = boxes.filter(({ lines }) => !inSides.has(lines) && isStream(lines));
  const contacts = boxes.filter(
    (each) => !inSides.has(each.lines) && !isStream(each.lines) && isContacts(each, size, recognise),
  );
  const elsewhere = new Set(
    boxes
      .filter((each) => inSides.has(each.lines) || streams.includes(each) || contacts.includes(each))
      .map(({ box }) => box),
  );
  return [
    ...contacts.flatMap(({ lines }) => markTop(lines)),
    ...joinStreams(
      [
        readFlow(sections, elsewhere, readBlocks, recognise),
        ...sides.map((side) => orderBoxes(side, recognise)),
        ...streams.map(({ lines }) => lines),
      ],
      recognise,
    ),
  ];
}

/** The text itself; where the page has columns, each of them as a whole. */
function readFlow(
  sections: PageSection[],
  elsewhere: Set<Box>,
  readBlocks: ReadBlocks,
  recognise: Recognisers,
): ParagraphLine[] {
  return sections.flatMap(({ columns, blocks }) => {
    if (columns < 2) return readBlocks(blocks, elsewhere);
    const streams: Block[][] = [[]];
    for (const block of blocks) {
      if (block.kind === 'paragraph' && block.startsColumn) streams.push([]);
      streams.at(-1)?.push(block);
    }
    return joinStreams(
      streams.map((stream) => readBlocks(stream, elsewhere)),
      recognise,
    );
  });
}

/** Narrow boxes under one another that hold sections of their own: the columns at the sides of the pages. */
function findSides(boxes: PlacedLines[], size: PageSize): PlacedLines[][] {
  const columns: PlacedLines[][] = [];
  for (const box of boxes.filter(({ place }) => place.width <= WIDEST_SIDE * size.width)) {
    const column = columns.find((each) => each.some(({ place }) => isOver(place, box.place)));
    if (column) column.push(box);
    else columns.push([box]);
  }
  return columns.filter((column) => {
    const lines = column.flatMap((box) => box.lines);
    const headings = lines.filter(({ isHeading }) => isHeading).length;
    return headings > 0 && lines.length >= Math.max(3, 2 * headings);
  });
}

function isOver(one: Place, other: Place): boolean {
  const shared = Math.min(one.x + one.width, other.x + other.width) - Math.max(one.x, other.x);
  return shared > 0.5 * Math.min(one.width, other.width);
}

/** It has a section of its own, which would cut one of the text in two. */
function isStream(lines: ParagraphLine[]): boolean {
  return lines.length > 1 && lines.some(({ isHeading }) => isHeading);
}

/** Contacts stand anywhere on the pages; a name that is none of an employer stands at the top of the first. */
function isContacts({ lines, place }: ReadBox, size: PageSize, recognise: Recognisers): boolean {
  const isOnTop = place !== undefined && place.page === 1 && place.y < HEAD * size.height;
  const hasContact = lines.some(({ columns }) => reaches(columns.join('  '), recognise));
  return isPersonal(lines, recognise) && (isOnTop || hasContact);
}
