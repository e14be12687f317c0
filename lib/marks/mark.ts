import type { GapState } from '../gap/gap.ts';

/**
 * What is drawn over one token of the posting. Offsets are those of the description. `answered`: the resume has another
 * answer to the same requirement, so nothing is drawn here. It is a mark all the same, so that where marks stand depends
 * on the posting alone, whatever the resume has.
 */
export interface Mark {
  start: number;
  end: number;
  state: Exclude<GapState, 'unchecked'> | 'answered';
}

/** A mark that is drawn. */
export type DrawnState = Exclude<Mark['state'], 'answered'>;
