import { storage } from 'wxt/utils/storage';
import * as z from 'zod/mini';
import { inTurn } from './lock.ts';
import { firstSettings, parseSettings } from './settings.ts';

/** What the user has filled into slots, by slot id. */
export const slotValuesSchema = z.record(z.string(), z.string());

/** A stored value as it was read: the parsed value, or as `unreadable` the raw one that could not be parsed. */
export type Stored<T> = { value: T; unreadable?: undefined } | { value?: undefined; unreadable: unknown };

/** A value of `browser.storage.local` that `parseRaw` reads at every read, and that is kept where it throws. */
function defineStored<T>(key: `local:${string}`, parseRaw: (raw: unknown) => T, fallback: T) {
  const item = storage.defineItem<unknown>(key, { version: 1 });
  const unreadable = storage.defineItem<unknown>(`${key}.unreadable`);

  async function parse(raw: unknown): Promise<Stored<T>> {
    if (raw === null || raw === undefined) return { value: fallback };
    try {
      return { value: parseRaw(raw) };
    } catch {
      // If there is no room for a copy, the value itself is still there.
      await unreadable.setValue(raw).catch(() => {});
      return { unreadable: raw };
    }
  }

  return {
    key,
    /** The current value. A raw value that does not parse is copied to `<key>.unreadable` first. */
    read: async (): Promise<Stored<T>> => parse(await item.getValue()),
    write: (value: T): Promise<void> => inTurn(() => item.setValue(value)),
    /** Changes the value that is stored now, so that no page writes over what another has written. Returns what is new. */
    change: (make: (value: T) => T): Promise<T> =>
      inTurn(async () => {
        const { value = fallback } = await parse(await item.getValue());
        const changed = make(value);
        await item.setValue(changed);
        return changed;
      }),
    /** Calls back after each change made by any page of the extension. Returns a function that stops it. */
    watch: (onChange: (stored: Stored<T>) => void): (() => void) =>
      // Read again: a storage that is cleared and written anew tells of a value that is gone for a moment only.
      item.watch(() => void item.getValue().then(parse).then(onChange)),
  };
}

/** What the user has set. */
export const storedSettings = defineStored('local:settings', parseSettings, firstSettings);
/** The facts that the user filled into slots: once filled in, a fact is not asked for again. */
export const storedSlotValues = defineStored('local:slots', (raw) => slotValuesSchema.parse(raw), {});
