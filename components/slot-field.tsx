import { useId, useState } from 'react';
import type { Slot } from '../lib/rewrites/rewrite.ts';
import { parseSlotValue } from '../lib/rewrites/slots.ts';
import { useActions, usePanel } from './panel-context.tsx';

/** A slot as a real input in the sentence, as wide as its content: dashed while empty, solid when filled. */
export function SlotField({ slot }: { slot: Slot }) {
  const { fillSlot } = useActions();
  const value = usePanel((state) => state.slotValues[slot.id] ?? '');
  const [focused, setFocused] = useState(false);
  const hintId = useId();
  const listId = useId();
  const problem = value.trim() ? parseSlotValue(slot, value).problem : undefined;
  const look = problem
    ? 'border-missing border-solid text-missing'
    : value.trim()
      ? 'border-accent border-solid font-semibold text-ink'
      : 'border-accent border-dashed text-accent';
  return (
    <span className="relative inline-block max-w-full align-baseline">
      <span className={`inline-grid max-w-full border-b-[1.5px] ${look}`}>
        <span
          aria-hidden="true"
          className="invisible col-start-1 row-start-1 overflow-hidden whitespace-pre px-0.5"
        >
          {value || slot.label}
        </span>
        <input
          className="col-start-1 row-start-1 w-full min-w-4 bg-transparent px-0.5 placeholder:text-accent placeholder:opacity-100"
          size={1}
          value={value}
          placeholder={slot.label}
          aria-label={slot.label}
          aria-describedby={hintId}
          aria-invalid={problem !== undefined}
          list={slot.choices ? listId : undefined}
          autoComplete="off"
          spellCheck={false}
          onChange={(event) => fillSlot(slot.id, event.target.value)}
          onFocus={() => setFocused(true)}
          onBlur={() => setFocused(false)}
        />
        {slot.choices && (
          <datalist id={listId}>
            {slot.choices.map((choice) => (
              <option key={choice} value={choice} />
            ))}
          </datalist>
        )}
      </span>
      <span
        id={hintId}
        className={
          focused || problem
            ? `block max-w-56 text-label ${problem ? 'text-missing' : 'text-soft'}`
            : 'sr-only'
        }
      >
        {problem ?? `${slot.hint} For example: ${slot.example}.`}
      </span>
    </span>
  );
}
