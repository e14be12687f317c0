import type { Block, Posting, PostingRead, TextRun } from '../posting/posting.ts';

/** Reasons that a page gives too while it has taken the text of a posting away for a moment. */
const passing = new Set<string>(['loading', 'empty', 'not-a-posting']);

/** A reading whose text was last found in these nodes. */
export interface HeldReading {
  posting: Posting;
  runs: TextRun[];
}

/**
 * Where the text of a reading stands now that the page was read again, in offsets of that reading; `undefined` where the
 * page says something else. A page may make its nodes anew, and a list that makes only what is near the window holds a
 * part of the text: it is the same posting all the same.
 */
export function findAgain(held: HeldReading, now: PostingRead): TextRun[] | undefined {
  if (!now.posting) {
    const left = passing.has(now.reason) ? held.runs.filter((run) => isThere(run, held.posting)) : [];
    return left.length > 0 ? left : undefined;
  }
  const { title, description, blocks } = now.posting;
  if (title !== undefined && title !== held.posting.title) return undefined;
  if (description === held.posting.description) return title === held.posting.title ? now.runs : undefined;
  const places = placeBlocks(blocks, held.posting.blocks);
  return places && moveRuns(now.runs, places);
}

/** Whether a node still stands in the page with its piece of the text; a list may use nodes again for other lines. */
function isThere({ start, length, node, offset }: TextRun, { description }: Posting): boolean {
  const plain = (text: string): string => text.replace(/\s/g, ' ');
  const text = node.data.slice(offset, offset + length);
  return node.isConnected && plain(text) === plain(description.slice(start, start + length));
}

/** Each block beside the one of `all` that it is, in the same order; `undefined` where one of them is new. */
function placeBlocks(blocks: Block[], all: Block[]): [Block, Block][] | undefined {
  const places: [Block, Block][] = [];
  let from = 0;
  for (const block of blocks) {
    const at = all.findIndex(({ text }, index) => index >= from && text === block.text);
    const same = all[at];
    if (!same) return undefined;
    places.push([block, same]);
    from = at + 1;
  }
  return places.length > 0 ? places : undefined;
}

function moveRuns(runs: TextRun[], places: [Block, Block][]): TextRun[] {
  return runs.flatMap((run) => {
    const place = places.find(([{ start, text }]) => run.start >= start && run.start < start + text.length);
    return place ? { ...run, start: run.start - place[0].start + place[1].start } : [];
  });
}
