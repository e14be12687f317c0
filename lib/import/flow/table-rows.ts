import type { Recognisers } from '../recognise/recognisers.ts';
import type { FlowLine } from './flow-line.ts';

/** The lines of a row of a table: short cells stand beside one another, longer ones are read one after the other. */
export function joinRow(row: FlowLine[][], recognise: Recognisers): FlowLine[] {
  const cells = row.filter((cell) => cell.length > 0);
  const main = cells.filter((cell) => !isShort(cell, recognise));
  if (cells.length > 1 && main.length === 0) return pair(cells);
  const side = cells.filter((cell) => isShort(cell, recognise));
  const [first, ...rest] = main[0] ?? [];
  // Dates and places beside an entry belong to its first line.
  if (first && side.length > 0 && main.length === 1 && side.every((cell) => isBeside(cell, recognise))) {
    const columns = cells.flatMap((cell) =>
      cell === main[0] ? first.columns : cell.flatMap((line) => line.columns),
    );
    const isLabelled = recognise.readHeading(columns[0] ?? '') !== undefined;
    if (!first.bullet && !isLabelled) return [{ ...withColumns(first, columns), gapBefore: true }, ...rest];
  }
  return cells.flat();
}

/** A few short lines without bullets or headings: a label, dates, a place. */
function isShort(cell: FlowLine[], { readHeading }: Recognisers): boolean {
  return (
    cell.length <= 3 &&
    cell.every(({ text, columns, bullet }) => !bullet && text.length <= 48 && !readHeading(columns[0] ?? ''))
  );
}

function isBeside(cell: FlowLine[], { findDates }: Recognisers): boolean {
  return cell.length === 1 || cell.some(({ text }) => findDates(text) !== undefined);
}

/** Cells that have their lines side by side. */
function pair(cells: FlowLine[][]): FlowLine[] {
  const rows = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: rows }, (_, index) => {
    const beside = cells.flatMap((cell) => cell[index] ?? []);
    const [first] = beside;
    if (!first) return [];
    const { strong, ...line } = withColumns(
      first,
      beside.flatMap(({ columns }) => columns),
    );
    return [beside.every((each) => each.strong) && strong ? { ...line, strong } : line];
  }).flat();
}

function withColumns(line: FlowLine, columns: string[]): FlowLine {
  return { ...line, columns, text: columns.join('  ') };
}
