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

/** Whether anything is drawn for a mark. */
export function isDrawn(mark: Mark): mark is Mark & { state: DrawnState } {
  return mark.state !== 'answered';
}

/** Whether a mark stands where the resume falls short. */
export function isGapMark({ state }: Mark): boolean {
  return state === 'missing' || state === 'adjacent' || state === 'listed';
}
