import { readTextBlocks } from './blocks/text-blocks.ts';
import type { TextKnowledge } from './page-knowledge.ts';
import type { Posting } from './posting.ts';

/** A posting from plain text. The description is the text unchanged, so offsets are those of the file. */
export function readPostingText(
  text: string,
  knowledge: TextKnowledge,
  facts: { title?: string } = {},
): Posting {
  return { source: 'text', ...facts, description: text, blocks: readTextBlocks(text, knowledge) };
}
