import type { Recognisers } from '../recognise/recognisers.ts';
import type { Block, Table } from './blocks.ts';
import type { CellLines } from './cell-lines.ts';
import { isPersonal, joinStreams } from './join-streams.ts';
import type { ParagraphLine } from './paragraph-lines.ts';
import { readGrid } from './skill-grids.ts';

/**
 * Reads a table: columns with headings of their own one after the other, names above their columns by columns, and all
 * others row by row.
 */
export function tableToLines(
  { rows }: Table,
  readBlocks: (blocks: Block[]) => ParagraphLine[],
  recognise: Recognisers,
): ParagraphLine[] {
  const read = rows
    .map((cells) =>
      cells
        .map(({ column, span, blocks }): CellLines => ({ column, span, lines: readBlocks(blocks) }))
        .filter(({ lines }) => lines.length > 0),
    )
    .filter((cells) => cells.length > 0)
    .filter((cells, index, all) => !isNames(cells, all[index + 1], recognise));
  const lines: ParagraphLine[] = [];
  for (let at = 0; at < read.length; ) {
    const end = endOfColumns(read, at, recognise);
    const grid = end > at ? undefined : readGrid(read, at, recognise);
    if (end > at) lines.push(...joinStreams(byColumns(read.slice(at, end)), recognise));
    else lines.push(...(grid ?? goOnWith(read, at, readRow(read[at] ?? [], recognise))));
    at = end > at ? end : grid ? read.length : at + 1;
  }
  return lines;
}

/** A row with nothing at the left goes on with the entry of the row above it. */
function goOnWith(rows: CellLines[][], at: number, [first, ...rest]: ParagraphLine[]): ParagraphLine[] {
  const isUnder = at > 0 && !first?.isHeading && rows[at]?.every(({ column }) => column > 0);
  return first ? [{ ...first, gapBefore: !isUnder }, ...rest] : [];
}

/** "Skill | Level": names of the columns of a table say nothing of their own. */
function isNames(
  cells: CellLines[],
  below: CellLines[] | undefined,
  { isTableHead, findDates }: Recognisers,
): boolean {
  const isShort = below?.every(({ lines }) => lines.length === 1) ?? false;
  const names = cells.map(({ lines }) => (lines.length === 1 ? (lines[0]?.columns.join(' ') ?? '') : ''));
  if (!isShort || names.length < 2 || names.includes('')) return false;
  if (names.every(isTableHead)) return true;
  // In other words, in bold above a column of dates.
  const isBold = cells.every(({ lines }) => lines[0]?.bold) && !below?.every(({ lines }) => lines[0]?.bold);
  const isPlain = names.every((name) => !findDates(name) && !/[\d@]/.test(name));
  const hasDates = below?.some(({ lines }) => findDates(lines[0]?.columns.join(' ') ?? ''));
  return names.length > 2 && below?.length === names.length && isBold && isPlain && hasDates === true;
}

/** The row after those, from this one on, whose cells are columns of the page. */
function endOfColumns(rows: CellLines[][], at: number, recognise: Recognisers): number {
  let end = at;
  while (end < rows.length && isColumns(rows[end] ?? [], recognise)) end++;
  if (end === at && isHeads(rows[at] ?? []) && isUnder(rows[at + 1], rows[at])) end += 2;
  if (end === at) return at;
  // The columns go on in the rows below, with headings of their own or without.
  const columns = new Set(rows.slice(at, end).flatMap((cells) => cells.map(({ column }) => column)));
  while (end < rows.length && goesOn(rows[end] ?? [], columns, recognise)) end++;
  return end;
}

/** Headings beside one another; what they head stands in the row below. */
function isHeads(cells: CellLines[]): boolean {
  return cells.length > 1 && cells.every(({ lines }) => lines.length === 1 && lines[0]?.isHeading);
}

function isUnder(cells: CellLines[] | undefined, heads: CellLines[] | undefined): boolean {
  return cells?.every(({ column }) => heads?.some((head) => head.column === column)) ?? false;
}

