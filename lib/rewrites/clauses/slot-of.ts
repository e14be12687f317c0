import type { SlotSpec } from '../bullet-kind.ts';
import type { Slot } from '../slots/slot.ts';

/** A slot of a bullet: the same id for the same fact, in whichever clause it stands. `key` is that of the bullet. */
export function slotOf(spec: SlotSpec, name: string, key: string): Slot {
  const { fact = name, ...slot } = spec;
  return { ...slot, id: `${key}.${fact}.${spec.type}` };
}
