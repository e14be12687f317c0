import { type GapState, gapStates } from '../../lib/gap/gap.ts';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import { nameState } from '../../lib/panel/state-words.ts';
import { pillLooks } from '../ui/state-pill.tsx';
import { usePanel, usePanelStore } from './panel-context.ts';

/** All of them are to stand in one line where there is room. */
const shorter: Partial<Record<GapState, string>> = { listed: 'listed' };

/** The states of the required asks with their numbers. A click shows only those, another one all again. */
export function StateKey({ rows }: { rows: AskRow[] }) {
  const store = usePanelStore();
  const filter = usePanel((state) => state.filter);
  const counts = Map.groupBy(rows, ({ state }) => state);
  const isPressed = (state: GapState): boolean => state === filter;
  return (
    <fieldset className="mt-2 flex flex-wrap gap-1" data-state-key>
      <legend className="sr-only">Show only required asks that are</legend>
      {gapStates
        .filter((state) => counts.has(state) || isPressed(state))
        .map((state) => (
          <button
            key={state}
            type="button"
            aria-pressed={isPressed(state)}
            className={`rounded-full border px-1.5 text-label/4.5 transition-colors duration-100 hover:border-current ${pillLooks[state]} ${isPressed(state) ? 'border-current font-semibold' : 'border-transparent'}`}
            onClick={() => store.setFilter(isPressed(state) ? undefined : state)}
          >
            {counts.get(state)?.length ?? 0} {shorter[state] ?? nameState(state, rows)}
          </button>
        ))}
    </fieldset>
  );
}
