import type { Line } from '../lines/text-lines.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import type { Columns } from './divide-pages.ts';
import type { Piece } from './pieces.ts';
import { plainLine } from './plain-line.ts';
import type { Row } from './rows.ts';

/** A name is set at least this much larger than the text of the page. */
const LARGER = 1.2;
const BOLD_LARGER = 1.08;
/** So many of the largest texts of the top are looked at: the first can be what the document is. */
const MOST_TRIED = 4;

/**
 * Takes the name out of the top of the first page: the largest text there that reads like one, whole where it is broken
 * over several lines, whatever stands beside it.
 *
 * @param height the upper part of the first page in which a name can stand, in points.
 * @returns the name as a line, with what stands behind a bar as another, and the columns without it.
 */
export function takeName(
  columns: Columns,
  height: number,
  recognise: Recognisers,
): { lines: Line[]; columns: Columns } {
  const { isPersonName, readHeading } = recognise;
  const flows = [columns.main, ...columns.sides];
  const body = medianSize(flows.flat());
  const top = flows.map((rows) => rows.filter(({ page, y }) => page === 1 && y < height));
  const large = top
    .flatMap((rows) => rows.flatMap((row) => row.pieces.map((piece) => ({ piece, rows }))))
    .filter(
      ({ piece }) => piece.size > (piece.bold ? BOLD_LARGER : LARGER) * body && piece.bulletX === undefined,
    )
    .toSorted((a, b) => b.piece.size - a.piece.size)
    .slice(0, MOST_TRIED);
  const found = large.flatMap(({ piece, rows }) => {
    const lines = listLines(piece, rows);
    return lines.flatMap((_, index) => {
      const taken = lines.slice(0, lines.length - index);
      const text = taken
        .map((line) => line.text)
        .join(' ')
        .replace(/(?<=\p{L}-) (?=\p{L})/gu, '');
      // "# Ana Obi", "> Ana Obi"
      const [name = text, ...rest] = splitNames(text.replace(/^[^\p{L}]+/u, ''), recognise);
      const isName =
        isPersonName(name) &&
        !readHeading(name) &&
        !recognise.isDocumentTitle(name) &&
        /\p{L}{2}/u.test(name);
      return isName ? [{ name, rest, taken: new Set(taken) }] : [];
    });
  });
  // One word is a monogram, or a part of a name, where more of them stand near.
  const best = found.find(({ name }) => name.includes(' ')) ?? found[0];
  if (!best) return { lines: [], columns };
  const lines = [best.name, ...best.rest].map(plainLine);
  // Beside a photo, or above the name, parts of it can stand once more.
  const again = top
    .flatMap((rows) => rows.flatMap(({ pieces }) => pieces))
    .filter(({ text }) => isPartOf(text, best.name));
  return { lines, columns: withoutPieces(columns, new Set([...best.taken, ...again])) };
}

function isPartOf(text: string, name: string): boolean {
  const words = new Set(name.toLowerCase().split(' '));
  return text
    .toLowerCase()
    .split(' ')
    .every((word) => words.has(word));
}

/** "Ana Obi | Backend Engineer", "Ana Obi, Backend Engineer": a name and what is said of it. */
function splitNames(text: string, { rateTitle }: Recognisers): string[] {
  const [, name, title] = /^([^,]+),\s(.+)$/.exec(text) ?? [];
  return name && title && rateTitle(title) >= 2 ? [name, title] : text.split(/\s[|·•–—]\s/);
}

/** A text and what goes on with it below: in the same font, at the same left edge, right edge or middle. */
function listLines(first: Piece, rows: Row[]): Piece[] {
  const lines = [first];
  for (const { pieces } of rows) {
    const last = lines.at(-1) ?? first;
    const next = pieces.find(
      (piece) =>
        piece.y > last.y &&
        piece.y - last.y < 1.6 * last.size &&
        piece.font === last.font &&
        Math.abs(piece.size - last.size) < 0.06 * last.size &&
        isAligned(piece, last),
    );
    if (next) lines.push(next);
  }
  return lines;
}

function isAligned(one: Piece, other: Piece): boolean {
  const middle = (one.x + one.end - other.x - other.end) / 2;
  return [one.x - other.x, one.end - other.end, middle].some((apart) => Math.abs(apart) < 4);
}

function withoutPieces({ main, sides, interleaved }: Columns, taken: Set<Piece>): Columns {
  const strip = (rows: Row[]): Row[] =>
    rows.flatMap((row) => {
      const pieces = row.pieces.filter((piece) => !taken.has(piece));
      return pieces.length > 0 ? [{ ...row, pieces }] : [];
    });
  return { main: strip(main), sides: sides.map(strip), interleaved };
}

function medianSize(rows: Row[]): number {
  const sizes = rows
    .flatMap(({ pieces }) =>
      pieces.flatMap(({ size, text }) => Array<number>(Math.ceil(text.length / 20)).fill(size)),
    )
    .toSorted((a, b) => a - b);
  return sizes[Math.floor(sizes.length / 2)] ?? 10;
}
