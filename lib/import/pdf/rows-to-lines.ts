import { splitLead } from '../lines/split-lead.ts';
import type { Line } from '../lines/text-lines.ts';
import { learnLooks } from '../recognise/heading-looks.ts';
import { collectWords } from '../recognise/hyphens.ts';
import type { Recognisers } from '../recognise/recognisers.ts';
import { continuesLine, isBrokenAddress } from './continues-line.ts';
import { joinCells } from './join-cells.ts';
import { liftCells } from './lift-cells.ts';
import type { Piece } from './pieces.ts';
import type { Row } from './rows.ts';
import { measure, type SetLine } from './set-line.ts';
import { unfoldGrids } from './unfold-grids.ts';
import { unfoldLists } from './unfold-lists.ts';

/** Makes lines of text of the rows of one column: bullets and paragraphs whole, headings told by how they are set. */
export function rowsToLines(rows: Row[], recognise: Recognisers): Line[] {
  const isHeading = learnHeadings(rows, recognise);
  const set = liftCells(joinCells(unfoldLists(unfoldGrids(rows, recognise)), recognise), recognise).flatMap(
    (row) => splitRow(row, isHeading, recognise),
  );
  const measures = measure(set);
  const groups: SetLine[][] = [];
  for (const line of set) {
    const group = groups.at(-1);
    const last = group?.at(-1);
    if (group?.[0] && last && continuesLine(group[0], last, line, measures, recognise)) group.push(line);
    else groups.push([line]);
  }
  const gap = usualGap(groups);
  const words = collectWords(rows.flatMap(({ pieces }) => pieces.map(({ text }) => text)));
  return groups.flatMap((group, index) => {
    const [before, after] = [groups[index - 1]?.at(-1), groups[index + 1]?.[0]];
    return toLine(group, { before, after, gap, left: measures.left, words }, recognise) ?? [];
  });
}

/** Each bullet of a row is a line of its own, as in lists of two columns. */
function splitRow(
  { page, y, pieces, isItem, right }: Row,
  isHeading: (piece: Piece) => boolean,
  recognise: Recognisers,
): SetLine[] {
  const lines: SetLine[] = [];
  for (const [index, piece] of pieces.entries()) {
    const last = lines.at(-1);
    // A heading in the margin stands beside its first entry.
    const isMargin =
      index === 1 &&
      last !== undefined &&
      last.isHeading &&
      recognise.readHeading(last.main.text) !== undefined;
    // A bullet begins a line of its own, also beside a label; beside a date it can name an entry.
    const isBullet = last && piece.bulletX !== undefined && !isDate(last.main.text, recognise);
    if (!last || isMargin || isBullet)
      lines.push({
        page,
        y,
        main: piece,
        rest: [],
        isItem: isItem === true,
        ...(right !== undefined && { right }),
        isHeading: isHeading(piece) && (pieces.length === 1 || index === 0),
      });
    else last.rest.push(piece);
  }
  return lines;
}

function learnHeadings(rows: Row[], recognise: Recognisers): (piece: Piece) => boolean {
  const first = rows
    .flatMap(({ pieces }) => pieces.slice(0, 1))
    .filter(({ bulletX }) => bulletX === undefined);
  const looks = learnLooks(
    first.map((piece) => ({ look: look(piece), size: piece.size, text: piece.text })),
    recognise,
  );
  return (piece) =>
    looks.has(look(piece)) &&
    piece.bulletX === undefined &&
    piece.text.length <= 60 &&
    !isDate(piece.text, recognise);
}

/** A date can be set as headings are, and begins an entry. */
function isDate(text: string, { findDates }: Recognisers): boolean {
  const dates = findDates(text);
  return dates !== undefined && text.length - (dates.end - dates.start) < 4;
}

function look({ font, size, text, bold }: Piece): string {
  return [font, size.toFixed(1), bold, areCapitals(text)].join(' ');
}

/** Small capitals of some fonts lack the letters with accents: "SHORT RESUMé". */
function areCapitals(text: string): boolean {
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return small <= 0.2 * (text.match(/\p{L}/gu)?.length ?? 0);
}

/** The usual distance from one whole line to the next, in units of its size. */
function usualGap(groups: SetLine[][]): number {
  const gaps = groups
    .slice(1)
    .flatMap((group, index) => {
      const [last, line] = [groups[index]?.at(-1), group[0]];
      return last && line && last.page === line.page && line.y > last.y
        ? [(line.y - last.y) / line.main.size]
        : [];
    })
    .toSorted((a, b) => a - b);
  return gaps[Math.floor(gaps.length * 0.4)] ?? 1.5;
}

/** What stands around a line. */
interface Around {
  before: SetLine | undefined;
  after: SetLine | undefined;
  /** The usual distance between lines, in units of their size. */
  gap: number;
  /** Where the text of the page begins. */
  left: number;
  /** The words of the document, to tell compounds at breaks. */
  words: ReadonlySet<string>;
}

function toLine(
  group: SetLine[],
  { before, after, gap, left, words }: Around,
  recognise: Recognisers,
): Line | undefined {
  const { findDates, joinText } = recognise;
  const [first, ...more] = group;
  if (!first) return undefined;
  const text = more.reduce(
    (joined, { main }) =>
      isBrokenAddress(joined, main.text) ? joined + main.text : joinText(joined, main.text, words),
    first.main.text,
  );
  const pieces = [{ ...first.main, text }, ...group.flatMap(({ rest }) => rest)];
  const beside = [before, after].flatMap((line) =>
    line && line.main.bulletX === undefined ? [line.main, ...line.rest] : [],
  );
  const isHead =
    first.main.bulletX === undefined &&
    more.length === 0 &&
    [...pieces, ...beside].some((piece) => piece.text.length < 100 && findDates(piece.text));
  const label = pieces.length === 1 ? readLabel(first.main, text, recognise) : undefined;
  const columns = (
    label ??
    pieces.flatMap((piece) => (isHead ? splitLead(piece.text, piece.lead ?? piece.otherFont) : [piece.text]))
  ).map((column) => column.replaceAll('\u00AD', ''));
  const { main, page, y, isHeading, isItem } = first;
  const isApart = !before || page !== before.page || y < before.y || (y - before.y) / main.size > 1.3 * gap;
  const line: Line = {
    text: columns.join('  '),
    columns,
    indent: Math.max(0, Math.round((main.bulletX ?? main.x) - left) / 5),
    bullet: main.bulletX !== undefined || (isItem && !main.bold),
    gapBefore: isApart,
    lastLength: columns[0]?.length ?? 0,
    isWhole: true,
  };
  if (isHeading) line.level = 2;
  if (main.bold && first.rest.every(({ bold }) => bold)) line.strong = true;
  return line;
}

/** "**Data Stores** PostgreSQL, Redis": the name of a group of skills without a colon, and its items. */
function readLabel({ lead = '' }: Piece, text: string, { readTermList }: Recognisers): string[] | undefined {
  const items = text.slice(lead.length).trim();
  const isName = /[\p{L}\d)]$/u.test(lead) && lead.split(' ').length < 4;
  return isName && /^[\p{L}\d.]/u.test(items) && readTermList([items]) ? [lead, items] : undefined;
}
