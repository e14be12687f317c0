import type { ReactNode } from 'react';
import type { GapState } from '../../lib/gap/gap.ts';

/** The colors of each state as words on a ground. */
export const pillLooks: Record<GapState, string> = {
  proved: 'text-proved bg-proved-ground',
  used: 'text-proved bg-proved-ground',
  similar: 'text-similar bg-similar-ground',
  listed: 'text-listed bg-listed-ground',
  adjacent: 'text-adjacent bg-adjacent-ground',
  missing: 'text-missing bg-missing-ground',
  unchecked: 'text-soft bg-line',
};

/** The word for a state. In forced-colors mode a border replaces the background. */
export function StatePill({ state, children }: { state: GapState; children: ReactNode }) {
  return (
    <span
      className={`min-w-0 rounded-full transition-colors duration-120 border border-transparent px-2 text-label/4.5 ${pillLooks[state]}`}
    >
      {children}
    </span>
  );
}
