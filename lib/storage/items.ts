import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { inTurn } from './lock.ts';

/** What the user has set in the panel. */
export const settingsSchema = z.object({
  marksOn: z.boolean(),
  /** Ids of the rules that the user has switched off. */
  rulesOff: z.array(z.string()).default([]),
});
export type Settings = z.infer<typeof settingsSchema>;

/** What the user has filled into slots, by slot id. */
export const slotValuesSchema = z.record(z.string(), z.string());

/** A stored value as it was read: the parsed value, or as `unreadable` the raw one that could not be parsed. */
export type Stored<T> = { value: T; unreadable?: undefined } | { value?: undefined; unreadable: unknown };

/** A value of `browser.storage.local` that is parsed at every read, and kept where it cannot be parsed. */
function defineStored<T>(key: `local:${string}`, schema: z.ZodType<T>, fallback: T) {
  const item = storage.defineItem<unknown>(key, { version: 1 });
  const unreadable = storage.defineItem<unknown>(`${key}.unreadable`);

  async function parse(raw: unknown): Promise<Stored<T>> {
    if (raw === null || raw === undefined) return { value: fallback };
    const parsed = schema.safeParse(raw);
    if (parsed.success) return { value: parsed.data };
    // If there is no room for a copy, the value itself is still there.
    await unreadable.setValue(raw).catch(() => {});
    return { unreadable: raw };
  }

  return {
    key,
    /** The current value. A raw value that does not parse is copied to `<key>.unreadable` first. */
    read: async (): Promise<Stored<T>> => parse(await item.getValue()),
    write: (value: T): Promise<void> => inTurn(() => item.setValue(value)),
    /** Calls back after each change made by any page of the extension. Returns a function that stops it. */
    watch: (onChange: (stored: Stored<T>) => void): (() => void) =>
      // Read again: a storage that is cleared and written anew tells of a value that is gone for a moment only.
      item.watch(() => void item.getValue().then(parse).then(onChange)),
  };
}

/** The settings. At first the marks are on, and so is every rule. */
export const storedSettings = defineStored('local:settings', settingsSchema, { marksOn: true, rulesOff: [] });
/** The facts that the user filled into slots: once filled in, a fact is not asked for again. */
export const storedSlotValues = defineStored('local:slots', slotValuesSchema, {});
