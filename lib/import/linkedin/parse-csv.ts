/** More cells than this are no resume. */
const MOST_CELLS = 20_000;

/**
 * The rows of a CSV text as RFC 4180 has it: cells in quotes may hold commas, line breaks and doubled quotes.
 *
 * @throws Error with one plain sentence when it has more cells than any resume holds.
 */
export function parseCsv(text: string): string[][] {
  const rows: string[][] = [];
  let row: string[] = [];
  let count = 0;
  const cells = /("(?:[^"]|"")*"?|[^,\r\n"][^,\r\n]*|)(,|\r\n|\r|\n|$)/g;
  for (const [whole, cell = '', end] of text.replace(/^\uFEFF/, '').matchAll(cells)) {
    if (whole === '' && row.length === 0) break;
    if (++count > MOST_CELLS)
      throw new Error(`This CSV file has more than 20,000 cells, which no resume does.`);
    row.push(
      cell.startsWith('"') ? cell.slice(1, cell.endsWith('"') ? -1 : undefined).replaceAll('""', '"') : cell,
    );
    if (end === ',') continue;
    if (row.some(Boolean)) rows.push(row);
    row = [];
  }
  return rows;
}

/** The rows below the names of the columns, each as an object with those names. */
export function toRecords([head = [], ...rows]: string[][]): Record<string, string>[] {
  return rows.map((row) => Object.fromEntries(head.map((name, index) => [name, row[index] ?? ''])));
}
