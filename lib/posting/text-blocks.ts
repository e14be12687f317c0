import type { Block } from './posting.ts';

/** Splits a plain description into blocks: one a line that is not blank. Offsets are those of `text`. */
export function readTextBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const match of text.matchAll(/[^\n]+/g)) {
    const line = match[0].trim();
    if (line) blocks.push({ kind: 'paragraph', text: line, start: match.index + match[0].indexOf(line) });
  }
  return blocks;
}
