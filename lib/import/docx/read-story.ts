import type { Block, PageSection, Paragraph } from './blocks.ts';
import { readChunk } from './chunks.ts';
import { anchorOf, placeFramed } from './framed-boxes.ts';
import { readBoxes } from './read-boxes.ts';
import { type Content, chooseAlternative, markInvitations, readContent } from './read-runs.ts';
import { readTable } from './read-table.ts';
import { readParagraphLook } from './styles.ts';
import { intoControl, type Surroundings } from './surroundings.ts';
import { childOf, childrenOf, settingOf, type XmlNode } from './xml-tree.ts';

/** Reads the body of a Word document, a header or the like: its sections with their columns. */
export function readStory(root: XmlNode | undefined, around: Surroundings): PageSection[] {
  const sections: PageSection[] = [];
  let blocks: Block[] = [];
  const close = (properties: XmlNode | undefined): void => {
    const columns = Number(childOf(properties, 'w:cols')?.attributes['w:num'] ?? 1) || 1;
    if (blocks.length > 0) sections.push({ columns, blocks });
    blocks = [];
  };
  for (const group of splitBySections(childrenOf(root))) {
    blocks = readBlocks(group.nodes, around);
    close(group.properties);
  }
  return sections;
}

function splitBySections(nodes: XmlNode[]): { nodes: XmlNode[]; properties: XmlNode | undefined }[] {
  const groups: { nodes: XmlNode[]; properties: XmlNode | undefined }[] = [];
  let open: XmlNode[] = [];
  for (const node of nodes) {
    if (node.name !== 'w:sectPr') open.push(node);
    const properties = node.name === 'w:sectPr' ? node : childOf(node, 'w:pPr', 'w:sectPr');
    if (!properties) continue;
    groups.push({ nodes: open, properties });
    open = [];
  }
  return open.length > 0 ? [...groups, { nodes: open, properties: undefined }] : groups;
}

/** What holds no text of the resume: properties, and what was deleted or moved away. */
const SKIPPED = new Set([
  'w:sectPr',
  'w:del',
  'w:moveFrom',
  'w:sdtPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
]);

function readBlocks(nodes: XmlNode[], around: Surroundings): Block[] {
  const blocks: Block[] = [];
  let frame: { key: string; blocks: Block[] } | undefined;
  let begun: Paragraph | undefined;
  for (const node of nodes) {
    if (SKIPPED.has(node.name)) continue;
    if (node.name !== 'w:p') {
      frame = undefined;
      blocks.push(...readOther(node, around));
      continue;
    }
    const read = readParagraph(node, around);
    const paragraph = begun
      ? { ...read, runs: [...begun.runs, ...read.runs], boxes: [...begun.boxes, ...read.boxes] }
      : read;
    begun = undefined;
    const properties = childOf(node, 'w:pPr');
    const framing = childOf(properties, 'w:framePr')?.attributes;
    // The mark at its end was deleted, or it is a large first letter: it goes on with the next paragraph.
    if (childOf(properties, 'w:rPr', 'w:del') || /drop|margin/.test(framing?.['w:dropCap'] ?? ''))
      begun = paragraph;
    else if (!framing) {
      frame = undefined;
      blocks.push(paragraph);
    } else {
      const key = JSON.stringify(framing);
      if (frame?.key === key) frame.blocks.push(paragraph);
      else {
        frame = { key, blocks: [paragraph] };
        blocks.push(anchorOf({ blocks: frame.blocks, ...placeFramed(framing, around.context) }));
      }
    }
  }
  return begun ? [...blocks, begun] : blocks;
}

function readOther(node: XmlNode, around: Surroundings): Block[] {
  const { context } = around;
  if (node.name === 'w:tbl') return [readTable(node, around, readBlocks)];
  if (node.name === 'w:altChunk' || node.name === 'w:subDoc')
    return readChunk(node, context, (root, inner) => readStory(root, { ...around, context: inner }));
  if (node.name === 'mc:AlternateContent') return readBlocks(childrenOf(chooseAlternative(node)), around);
  if (node.name !== 'w:sdt') return readBlocks(childrenOf(node), around);
  return readBlocks(childrenOf(childOf(node, 'w:sdtContent')), intoControl(node, around));
}

function readParagraph(node: XmlNode, around: Surroundings): Paragraph {
  const { context } = around;
  const properties = childOf(node, 'w:pPr');
  const style = context.styles.paragraph(settingOf(properties, 'w:pStyle'));
  const look = { ...style.paragraph, ...readParagraphLook(properties) };
  const level = look.level ?? 0;
  const list = look.list && look.list !== '0' ? context.numbering.levelOf(look.list, level) : undefined;
  const outline = look.outline ?? 9;
  const isListed = look.list
    ? look.list !== '0' && (list?.isMarked ?? true)
    : /list (?:bullet|number|paragraph bullet)/i.test(style.name);
  const ground = look.ground ?? around.ground;
  const content: Content = { runs: [], boxes: [], breaks: [] };
  const inBox = (inside: XmlNode): Block[] => readBlocks(childrenOf(inside), { context, ground: 'unknown' });
  readContent(
    node,
    {
      ...around,
      ground,
      look: style.run,
      readBox: (drawing) => readBoxes(drawing, context, inBox),
    },
    content,
  );
  if (around.isInControl) markInvitations(content.runs);
  const paragraph: Paragraph = {
    kind: 'paragraph',
    runs: content.runs,
    boxes: content.boxes.filter(({ blocks }) => blocks.length > 0),
    styleName: style.name,
    outline,
    isListed: isListed && outline >= 9,
    level,
    indent:
      readParagraphLook(properties).indent ??
      list?.indent ??
      look.indent ??
      (isListed ? 36 * (level + 1) : 0),
    startsColumn: content.breaks.some(({ kind, isAfterText }) => kind === 'column' && !isAfterText),
  };
  context.cursor.pass(paragraph);
  if (content.breaks.some(({ kind }) => kind === 'page')) context.cursor.turnPage(false);
  return paragraph;
}
