import type { GapState } from '../gap/gap.ts';

/**
 * What is drawn over one token of the posting. Offsets are those of the description. `answered`: another answer of
 * the same ask is there, so nothing is drawn over this one; but it is a mark, so that the places of the marks are
 * those of the asks, whatever the resume has.
 */
export interface Mark {
  start: number;
  end: number;
  state: Exclude<GapState, 'unchecked'> | 'answered';
}

/** A mark that is drawn. */
export type DrawnState = Exclude<Mark['state'], 'answered'>;

export function isDrawn(mark: Mark): mark is Mark & { state: DrawnState } {
  return mark.state !== 'answered';
}

/** Whether a mark stands where the resume falls short. */
export function isGapMark({ state }: Mark): boolean {
  return state === 'missing' || state === 'adjacent' || state === 'listed';
}
