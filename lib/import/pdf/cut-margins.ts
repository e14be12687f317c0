import type { DocumentRecogniser } from '../recognise/document-marks.ts';
import type { PdfGlyph, PdfPage } from './page.ts';
import { type Row, readRows } from './rows.ts';

/** Heads and feet stand in the outer parts of a page, this share of its height. */
const MARGIN = 0.14;
/** What repeats on the pages stands at the same height, give or take so many points. */
const SAME_HEIGHT = 4;
/** A mark stands apart from the text: further than this from the next line, in units of its size. */
const APART = 1.5;

/** What stands on the pages without the heads and feet that say the same on each, and those. */
export interface Margins {
  glyphs: PdfGlyph[][];
  /** `pieces` are the parts of the text that stand apart. */
  left: { page: number; text: string; pieces: string[] }[];
}

/** A row near the edge of a page. */
interface EdgeRow {
  row: Row;
  text: string;
  /** How far it is from the edge, in points. */
  distance: number;
  isTop: boolean;
  /** From it to the next row towards the middle of the page, in units of its size. */
  gap: number;
}

/** Takes page numbers and repeated heads and feet out. What stands at the top of the first page stays. */
export function cutMargins(pages: PdfPage[], glyphs: PdfGlyph[][], recognise: DocumentRecogniser): Margins {
  const edges = pages.map((page, index) => listEdges(readRows(page, glyphs[index] ?? []), page.height));
  const firstTop = wordsOf(edgesText(pages[0], glyphs[0]));
  const left: Margins['left'] = [];
  const kept = pages.map((_, index) => {
    const cut = (edges[index] ?? []).filter(
      (edge) =>
        !(index === 0 && edge.isTop) &&
        (repeats(edge, index, edges) ||
          isPageMark(edge, index, edges, recognise) ||
          isRunningHead(edge, index, firstTop, edges[index]?.[0])),
    );
    left.push(
      ...cut.map(({ row, text }) => ({
        page: row.page,
        text,
        pieces: row.pieces.map((piece) => piece.text),
      })),
    );
    return (glyphs[index] ?? []).filter(
      ({ y, style }) => !cut.some(({ row }) => Math.abs(row.y - y) < 0.3 * style.size),
    );
  });
  return { glyphs: kept, left };
}

/** The first and last rows of a page, where they stand near its edges. */
function listEdges(rows: Row[], height: number): EdgeRow[] {
  return rows.flatMap((row, index) => {
    const isTop = index < 2 && row.y < MARGIN * height;
    const isFoot = index >= rows.length - 2 && row.y > (1 - MARGIN) * height;
    if (!isTop && !isFoot) return [];
    const next = rows[isTop ? index + 1 : index - 1];
    const gap = next ? Math.abs(next.y - row.y) / (row.pieces[0]?.size ?? 10) : Number.POSITIVE_INFINITY;
    const text = row.pieces.map((piece) => piece.text).join(' ');
    return [{ row, text, distance: isTop ? row.y : height - row.y, isTop, gap }];
  });
}

/** It says the same at the same height of most pages, but for their numbers; two dates make it an entry. */
function repeats({ text, distance, isTop, row }: EdgeRow, index: number, edges: EdgeRow[][]): boolean {
  const pages = edges.filter(
    (others, at) =>
      at === index ||
      others.some(
        (other) =>
          other.isTop === isTop &&
          Math.abs(other.distance - distance) < SAME_HEIGHT &&
          Math.abs((other.row.pieces[0]?.x ?? 0) - (row.pieces[0]?.x ?? 0)) < SAME_HEIGHT &&
          fold(other.text) === fold(text),
      ),
  );
  return edges.length > 1 && pages.length >= Math.max(2, 0.6 * edges.length);
}

/** "2", "Page 2 of 3": a number of this page, apart from the text or in a row of such numbers over the pages. */
function isPageMark(
  { text, gap, isTop, distance }: EdgeRow,
  index: number,
  edges: EdgeRow[][],
  { readPageMark }: DocumentRecogniser,
): boolean {
  const mark = readPageMark(text);
  if (!mark || text.length >= 70 || numberOf(text, mark.isSpelledOut) !== index + 1) return false;
  if (mark.isSpelledOut || text.length <= 4) return true;
  const inARow = edges.every(
    (others, at) =>
      (at === 0 && isTop) ||
      others.some(
        (other) =>
          other.isTop === isTop &&
          Math.abs(other.distance - distance) < SAME_HEIGHT &&
          numberOf(other.text, false) === at + 1,
      ),
  );
  return gap > APART && edges.length > 1 && inARow;
}

/** So many rows at the top of the first page say whose resume it is. */
const TOP_ROWS = 6;

/** What stands at the top of the first page, as a text. */
function edgesText(page: PdfPage | undefined, glyphs: PdfGlyph[] | undefined): string {
  const rows = page ? readRows(page, glyphs ?? []).slice(0, TOP_ROWS) : [];
  return rows.flatMap(({ pieces }) => pieces.map(({ text }) => text)).join(' ');
}

/** A head that later pages only have: the name and contacts of the first page again, apart from the text. */
function isRunningHead(
  { text, gap, isTop }: EdgeRow,
  index: number,
  firstTop: Set<string>,
  upper: EdgeRow | undefined,
): boolean {
  const isThere = (words: string[]): boolean => words.length > 0 && words.every((word) => firstTop.has(word));
  const words = [...wordsOf(text)];
  // A second line is one only below a first: "Backend Engineer" under an employer is the title of a role.
  const isUnder = isThere([...wordsOf(upper?.text ?? '')]);
  return index > 0 && isTop && gap > APART && words.length > 1 && isUnder && isThere(words);
}

function wordsOf(text: string): Set<string> {
  return new Set(text.toLowerCase().match(/[\p{L}\d@.]{2,}/gu));
}

/** The number of a page that a text ends in; of "2 of 3" it is the first. */
function numberOf(text: string, isSpelledOut: boolean): number {
  const total = isSpelledOut ? /(\d{1,3})\D{1,8}\d{1,3}\D*$/.exec(text)?.[1] : undefined;
  return Number(total ?? /(\d{1,3})\D*$/.exec(text)?.[1]);
}

/** Numbers of pages differ where the rest repeats. */
function fold(text: string): string {
  return text.replace(/(?<!\d)\d{1,3}(?!\d)/g, '#').toLowerCase();
}
