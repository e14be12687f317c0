import type { DocumentRecogniser } from '../recognise/document-marks.ts';
import type { Row } from './rows.ts';

/** Heads and feet stand in the outer parts of a page, this share of its height. */
const MARGIN = 0.1;

/** Rows of the pages without the heads and feet that say the same on each, and those. */
export interface Margins {
  pages: Row[][];
  left: { page: number; text: string }[];
}

/** Takes page numbers and repeated heads and feet out. What stands at the top of the first page stays. */
export function cutMargins(pages: Row[][], heights: number[], recognise: DocumentRecogniser): Margins {
  const counts = new Map<string, number>();
  for (const [index, rows] of pages.entries()) {
    const seen = new Set(edgeRows(rows, heights[index] ?? 0).map(({ text }) => fold(text)));
    for (const text of seen) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  const left: Margins['left'] = [];
  const kept = pages.map((rows, index) => {
    const cut = new Set<Row>();
    for (const { row, text, isTop } of edgeRows(rows, heights[index] ?? 0)) {
      const repeats = pages.length > 1 && (counts.get(fold(text)) ?? 0) >= Math.max(2, 0.6 * pages.length);
      if ((index === 0 && isTop) || !(repeats || isPageMark(text, pages.length, recognise))) continue;
      cut.add(row);
      left.push({ page: row.page, text });
    }
    return rows.filter((row) => !cut.has(row));
  });
  return { pages: kept, left };
}

/** The first and last rows of a page, where they stand near its edges. */
function edgeRows(rows: Row[], height: number): { row: Row; text: string; isTop: boolean }[] {
  return rows.flatMap((row, index) => {
    const isTop = index < 2 && row.y < MARGIN * height;
    const isFoot = index >= rows.length - 2 && row.y > (1 - MARGIN) * height;
    const text = row.pieces.map((piece) => piece.text).join(' ');
    return isTop || isFoot ? [{ row, text, isTop }] : [];
  });
}

function isPageMark(text: string, pages: number, { readPageMark }: DocumentRecogniser): boolean {
  const number = /(\d{1,3})\D*$/.exec(text)?.[1];
  return readPageMark(text) !== undefined && Number(number) <= Math.max(pages, 9) && text.length < 70;
}

/** Numbers of pages differ where the rest repeats. */
function fold(text: string): string {
  return text.replace(/\d+/g, '#').toLowerCase();
}
