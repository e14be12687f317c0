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

/** The word of a state as these rows have it: where a number cannot be told, none is said to be missing. */
export function nameState(state: GapState, rows: readonly { state?: GapState; word?: string }[]): string {
  const words = new Set(rows.filter((row) => row.state === state).map(({ word }) => word));
  return state === 'used' && words.size === 1 && words.has('used') ? 'used' : stateWords[state];
}
