import { parseSlotValue } from '../../lib/rewrites/slots/parse-slot.ts';
import type { Slot } from '../../lib/rewrites/slots/slot.ts';
import { usePanel } from './panel-context.ts';

/** What the user has typed into a slot, and what is wrong with it, if anything. An empty slot is open, not wrong. */
export function useSlotValue(slot: Slot): { value: string; problem: string | undefined } {
  const value = usePanel((state) => state.slotValues[slot.id] ?? '');
  return { value, problem: value.trim() ? parseSlotValue(slot, value).problem : undefined };
}
