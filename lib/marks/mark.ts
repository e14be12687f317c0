import type { GapState } from '../gap/gap.ts';
import type { TextRange } from '../text/range.ts';

/**
 * What is drawn over one token of the posting. Offsets are those of the description. `answered`: the resume has another
 * answer to the same requirement, or could not be checked, so nothing is drawn here. It is a mark all the same, so that where marks stand depends
 * on the posting alone, whatever the resume has.
 */
export interface Mark extends TextRange {
  state: Exclude<GapState, 'unchecked'> | 'answered';
}

/** A stop of a walk through the asks of a posting. */
export interface MarkStop {
  /** Where the page is scrolled to; absent where it stays. */
  at?: TextRange;
  /** What is ringed. */
  places: TextRange[];
}

/** All that is drawn over a posting, and the walk through it: one stop for each ask, in the order of the posting. */
export interface MarkDrawing {
  marks: Mark[];
  stops: MarkStop[];
}

/** A mark that is drawn. */
export type DrawnState = Exclude<Mark['state'], 'answered'>;
