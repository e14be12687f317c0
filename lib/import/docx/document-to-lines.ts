import { spellLinks } from '../lines/spell-links.ts';
import type { Line } from '../lines/text-lines.ts';
import { learnLooks } from '../recognise/heading-looks.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { type Block, type Box, listParagraphs, type PageSection, type Paragraph } from './blocks.ts';
import { moveToTop } from './join-streams.ts';
import { beside } from './order-boxes.ts';
import type { PageSize } from './page-cursor.ts';
import { foreignToLines, type ParagraphLine, paragraphToLines } from './paragraph-lines.ts';
import { readPages } from './place-boxes.ts';
import { tableToLines } from './table-lines.ts';

const NOWHERE: Set<Box> = new Set();
const LONGEST_HEADING = 60;
/** Of the headings of sections, the share of those that are known by their words is this at least. */
const LEAST_KNOWN = 0.3;

/** The lines of a Word document in reading order: paragraphs whole, tables by rows or by columns, boxes at their place. */
export function documentToLines(sections: PageSection[], size: PageSize, recognise: Recognisers): Line[] {
  const isHeading = learnHeadings(
    sections.flatMap((section) => section.blocks),
    recognise,
  );
  const readBlocks = (blocks: Block[], elsewhere: Set<Box>): ParagraphLine[] =>
    readInOrder(blocks, elsewhere, isHeading, recognise);
  const lines = moveToTop(readPages(sections, size, readBlocks, recognise));
  return markEntries(spellContacts(withoutName(lines, recognise), recognise)).map(toLine);
}

/** The name, however it is set, heads no section. */
function withoutName(lines: ParagraphLine[], { isPersonName, readHeading }: Recognisers): ParagraphLine[] {
  const known = lines.findIndex(({ columns: [text = ''] }) => readHeading(text));
  return lines.map(({ level, ...line }, index) => {
    const isName = index < known && isPersonName(line.columns[0] ?? '');
    return level === undefined || isName ? line : { ...line, level };
  });
}

type IsHeading = (line: ParagraphLine) => boolean;

/** How headings are set is learned from those that are known by their words. */
function learnHeadings(blocks: Block[], recognise: Recognisers): IsHeading {
  const lines = listParagraphs(blocks)
    .flatMap((paragraph) => paragraphToLines(paragraph, recognise))
    .filter(isAlone);
  const textOf = ({ columns }: ParagraphLine): string => columns[0] ?? '';
  const looks = learnLooks(
    lines.map((line) => ({ look: line.look, size: line.size, text: textOf(line) })),
    recognise,
  );
  const level = findLevel(lines, recognise);
  return (line) => {
    const isOtherLevel = level !== undefined && line.outline < 9 && line.outline !== level;
    return isAlone(line) && (line.outline === level || (looks.has(line.look) && !isOtherLevel));
  };
}

/** The level of the styles for headings that heads sections: the upper one of those with a heading that is known. */
function findLevel(lines: ParagraphLine[], { readHeading, findDates }: Recognisers): number | undefined {
  const styled = lines.filter(({ outline }) => outline < 9);
  const isKnown = ({ columns }: ParagraphLine): boolean => readHeading(columns[0] ?? '') !== undefined;
  const level = Math.min(...styled.filter(isKnown).map(({ outline }) => outline));
  const all = styled.filter(({ outline }) => outline === level);
  const areEntries = all.some(({ columns }) => findDates(columns[0] ?? ''));
  return all.length > 0 && !areEntries && all.filter(isKnown).length >= LEAST_KNOWN * all.length
    ? level
    : undefined;
}

function isAlone({ columns: [text = '', ...rest], bullet }: ParagraphLine): boolean {
  return !bullet && rest.length === 0 && text.length <= LONGEST_HEADING;
}

function readInOrder(
  blocks: Block[],
  elsewhere: Set<Box>,
  isHeading: IsHeading,
  recognise: Recognisers,
): ParagraphLine[] {
  const lines: ParagraphLine[] = [];
  let isGap = true;
  for (const block of blocks) {
    const found = readBlock(block, elsewhere, isHeading, recognise);
    const [first, ...rest] = found;
    if (!first) isGap ||= block.kind !== 'paragraph' || block.boxes.length === 0;
    else {
      lines.push({ ...first, gapBefore: isGap || first.gapBefore || block.kind === 'table' }, ...rest);
      isGap = false;
    }
  }
  return lines;
}

function readBlock(
  block: Block,
  elsewhere: Set<Box>,
  isHeading: IsHeading,
  recognise: Recognisers,
): ParagraphLine[] {
  const mark = (line: ParagraphLine): ParagraphLine => {
    const level = line.level ?? (isHeading(line) ? 2 : undefined);
    const isKnown = isAlone(line) && recognise.readHeading(line.columns[0] ?? '') !== undefined;
    const heads = isKnown || (level !== undefined && level <= 2);
    return { ...line, ...(level !== undefined && { level }), ...(heads && { isHeading: true }) };
  };
  if (block.kind === 'foreign') return foreignToLines(block, recognise).map(mark);
  if (block.kind === 'paragraph') {
    const lines = paragraphToLines(block, recognise).map(mark);
    const boxes = readAnchored(block, elsewhere, isHeading, recognise);
    return [...boxes.filter((box) => box.length > 0), lines].reduce(
      (below, box) => joinBox(below, box, recognise),
      [],
    );
  }
  return tableToLines(block, (inside) => readInOrder(inside, NOWHERE, isHeading, recognise), recognise);
}

function readAnchored(
  { boxes }: Paragraph,
  elsewhere: Set<Box>,
  isHeading: IsHeading,
  recognise: Recognisers,
): ParagraphLine[][] {
  return boxes
    .filter((box) => !elsewhere.has(box))
    .map((box) => readInOrder(box.blocks, NOWHERE, isHeading, recognise));
}

/** Dates in a box stand beside the line that they are anchored to; other boxes stand above it. */
function joinBox(
  above: ParagraphLine[],
  lines: ParagraphLine[],
  { findDates }: Recognisers,
): ParagraphLine[] {
  const [only, ...others] = above;
  const [first] = lines;
  const dates = only && others.length === 0 && findDates(only.columns.join(' '));
  const isBeside = dates && first && !first.isHeading && !first.bullet && only.columns.join(' ').length <= 40;
  return isBeside ? beside([lines, above]) : [...above, ...lines];
}

/** Above the first heading, and under one for contacts, links are contacts. */
function spellContacts(lines: ParagraphLine[], recognise: Recognisers): ParagraphLine[] {
  let isAmongContacts = true;
  return lines.map((line) => {
    if (line.isHeading) isAmongContacts = recognise.readHeading(line.columns[0] ?? '') === 'contact';
    if (!isAmongContacts) return line;
    return { ...line, columns: line.columns.map((column) => spellLinks(column, line.links, recognise)) };
  });
}

/** A heading below those of sections that follows running text begins something new, whatever room is above it. */
function markEntries(lines: ParagraphLine[]): ParagraphLine[] {
  return lines.map((line, index) => {
    const isEntry = line.level === undefined && line.outline < 9 && (lines[index - 1]?.outline ?? 0) >= 9;
    return isEntry ? { ...line, gapBefore: true } : line;
  });
}

function toLine({ columns, bullet, bold, gapBefore, indent, level }: ParagraphLine): Line {
  const line: Line = {
    text: columns.join('  '),
    columns,
    indent,
    bullet,
    gapBefore,
    lastLength: columns.join(' ').length,
    isWhole: true,
  };
  if (level !== undefined) line.level = level;
  if (bold && !bullet) line.strong = true;
  return line;
}
