import type { GapState } from '../gap/gap.ts';

/** What is drawn over one token of the posting. Offsets are those of the description. */
export interface Mark {
  start: number;
  end: number;
  state: Exclude<GapState, 'unchecked'>;
}
