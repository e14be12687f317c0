import type { TextRange } from '../text/range.ts';
import type { CompiledYears } from './compile-years.ts';
import { findYears } from './years.ts';

const SEPARATOR = /[|\t]/;
/** A bare number in a column of years: "5", "3+", "min. 2", "2-4". */
const COUNT = /^\D{0,6}(\d{1,2})\s?(?:\+|[-–]\s?\d{1,2})?$/;

/** Where a table says how many years of each of its skills: its header is "Skill | Years". */
export interface YearsColumn {
  index: number;
}

/** The cells of a line that is a row of a table, "Go | 5 | must"; `undefined` for any other line. */
export function readCells(line: string): TextRange[] | undefined {
  if (!SEPARATOR.test(line)) return undefined;
  const cells: TextRange[] = [];
  let start = 0;
  for (const part of line.split(SEPARATOR)) {
    const end = start + part.length;
    // A separator at either end of the line bounds no cell.
    if (part.trim() || (start > 0 && end < line.length)) cells.push({ start, end });
    start = end + 1;
  }
  return cells.length > 1 ? cells : undefined;
}

/** The column of years, where the line is the header of a table that has one. */
export function findYearsColumn(
  line: string,
  cells: readonly TextRange[],
  { column }: CompiledYears,
): YearsColumn | undefined {
  if (/\d/.test(line)) return undefined;
  const index = cells.findIndex(({ start, end }) => column.test(line.slice(start, end)));
  return index < 0 ? undefined : { index };
}

/** The years that a row counts for all that it names: they stand in a cell without a name. */
export function readRowYears(
  line: string,
  cells: readonly TextRange[],
  column: YearsColumn | undefined,
  names: readonly TextRange[],
  known: CompiledYears,
): number | undefined {
  for (const [index, { start, end }] of cells.entries()) {
    if (names.some((name) => name.start < end && start < name.end)) continue;
    const cell = line.slice(start, end).trim();
    const [years] = findYears(cell, known);
    if (years) return years.years;
    const count = index === column?.index && COUNT.exec(cell)?.[1];
    if (count) return Number(count);
  }
  return undefined;
}
