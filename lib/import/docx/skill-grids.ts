import type { Recognisers } from '../recognise/recognisers.ts';
import type { CellLines } from './cell-lines.ts';
import type { ParagraphLine } from './paragraph-lines.ts';

/**
 * Reads names of groups that stand above or beside their items: each name with its items. The table is read from the
 * row at `from` to its end; `undefined` where that is no such grid.
 */
export function readGrid(
  rows: CellLines[][],
  from: number,
  recognise: Recognisers,
): ParagraphLine[] | undefined {
  const [heads = [], ...rest] = rows.slice(from);
  if (rest.length === 0) return readNamedCells(heads, recognise) ?? readNamedItems(heads, recognise);
  const labelled = readLabelled([heads, ...rest], recognise);
  if (labelled) return labelled;
  if (heads.length < 2 || !heads.every(({ lines }) => isName(lines) && lines[0]?.bold)) return undefined;
  const items = rest.flat();
  const isPlain = items.every(({ lines }) => lines.every((line) => isItem(line, recognise) && !line.bold));
  const isOver = rest.every((cells) =>
    cells.every(({ column }) => heads.some((head) => head.column === column)),
  );
  if (!isPlain || !isOver) return undefined;
  return heads.flatMap(({ column, lines }) => [
    ...lines,
    ...items.filter((item) => item.column === column).flatMap((item) => item.lines),
  ]);
}

/** Names at the left, each beside its list: "Languages | Go, Java". A list of one has no comma to tell it by. */
function readLabelled(rows: CellLines[][], recognise: Recognisers): ParagraphLine[] | undefined {
  const lists = rows.filter(([, items]) => items && hasList(items.lines)).length;
  const isLabelled = rows.every(([name, items, ...others]) => {
    const isPair = name && items && others.length === 0 && items.lines.length === 1;
    if (!isPair || !isName(name.lines) || hasList(name.lines) || items.lines[0]?.bullet) return false;
    const texts = [name, items].map(({ lines }) => lines[0]?.columns.join(' ') ?? '');
    return texts.every(
      (text) => recognise.findDates(text) === undefined && !recognise.isSpokenLanguage(text),
    );
  });
  const areLabels = rows.every(([name]) => name?.lines[0]?.columns.join(' ').endsWith(':'));
  if (!isLabelled || (!areLabels && lists < 0.5 * rows.length)) return undefined;
  return rows.map(([name, items]) => {
    const [label = ''] = name?.lines[0]?.columns ?? [];
    const line = { ...items?.lines[0], ...name?.lines[0] } as ParagraphLine;
    return {
      ...line,
      columns: [`${label.replace(/\s*:$/, '')}:`, ...(items?.lines[0]?.columns ?? [])],
      bold: false,
    };
  });
}

/** Cells that each have a name in bold above their items. */
function readNamedCells(cells: CellLines[], recognise: Recognisers): ParagraphLine[] | undefined {
  const isGrid =
    cells.length > 1 &&
    cells.every(({ lines: [name, ...items] }) => {
      const isName = name?.bold && !name.bullet && items.length > 0;
      return isName && items.every((item) => !item.bold && isItem(item, recognise));
    });
  const isLong = cells.length > 2 || cells.some(({ lines }) => lines.length > 2 || hasList(lines));
  return isGrid && isLong ? cells.flatMap(({ lines }) => lines) : undefined;
}

/** A name beside several items, one a line. */
function readNamedItems(cells: CellLines[], recognise: Recognisers): ParagraphLine[] | undefined {
  const [name, items, ...others] = cells;
  if (!name || !items || others.length > 0 || !isName(name.lines) || items.lines.length < 2) return undefined;
  const isGrid = items.lines.every((line) => line.bullet && isItem(line, recognise));
  return isGrid ? [...name.lines.map((line) => ({ ...line, bold: true })), ...items.lines] : undefined;
}

function hasList(lines: ParagraphLine[]): boolean {
  return lines.some(({ columns }) => /[,;]/.test(columns.join(' ')));
}

function isName(lines: ParagraphLine[]): boolean {
  const [name] = lines;
  const isOnly = lines.length === 1 && name !== undefined && !name.bullet;
  return isOnly && name.columns.join(' ').length <= 40;
}

/** A word or some: no dates, no languages that people speak, no sentence, no number alone. */
function isItem({ columns, isHeading }: ParagraphLine, recognise: Recognisers): boolean {
  const text = columns.join(' ');
  return (
    !isHeading &&
    text.length <= 40 &&
    /\p{L}/u.test(text) &&
    !/@/.test(text) &&
    recognise.findDates(text) === undefined &&
    !recognise.isSpokenLanguage(text) &&
    !recognise.isSentence(text)
  );
}
