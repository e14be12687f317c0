import type { Block } from './blocks.ts';
import type { StoryContext } from './story-context.ts';
import { childOf, switchOf, type XmlNode } from './xml-tree.ts';

/** What is around a piece of a story. */
export interface Surroundings {
  context: StoryContext;
  /** Colour behind it, "#rrggbb", or "unknown". */
  ground: string;
  isInControl?: boolean;
  isPlaceholder?: boolean;
}

/** Reads the blocks that some elements hold. */
export type ReadBlocks = (nodes: XmlNode[], around: Surroundings) => Block[];

/** What is around the pieces inside a field to fill in. */
export function intoControl(control: XmlNode, around: Surroundings): Surroundings {
  const isPlaceholder = switchOf(childOf(control, 'w:sdtPr'), 'w:showingPlcHdr');
  return { ...around, isInControl: true, ...(isPlaceholder && { isPlaceholder }) };
}
