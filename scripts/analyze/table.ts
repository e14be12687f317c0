/** Rows of text as a table for the terminal. The last column takes the rest of `width` and is cut there. */
export function formatTable(head: string[], rows: string[][], width = process.stdout.columns ?? 120): string {
  const all = [head, ...rows];
  const widths = head.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const last = widths.length - 1;
  const before = widths.slice(0, last).reduce((sum, each) => sum + each + 2, 0);
  widths[last] = Math.max(20, Math.min(widths[last] ?? 0, width - before));
  const format = (row: string[]): string =>
    row
      .map((cell, column) => {
        const room = widths[column] ?? 0;
        const text = cell.length > room ? `${cell.slice(0, room - 1)}…` : cell;
        return column === last ? text : text.padEnd(room);
      })
      .join('  ')
      .trimEnd();
  return [format(head), widths.map((each) => '-'.repeat(each)).join('  '), ...rows.map(format)].join('\n');
}
