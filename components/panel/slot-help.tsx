import type { RoleFact } from '../../lib/rewrites/role-facts.ts';
import type { Slot } from '../../lib/rewrites/slots/slot.ts';
import { usePanelActions } from './panel-context.ts';
import { useSlotValue } from './use-slot-value.ts';

interface Props {
  slot: Slot;
  /** Id of this element, to which the input of the slot refers. */
  helpId: string;
  /** Whether the slot has the focus, or had it last. */
  active: boolean;
  /** Facts of the same kind that other bullets of the role state. */
  facts: RoleFact[];
}

/** What a slot expects, or what is wrong with its value, and its choices. */
export function SlotHelp({ slot, helpId, active, facts }: Props) {
  const { fillSlot } = usePanelActions();
  const { problem } = useSlotValue(slot);
  return (
    <div id={helpId} hidden={!active} className={`text-label ${problem ? 'text-missing' : 'text-soft'}`}>
      {problem ?? slot.hint}
      <Choices values={slot.choices ?? []} onChoose={(choice) => fillSlot(slot.id, choice)} />
      {facts.length > 0 && (
        <>
          <span className="block pt-1">Stated elsewhere in this role:</span>
          <Choices values={facts.map(({ text }) => text)} onChoose={(text) => fillSlot(slot.id, text)} />
        </>
      )}
    </div>
  );
}

function Choices({ values, onChoose }: { values: string[]; onChoose: (value: string) => void }) {
  if (values.length === 0) return null;
  return (
    <span className="flex flex-wrap gap-1 pt-1">
      {values.map((value) => (
        <button
          key={value}
          type="button"
          tabIndex={-1}
          className="rounded border border-edge bg-ground px-1.5 text-soft hover:border-accent hover:text-accent"
          // The input keeps the focus, so that Tab continues from there.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(value)}
        >
          {value}
        </button>
      ))}
    </span>
  );
}
