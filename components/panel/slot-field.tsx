import type { Slot } from '../../lib/rewrites/slots/slot.ts';
import { GrowingInput } from '../ui/growing-input.tsx';
import { usePanelActions } from './panel-context.ts';
import { useSlotValue } from './use-slot-value.ts';

interface Props {
  slot: Slot;
  /** Id of the element that explains this slot. */
  helpId: string;
  onFocus: () => void;
}

/** A slot as a small field: dashed while empty, solid when filled. */
export function SlotField({ slot, helpId, onFocus }: Props) {
  const { fillSlot } = usePanelActions();
  const { value, problem } = useSlotValue(slot);
  const look = problem
    ? 'border-missing text-missing'
    : value.trim()
      ? 'border-accent font-semibold text-ink'
      : 'border-dashed border-edge text-ink';
  return (
    <GrowingInput
      className={`rounded-md border bg-ground ${look}`}
      look="min-h-7 px-2 leading-6.5"
      inputLook="min-w-12 rounded-md placeholder:text-soft placeholder:opacity-100"
      data-slot={slot.id}
      value={value}
      placeholder={slot.example}
      aria-label={slot.label}
      aria-describedby={helpId}
      aria-invalid={problem !== undefined}
      onChange={(event) => fillSlot(slot.id, event.target.value)}
      onFocus={onFocus}
    />
  );
}
