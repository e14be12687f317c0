import { TWIP, toPoints } from './lengths.ts';
import { childOf, childrenOf, settingOf, type XmlNode } from './xml-tree.ts';

/** A level of a list. */
export interface ListLevel {
  /** Items have a sign, a number or a letter before them. */
  isMarked: boolean;
  /** From the left, in points; `undefined` where the list does not say. */
  indent?: number;
}

/** The lists of a Word file. */
export interface Numbering {
  /** A level of a list; `undefined` where the file has no such list. */
  levelOf(list: string, level: number): ListLevel | undefined;
}

/** Reads the lists of a Word file. */
export function readNumbering(root: XmlNode | undefined): Numbering {
  const nodes = childrenOf(root);
  const all = (name: string, id: string): Map<string, XmlNode> =>
    new Map(nodes.filter((node) => node.name === name).map((node) => [node.attributes[id] ?? '', node]));
  const shapes = all('w:abstractNum', 'w:abstractNumId');
  const lists = all('w:num', 'w:numId');
  const named = new Map(
    [...shapes.values()].flatMap((shape) => {
      const link = settingOf(shape, 'w:styleLink');
      return link ? [[link, shape] as const] : [];
    }),
  );
  const find = (nodes: XmlNode[], level: number): XmlNode | undefined =>
    nodes.find((node) => Number(node.attributes['w:ilvl']) === level);
  return {
    levelOf(list, level) {
      const entry = lists.get(list);
      const shape = shapes.get(settingOf(entry, 'w:abstractNumId') ?? '');
      const linked = named.get(settingOf(shape, 'w:numStyleLink') ?? '');
      const changed = childOf(find(childrenOf(entry), level), 'w:lvl');
      const node = changed ?? find(childrenOf(linked ?? shape), level);
      return node && readLevel(node);
    },
  };
}

function readLevel(node: XmlNode): ListLevel {
  const format = settingOf(node, 'w:numFmt') ?? 'decimal';
  const indent = childOf(node, 'w:pPr', 'w:ind')?.attributes;
  const start = toPoints(indent?.['w:start'] ?? indent?.['w:left'], TWIP);
  return {
    isMarked: format !== 'none' && (format !== 'bullet' || settingOf(node, 'w:lvlText') !== ''),
    ...(start !== undefined && { indent: start }),
  };
}
