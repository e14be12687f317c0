import type { Box, Paragraph, Place } from './blocks.ts';
import { TWIP, toPoints } from './lengths.ts';
import type { StoryContext } from './story-context.ts';

/** An empty paragraph that holds a box. */
export function anchorOf(box: Box): Paragraph {
  return {
    kind: 'paragraph',
    runs: [],
    boxes: [box],
    styleName: '',
    outline: 9,
    isListed: false,
    level: 0,
    indent: 0,
    startsColumn: false,
  };
}

/** Where a framed paragraph or a floating table is; nothing where the file does not say how wide it is. */
export function placeFramed(framing: Record<string, string>, { cursor }: StoryContext): { place?: Place } {
  const read = (name: string): number => toPoints(framing[name], TWIP) ?? 0;
  const width = read('w:w');
  if (!width) return {};
  const { size } = cursor;
  const left = framing['w:hAnchor'] === 'page' ? 0 : size.left;
  const down = framing['w:vAnchor'];
  const top = down === 'page' ? 0 : down === 'margin' ? size.top : cursor.y();
  const place = {
    page: cursor.page(),
    x: left + read('w:x'),
    y: top + read('w:y'),
    width,
    height: read('w:h'),
  };
  return { place };
}
