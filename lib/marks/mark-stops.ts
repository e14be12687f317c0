import type { Block } from '../posting/posting.ts';
import type { Mark } from './mark.ts';

/** How far apart the first and the last mark of one stop may stand, in characters: a few lines of a page. */
const reach = 400;

/**
 * The stops of a walk through the marks: those of one heading, paragraph or item are one stop, long ones several.
 *
 * The walk passes what the resume has as well as what it lacks, and its stops depend on the posting alone: a page
 * that watches its own scrolling learns nothing of the resume.
 */
export function findStops(marks: Mark[], blocks: Block[]): Mark[][] {
  const stops: Mark[][] = [];
  let from = Number.NEGATIVE_INFINITY;
  let last: Block | undefined;
  for (const mark of marks) {
    const block = blocks.findLast(({ start }) => start <= mark.start);
    if (block === last && mark.end - from <= reach) stops.at(-1)?.push(mark);
    else {
      stops.push([mark]);
      from = mark.start;
    }
    last = block;
  }
  return stops;
}
