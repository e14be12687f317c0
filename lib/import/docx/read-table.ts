import type { Block, Cell, Table } from './blocks.ts';
import { anchorOf, placeFramed } from './framed-boxes.ts';
import { TWIP, toPoints } from './lengths.ts';
import { groundOf } from './styles.ts';
import { intoControl, type ReadBlocks, type Surroundings } from './surroundings.ts';
import { childOf, childrenOf, settingOf, type XmlNode } from './xml-tree.ts';

/** Properties hold no text, and what was deleted none of the resume. */
const PROPERTIES = /^w:(?:tblPr|tblGrid|tblPrEx|trPr|tcPr|sdtPr|sdtEndPr|del)$/;

/** Reads a table; one that stands beside the text is a box in an empty paragraph. */
export function readTable(node: XmlNode, around: Surroundings, readBlocks: ReadBlocks): Block {
  const properties = childOf(node, 'w:tblPr');
  const hasStyle = !/^(?:tablegrid|tablenormal)?$/i.test(settingOf(properties, 'w:tblStyle') ?? '');
  const ground = groundOf(properties) ?? (hasStyle ? 'unknown' : around.ground);
  const table: Table = { kind: 'table', rows: readRows(node, { ...around, ground }, readBlocks) };
  const floating = childOf(properties, 'w:tblpPr')?.attributes;
  if (!floating) return table;
  const width = childrenOf(childOf(node, 'w:tblGrid')).reduce(
    (sum, column) => sum + (toPoints(column.attributes['w:w'], TWIP) ?? 0),
    0,
  );
  const framing = {
    'w:x': floating['w:tblpX'] ?? '',
    'w:y': floating['w:tblpY'] ?? '',
    'w:hAnchor': floating['w:horzAnchor'] ?? '',
    'w:vAnchor': floating['w:vertAnchor'] ?? '',
    'w:w': String(width / TWIP),
  };
  return anchorOf({ blocks: [table], ...placeFramed(framing, around.context) });
}

/** The rows of a table, in whatever they are wrapped; rows that were deleted are none. */
function readRows(node: XmlNode, around: Surroundings, readBlocks: ReadBlocks): Cell[][] {
  return childrenOf(node).flatMap((child): Cell[][] => {
    if (PROPERTIES.test(child.name)) return [];
    if (child.name === 'w:sdt')
      return readRows(childOf(child, 'w:sdtContent') ?? child, intoControl(child, around), readBlocks);
    if (child.name !== 'w:tr') return readRows(child, around, readBlocks);
    const properties = childOf(child, 'w:trPr');
    if (childOf(properties, 'w:del')) return [];
    return [readCells(child, around, Number(settingOf(properties, 'w:gridBefore')) || 0, readBlocks)];
  });
}

function readCells(row: XmlNode, around: Surroundings, from: number, readBlocks: ReadBlocks): Cell[] {
  let column = from;
  return childrenOf(row).flatMap((child): Cell[] => {
    if (PROPERTIES.test(child.name)) return [];
    if (child.name !== 'w:tc') {
      const isControl = child.name === 'w:sdt';
      const inside = (isControl && childOf(child, 'w:sdtContent')) || child;
      const cells = readCells(inside, isControl ? intoControl(child, around) : around, column, readBlocks);
      column = Math.max(column, ...cells.map((cell) => cell.column + cell.span));
      return cells;
    }
    const properties = childOf(child, 'w:tcPr');
    const at = column;
    const span = Number(settingOf(properties, 'w:gridSpan')) || 1;
    column += span;
    const ground = groundOf(properties) ?? around.ground;
    const isDeleted = childOf(properties, 'w:cellDel') !== undefined;
    return [
      { column: at, span, blocks: isDeleted ? [] : readBlocks(childrenOf(child), { ...around, ground }) },
    ];
  });
}
