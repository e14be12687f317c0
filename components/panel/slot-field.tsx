import type { Slot } from '../../lib/rewrites/slots/slot.ts';
import { GrowingInput } from '../ui/growing-input.tsx';
import { usePanelActions } from './panel-context.ts';
import { useSlotValue } from './use-slot-value.ts';

interface Props {
  slot: Slot;
  /** Id of the element that explains this slot. */
  helpId: string;
  onFocus: () => void;
  onBlur: () => void;
}

/** A slot as an input within the sentence: underlined with dashes while empty, solid when filled. */
export function SlotField({ slot, helpId, onFocus, onBlur }: Props) {
  const { fillSlot } = usePanelActions();
  const { value, problem } = useSlotValue(slot);
  const look = problem
    ? 'border-missing border-solid text-missing'
    : value.trim()
      ? 'border-accent border-solid font-semibold text-ink'
      : 'border-accent border-dashed text-accent';
  return (
    <GrowingInput
      className={`border-b-[1.5px] align-baseline leading-5 ${look}`}
      look="px-0.5"
      inputLook="min-w-4 placeholder:text-accent placeholder:opacity-100"
      data-slot={slot.id}
      value={value}
      placeholder={slot.label}
      aria-label={slot.label}
      aria-describedby={helpId}
      aria-invalid={problem !== undefined}
      onChange={(event) => fillSlot(slot.id, event.target.value)}
      onFocus={onFocus}
      onBlur={onBlur}
    />
  );
}
