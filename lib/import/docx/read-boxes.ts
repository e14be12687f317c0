import type { Block, Box, Place } from './blocks.ts';
import { EMU, toPoints } from './lengths.ts';
import type { StoryContext } from './story-context.ts';
import { placeShape } from './vml-place.ts';
import { childOf, childrenOf, descendantsOf, textOfNode, type XmlNode } from './xml-tree.ts';

/** How the points of a drawing lie on the page. */
interface Transform {
  x: number;
  y: number;
  /** Points in a unit of the drawing, across and down. */
  across: number;
  down: number;
}

/** Reads the paragraphs inside a box. */
export type ReadInside = (content: XmlNode) => Block[];

/** Reads the boxes of text in a drawing, a picture of older programs or a diagram. */
export function readBoxes(drawing: XmlNode, context: StoryContext, readInside: ReadInside): Box[] {
  if (drawing.name !== 'w:drawing') return readShapes(drawing, context, readInside);
  return childrenOf(drawing).flatMap((frame) => {
    const place = frame.name === 'wp:anchor' ? placeAnchor(frame, context) : undefined;
    const origin = place && { x: place.x, y: place.y, across: EMU, down: EMU };
    const boxes = readDrawn(frame, origin, place, readInside);
    const single = boxes.length === 1 && place ? boxes.map((box) => ({ ...box, place })) : boxes;
    return [...single, ...readDiagrams(frame, context)];
  });
}

function readDrawn(
  node: XmlNode,
  from: Transform | undefined,
  whole: Place | undefined,
  readInside: ReadInside,
): Box[] {
  return childrenOf(node).flatMap((child): Box[] => {
    if (child.name !== 'wps:wsp') return readDrawn(child, from && intoGroup(child, from), whole, readInside);
    const blocks = descendantsOf(child, 'w:txbxContent').slice(0, 1).flatMap(readInside);
    const place = from && whole && { ...whole, ...readFrame(childOf(child, 'wps:spPr', 'a:xfrm'), from) };
    return [{ blocks, ...(place && { place }) }];
  });
}

/** The transform inside a group of shapes. */
function intoGroup(node: XmlNode, from: Transform): Transform {
  const frame = childOf(node, 'wpg:grpSpPr', 'a:xfrm');
  const inner = readPoint(childOf(frame, 'a:chExt'), 'cx', 'cy');
  const outer = readPoint(childOf(frame, 'a:ext'), 'cx', 'cy');
  if (!frame || !inner[0] || !inner[1]) return from;
  const [left, top] = readPoint(childOf(frame, 'a:off'), 'x', 'y');
  const [childLeft, childTop] = readPoint(childOf(frame, 'a:chOff'), 'x', 'y');
  const [across, down] = [from.across * (outer[0] / inner[0]), from.down * (outer[1] / inner[1])];
  return {
    x: from.x + left * from.across - childLeft * across,
    y: from.y + top * from.down - childTop * down,
    across,
    down,
  };
}

function readFrame(frame: XmlNode | undefined, from: Transform): Omit<Place, 'page'> | undefined {
  if (!frame) return undefined;
  const [x, y] = readPoint(childOf(frame, 'a:off'), 'x', 'y');
  const [width, height] = readPoint(childOf(frame, 'a:ext'), 'cx', 'cy');
  return {
    x: from.x + x * from.across,
    y: from.y + y * from.down,
    width: width * from.across,
    height: height * from.down,
  };
}

function readPoint(node: XmlNode | undefined, across: string, down: string): [number, number] {
  return [Number(node?.attributes[across]) || 0, Number(node?.attributes[down]) || 0];
}

/** Where a drawing is that stands beside the text; `undefined` where the file does not say it. */
function placeAnchor(anchor: XmlNode, context: StoryContext): Place | undefined {
  const { size, page, y } = context.cursor;
  const [width, height] = readPoint(childOf(anchor, 'wp:extent'), 'cx', 'cy').map((length) => length * EMU);
  const positions = ['wp:positionH', 'wp:positionV'].map((name) => descendantsOf(anchor, name).at(-1));
  if (!width || !height || positions.some((position) => !position)) return undefined;
  const [across, down] = positions;
  const text = size.width - size.left - size.right;
  const [left, room] =
    across?.attributes.relativeFrom === 'page'
      ? [0, size.width]
      : across?.attributes.relativeFrom === 'leftMargin'
        ? [0, size.left]
        : across?.attributes.relativeFrom === 'rightMargin'
          ? [size.width - size.right, size.right]
          : [size.left, text];
  const tops: Record<string, [number, number]> = {
    page: [0, size.height],
    topMargin: [0, size.top],
    margin: [size.top, size.height - size.top - size.bottom],
    bottomMargin: [size.height - size.bottom, size.bottom],
  };
  const [top, tall] = tops[down?.attributes.relativeFrom ?? ''] ?? [y(), 0];
  return {
    page: page(),
    x: left + readOffset(across, room, width),
    y: top + readOffset(down, tall, height),
    width,
    height,
  };
}

/** How far from its edge something stands that has this much room. */
function readOffset(position: XmlNode | undefined, room: number, length: number): number {
  const offset = toPoints(textOfNode(childOf(position, 'wp:posOffset')), EMU);
  if (offset !== undefined) return offset;
  const align = textOfNode(childOf(position, 'wp:align'));
  if (/^(?:right|bottom|outside)$/.test(align)) return room - length;
  return align === 'center' ? (room - length) / 2 : 0;
}

/** The boxes of an older drawing, and words that are drawn along a line. */
function readShapes(picture: XmlNode, context: StoryContext, readInside: ReadInside): Box[] {
  const visit = (node: XmlNode, around: ReturnType<typeof placeShape>): Box[] =>
    childrenOf(node).flatMap((child): Box[] => {
      if (child.name === 'w:txbxContent')
        return [{ blocks: readInside(child), ...(around.place && { place: around.place }) }];
      const words = child.name === 'v:textpath' ? child.attributes.string : undefined;
      if (words)
        return [{ blocks: [{ kind: 'foreign', text: words }], ...(around.place && { place: around.place }) }];
      return visit(child, child.attributes.style ? placeShape(child, around, context.cursor) : around);
    });
  return visit(picture, {});
}

/** The words of a diagram, a line each. */
function readDiagrams(frame: XmlNode, { file, addressOf }: StoryContext): Box[] {
  return descendantsOf(frame, 'dgm:relIds').flatMap(({ attributes }) => {
    const paragraphs = descendantsOf(file.tree(addressOf(attributes['r:dm'])), 'a:p');
    const text = paragraphs
      .map((paragraph) => descendantsOf(paragraph, 'a:t').map(textOfNode).join(''))
      .join('\n');
    return text.trim() ? [{ blocks: [{ kind: 'foreign' as const, text }] }] : [];
  });
}