function goesOn(cells: CellLines[], columns: Set<number>, { findDates }: Recognisers): boolean {
  const isInColumns = cells.every(({ column, span }) => columns.has(column) && span < columns.size);
  const dates =
    cells.length > 1 &&
    cells.some(({ lines }) => lines.length === 1 && findDates(lines[0]?.columns.join(' ') ?? ''));
  return isInColumns && columns.size > 1 && !dates && !isHeads(cells);
}

/** Whether cells of a row are columns of the page: they have headings of their own, or are contacts beside such. */
function isColumns(cells: CellLines[], recognise: Recognisers): boolean {
  const headed = cells.filter(({ lines }) => isHeaded(lines));
  const others = cells.filter(
    ({ lines }) => !isHeaded(lines) && isPersonal(lines, recognise) && lines.length > 1,
  );
  return headed.length > 0 && cells.length > 1 && headed.length + others.length === cells.length;
}

function isHeaded(lines: ParagraphLine[]): boolean {
  return lines.some(({ isHeading }, index) => isHeading && lines[index + 1] && !lines[index + 1]?.isHeading);
}

function byColumns(rows: CellLines[][]): ParagraphLine[][] {
  const columns = Map.groupBy(rows.flat(), ({ column }) => column);
  return [...columns]
    .toSorted(([one], [other]) => one - other)
    .map(([, cells]) =>
      cells.flatMap(({ lines }) =>
        lines.map((line, index) => (index === 0 ? { ...line, gapBefore: true } : line)),
      ),
    );
}

/** A row of a table: cells of a line each stand beside one another; longer ones are read one after the other. */
function readRow(row: CellLines[], recognise: Recognisers): ParagraphLine[] {
  const cells = row.map(({ lines }) => lines);
  const side = cells.filter((cell) => isSideCell(cell));
  const main = cells.filter((cell) => !isSideCell(cell));
  if (cells.length > 1 && main.length === 0)
    return isAddressBlock(cells, recognise) ? cells.flat() : pair(cells);
  // Dates and places beside an entry belong to its first line.
  if (cells.length > 1 && main.length === 1 && main[0] && side.every((cell) => isBeside(cell, recognise))) {
    const [first, ...rest] = main[0];
    const columns = cells.flatMap((cell) =>
      cell === main[0] ? (first?.columns ?? []) : cell.flatMap((line) => line.columns),
    );
    const isLabel = first !== undefined && !first.bullet && !isHeadingLine(cells[0]?.[0]);
    if (isLabel) return [{ ...first, columns, gapBefore: true }, ...rest];
  }
  return cells.flat();
}

function isHeadingLine(line: ParagraphLine | undefined): boolean {
  return line?.isHeading ?? false;
}

/** A name and a title beside several contacts: each is read as a whole. Labels stand beside what they label. */
function isAddressBlock(cells: ParagraphLine[][], recognise: Recognisers): boolean {
  const texts = cells.map((cell) => cell.map(({ columns }) => columns.join(' ')));
  return (
    cells.some((cell) => cell.length > 1 && isPersonal(cell, recognise)) &&
    !texts.flat().some((text) => recognise.findDates(text)) &&
    !texts.some((cell) => cell.every((text) => recognise.isLabel(text.replace(/\s*:$/, ''))))
  );
}

/** Short lines without bullets or headings: a label, dates, a place. */
function isSideCell(cell: ParagraphLine[]): boolean {
  return (
    cell.length <= 3 &&
    cell.every(({ columns, bullet, isHeading }) => !bullet && columns.join(' ').length <= 48 && !isHeading)
  );
}

function isBeside(cell: ParagraphLine[], { findDates }: Recognisers): boolean {
  return cell.length === 1 || cell.some(({ columns }) => findDates(columns.join(' ')) !== undefined);
}

/** Cells that have their lines side by side. */
function pair(cells: ParagraphLine[][]): ParagraphLine[] {
  const rows = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: rows }, (_, index) => {
    const beside = cells.flatMap((cell) => cell[index] ?? []);
    const [first, ...rest] = beside;
    return (
      first && {
        ...first,
        columns: [first, ...rest].flatMap(({ columns }) => columns),
        bold: beside.every(({ bold }) => bold),
        links: beside.flatMap(({ links }) => links),
      }
    );
  }).filter((line) => line !== undefined);
}
