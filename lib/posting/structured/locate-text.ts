import { foldLetters } from '../../text/fold-words.ts';
import type { BlockRead } from '../blocks/read-blocks.ts';

/** How much of both ends of a text must stand in the page, in letters and digits. */
const END = 60;

/**
 * The part of a page in which a text stands, by its beginning and its end, however the page lays it out;
 * `undefined` where it does not stand there, or much else stands within it.
 */
export function locateText(page: BlockRead, text: string): BlockRead | undefined {
  const wanted = foldLetters(text);
  if (wanted.length < 2 * END) return undefined;
  const ends: number[] = [];
  let letters = '';
  for (const block of page.blocks) {
    letters += foldLetters(block.text);
    ends.push(letters.length);
  }
  const from = letters.indexOf(wanted.slice(0, END));
  const to = from < 0 ? -1 : letters.indexOf(wanted.slice(-END), from) + END;
  const share = (to - from) / wanted.length;
  if (to < END || share < 0.7 || share > 1.5) return undefined;
  const first = ends.findIndex((end) => end > from);
  const last = ends.findIndex((end) => end >= to);
  return sliceRead(page, first, last);
}

/** The blocks from `first` to `last` as a description of their own. */
function sliceRead(page: BlockRead, first: number, last: number): BlockRead {
  const blocks = page.blocks.slice(first, last + 1);
  const from = blocks[0]?.start ?? 0;
  const end = blocks.at(-1);
  const to = end ? end.start + end.text.length : from;
  const runs = page.runs.flatMap((run) => {
    const start = Math.max(run.start, from);
    const length = Math.min(run.start + run.length, to) - start;
    if (length <= 0) return [];
    return { ...run, start: start - from, length, offset: run.offset + start - run.start };
  });
  return {
    description: page.description.slice(from, to),
    blocks: blocks.map((block) => ({ ...block, start: block.start - from })),
    runs,
    truncated: false,
  };
}
