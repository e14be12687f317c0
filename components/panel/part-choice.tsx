import type { Slot } from '../../lib/rewrites/slots/slot.ts';
import { usePanelActions } from './panel-context.ts';
import { useSlotValue } from './use-slot-value.ts';

/** The verbs to pick from, the least claim first: that is chosen until the user says more. */
export function PartChoice({ slot }: { slot: Slot }) {
  const { fillSlot } = usePanelActions();
  const { value } = useSlotValue(slot);
  const [least] = slot.choices ?? [];
  const chosen = value || least;
  return (slot.choices ?? []).map((choice) => (
    <label
      key={choice}
      className="inline-flex min-h-7 cursor-pointer items-center gap-1.5 rounded-md border border-edge bg-ground px-2 has-checked:border-accent has-checked:text-accent"
    >
      <input
        type="radio"
        autoComplete="off"
        name={slot.id}
        className="accent-accent"
        checked={choice === chosen}
        onChange={() => fillSlot(slot.id, choice === least ? '' : choice)}
      />
      {choice}
    </label>
  ));
}
