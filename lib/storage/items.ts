import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { resumeSchema } from '../resume/resume.ts';

const storedResumeSchema = z.object({
  id: z.string(),
  /** What the user calls it: the file's name, or "Sample resume". */
  name: z.string(),
  /** When it was last changed, as an ISO 8601 date and time. */
  edited: z.string(),
  resume: resumeSchema,
});

/** One resume as it is kept in this browser. */
export type StoredResume = z.infer<typeof storedResumeSchema>;

const settingsSchema = z.object({ marksOn: z.boolean() });
export type Settings = z.infer<typeof settingsSchema>;

const slotValuesSchema = z.record(z.string(), z.string());

/** What reading a stored value gave. `unreadable` holds the raw value of something that could not be parsed. */
export type Stored<T> = { value: T; unreadable?: undefined } | { value?: undefined; unreadable: unknown };

/** A value of `browser.storage.local` that is parsed at each read and never thrown away when it cannot be. */
function defineStored<T>(key: `local:${string}`, schema: z.ZodType<T>, fallback: T) {
  const item = storage.defineItem<unknown>(key, { version: 1 });
  const unreadable = storage.defineItem<unknown>(`${key}.unreadable`);

  async function parse(raw: unknown): Promise<Stored<T>> {
    if (raw === null || raw === undefined) {
      const kept = await unreadable.getValue();
      return kept === null ? { value: fallback } : { unreadable: kept };
    }
    const parsed = schema.safeParse(raw);
    if (parsed.success) return { value: parsed.data };
    await unreadable.setValue(raw);
    return { unreadable: raw };
  }

  return {
    /** The value as it now is. A raw value that does not parse is copied to `<key>.unreadable` first. */
    read: async (): Promise<Stored<T>> => parse(await item.getValue()),
    write: (value: T): Promise<void> => item.setValue(value),
    /** Calls back with each change made by any page of the extension. Gives a function that stops it. */
    watch: (onChange: (stored: Stored<T>) => void): (() => void) =>
      item.watch((raw) => void parse(raw).then(onChange)),
    /** Lets go of a value that could not be read, once the user has it or does not want it. */
    forgetUnreadable: async (): Promise<void> => {
      await item.removeValue();
      await unreadable.removeValue();
    },
  };
}

/** The resume that postings are compared with; `null` before there is one. */
export const storedResume = defineStored('local:resume', storedResumeSchema.nullable(), null);
export const storedSettings = defineStored('local:settings', settingsSchema, { marksOn: true });
/** What the user filled into slots, by slot id: a fact once given is not asked for again. */
export const storedSlotValues = defineStored('local:slots', slotValuesSchema, {});
