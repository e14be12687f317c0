import type { RoleFact } from '../../lib/rewrites/role-facts.ts';
import { parseSlotValue } from '../../lib/rewrites/slots/parse-slot.ts';
import type { Slot } from '../../lib/rewrites/slots/slot.ts';
import { usePanel, usePanelActions } from './panel-context.ts';

interface SlotProps {
  slot: Slot;
  /** The element that explains this slot. */
  helpId: string;
}

/** What is wrong with the typed value, if anything. An empty slot is only open, not wrong. */
function useProblem(slot: Slot): { value: string; problem: string | undefined } {
  const value = usePanel((state) => state.slotValues[slot.id] ?? '');
  return { value, problem: value.trim() ? parseSlotValue(slot, value).problem : undefined };
}

/** A slot as a real input in the sentence, as wide as its content: dashed while empty, solid when filled. */
export function SlotField({
  slot,
  helpId,
  onFocus,
  onBlur,
}: SlotProps & { onFocus(): void; onBlur(): void }) {
  const { fillSlot } = usePanelActions();
  const { value, problem } = useProblem(slot);
  const look = problem
    ? 'border-missing border-solid text-missing'
    : value.trim()
      ? 'border-accent border-solid font-semibold text-ink'
      : 'border-accent border-dashed text-accent';
  return (
    <span className={`inline-grid max-w-full border-b-[1.5px] align-baseline leading-5 ${look}`}>
      <span
        aria-hidden="true"
        className="invisible col-start-1 row-start-1 overflow-hidden whitespace-pre px-0.5"
      >
        {value || slot.label}
      </span>
      <input
        className="col-start-1 row-start-1 w-full min-w-4 bg-transparent px-0.5 placeholder:text-accent placeholder:opacity-100"
        size={1}
        data-slot={slot.id}
        value={value}
        placeholder={slot.label}
        aria-label={slot.label}
        aria-describedby={helpId}
        aria-invalid={problem !== undefined}
        autoComplete="off"
        spellCheck={false}
        onChange={(event) => fillSlot(slot.id, event.target.value)}
        onFocus={onFocus}
        onBlur={onBlur}
      />
    </span>
  );
}

/**
 * What a slot expects, or what is wrong with its value, and its choices. All helps of a card lie in one place,
 * and one shows at a time: nothing moves under the pointer when the focus goes.
 */
export function SlotHelp({
  slot,
  helpId,
  active,
  facts,
}: SlotProps & { active: boolean; facts: RoleFact[] }) {
  const { fillSlot } = usePanelActions();
  const { problem } = useProblem(slot);
  return (
    <div
      id={helpId}
      className={`col-start-1 row-start-1 text-label ${problem ? 'text-missing' : 'text-soft'} ${active ? '' : 'invisible'}`}
    >
      {problem ?? `${slot.hint} For example: ${slot.example}`}
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
          // The input keeps the focus, so that Tab goes on from it.
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onChoose(value)}
        >
          {value}
        </button>
      ))}
    </span>
  );
}
