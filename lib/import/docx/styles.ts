import { TWIP, toPoints } from './lengths.ts';
import { childOf, childrenOf, settingOf, switchOf, type XmlNode } from './xml-tree.ts';

/** How letters are set. What is absent is as around it. */
export interface RunLook {
  bold?: boolean;
  caps?: boolean;
  /** In points. */
  size?: number;
  /** "#rrggbb", or "auto" where the reader chooses one that can be read. */
  color?: string;
  /** Colour behind the letters, "#rrggbb", or "unknown". */
  ground?: string;
  isHidden?: boolean;
  font?: string;
}

/** How a paragraph is set. What is absent is as around it. */
export interface ParagraphLook {
  /** The level of a heading from 0; 9 is the text. */
  outline?: number;
  /** The list that it belongs to; "0" is none. */
  list?: string;
  level?: number;
  /** From the left, in points. */
  indent?: number;
  ground?: string;
}

/** A style with all that it has from those that it is based on. */
export interface Style {
  id: string;
  name: string;
  run: RunLook;
  paragraph: ParagraphLook;
}

/** The styles of a Word file. */
export interface Styles {
  /** The style of a paragraph: the named one, or that of all others. */
  paragraph(id: string | undefined): Style;
  /** The style of letters; `undefined` where there is none of that name. */
  character(id: string | undefined): Style | undefined;
}

const MOST_PARENTS = 20;

/** Reads the styles of a Word file; without any, everything is plain. */
export function readStyles(root: XmlNode | undefined): Styles {
  const nodes = childrenOf(root).filter(({ name }) => name === 'w:style');
  const byId = new Map(nodes.map((node) => [node.attributes['w:styleId'] ?? '', node]));
  const base = readRunLook(childOf(root, 'w:docDefaults', 'w:rPrDefault', 'w:rPr'));
  const isOf = (node: XmlNode, type: string): boolean => (node.attributes['w:type'] ?? 'paragraph') === type;
  const normal = nodes.find(
    (node) => isOf(node, 'paragraph') && /^(?:1|true|on)$/.test(node.attributes['w:default'] ?? ''),
  );
  const known = new Map<string, Style>();
  const read = (id: string, node: XmlNode, depth: number): Style => {
    const done = known.get(id);
    if (done) return done;
    const parentId = settingOf(node, 'w:basedOn') ?? '';
    const parent = depth < MOST_PARENTS ? byId.get(parentId) : undefined;
    const from = parent && read(parentId, parent, depth + 1);
    const style: Style = {
      id,
      name: settingOf(node, 'w:name') ?? id,
      run: { ...from?.run, ...readRunLook(childOf(node, 'w:rPr')) },
      paragraph: { ...from?.paragraph, ...readParagraphLook(childOf(node, 'w:pPr')) },
    };
    const outline = style.paragraph.outline ?? outlineOf(style.name);
    if (outline !== undefined) style.paragraph.outline = outline;
    known.set(id, style);
    return style;
  };
  return {
    paragraph(id = '') {
      const named = byId.get(id);
      const node = named && isOf(named, 'paragraph') ? named : normal;
      if (!node) return { id, name: id, run: base, paragraph: { outline: outlineOf(id) ?? 9 } };
      const style = read(node.attributes['w:styleId'] ?? '', node, 0);
      return { ...style, run: { ...base, ...style.run } };
    },
    character(id = '') {
      const node = byId.get(id);
      return node && isOf(node, 'character') ? read(id, node, 0) : undefined;
    },
  };
}

/** Word's own names of heading styles are English in every file; other programs write them as they show them. */
const HEADING_NAME =
  /^(?:heading|überschrift|titre|título|titulo|titolo|kop|nagłówek|rubrik|overskrift)\s?([1-9])$/i;

function outlineOf(name: string): number | undefined {
  const level = HEADING_NAME.exec(name)?.[1];
  return level ? Number(level) - 1 : undefined;
}

/** Reads how letters are set from their properties. */
export function readRunLook(node: XmlNode | undefined): RunLook {
  const look: RunLook = {};
  const bold = switchOf(node, 'w:b');
  const caps = switchOf(node, 'w:caps') || switchOf(node, 'w:smallCaps');
  const size = toPoints(settingOf(node, 'w:sz'), 0.5);
  const color = settingOf(node, 'w:color');
  const hidden = switchOf(node, 'w:vanish') ?? switchOf(node, 'w:webHidden');
  const highlight = settingOf(node, 'w:highlight');
  const ground = groundOf(node);
  const fonts = childOf(node, 'w:rFonts')?.attributes;
  if (bold !== undefined) look.bold = bold;
  if (caps !== undefined) look.caps = caps;
  if (size) look.size = size;
  if (color) look.color = toColor(color) ?? 'auto';
  if (hidden !== undefined) look.isHidden = hidden;
  if (ground) look.ground = ground;
  if (highlight && highlight !== 'none') look.ground = highlight === 'white' ? '#ffffff' : 'unknown';
  const font = fonts?.['w:ascii'] ?? fonts?.['w:hAnsi'];
  if (font) look.font = font;
  return look;
}

/** Reads how a paragraph is set from its properties. */
export function readParagraphLook(node: XmlNode | undefined): ParagraphLook {
  const look: ParagraphLook = {};
  const outline = settingOf(node, 'w:outlineLvl');
  const numbering = childOf(node, 'w:numPr');
  const indent = childOf(node, 'w:ind')?.attributes;
  const start = toPoints(indent?.['w:start'] ?? indent?.['w:left'], TWIP);
  const ground = groundOf(node);
  const list = settingOf(numbering, 'w:numId');
  const level = settingOf(numbering, 'w:ilvl');
  if (outline !== undefined) look.outline = Number(outline);
  if (list !== undefined) look.list = list;
  if (level !== undefined) look.level = Number(level);
  if (start !== undefined) look.indent = start;
  if (ground) look.ground = ground;
  return look;
}

/** The colour behind letters, a paragraph or a cell, from its properties: "#rrggbb", or "unknown". */
export function groundOf(node: XmlNode | undefined): string | undefined {
  const shading = childOf(node, 'w:shd')?.attributes;
  if (!shading) return undefined;
  const fill = shading['w:fill'];
  return toColor(fill) ?? (shading['w:themeFill'] ? 'unknown' : undefined);
}

/** A colour of Word as "#rrggbb"; `undefined` where it is none, or one that a theme or a reader chooses. */
export function toColor(value: string | undefined): string | undefined {
  return value !== undefined && /^[\da-f]{6}$/i.test(value) ? `#${value}` : undefined;
}
