import type { GapState } from '../gap/gap.ts';

/** The word of each state, as it stands alone. */
export const stateWords: Record<GapState, string> = {
  proved: 'proved',
  used: 'no number',
  similar: 'similar',
  listed: 'listed only',
  adjacent: 'near',
  missing: 'missing',
  unchecked: 'could not check',
};
