import { storage } from 'wxt/utils/storage';
import { z } from 'zod';
import { activeKey, collectResumes, unreadableSuffix } from './collect-resumes.ts';
import { type Removal, removeAllForGood } from './forget.ts';
import {
  type Settings,
  settingsSchema,
  slotValuesSchema,
  storedSettings,
  storedSlotValues,
} from './items.ts';
import { inTurn } from './lock.ts';
import { localKey, readResumes, resumeKey } from './resumes.ts';
import { parseStoredResume, type StoredResume } from './stored-resume.ts';

const everythingSchema = z.object({
  format: z.literal('gaplight'),
  /** When the file was written, as an ISO 8601 date and time. */
  exported: z.string(),
  active: z.string().exactOptional(),
  resumes: z.array(z.unknown().transform(parseStoredResume)),
  settings: settingsSchema.exactOptional(),
  slots: slotValuesSchema.default({}),
  /** Raw values that this Gaplight cannot read, by their keys. */
  unreadable: z.record(z.string().regex(/^resume|\.unreadable$/), z.unknown()).default({}),
});

/** Everything that Gaplight keeps in this browser, as the contents of one file. */
export type Everything = z.output<typeof everythingSchema>;

/** Everything that is kept in this browser, including values that cannot be read. */
export async function exportEverything(): Promise<Everything> {
  const [{ resumes, active, unreadable }, settings, slots] = await Promise.all([
    readResumes(),
    storedSettings.read(),
    storedSlotValues.read(),
  ]);
  const copies = Object.entries(await storage.snapshot('local')).filter(
    ([key]) => key.endsWith(unreadableSuffix) && !(key.slice(0, -unreadableSuffix.length) in unreadable),
  );
  return {
    format: 'gaplight',
    exported: new Date().toISOString(),
    ...(active && { active: active.id }),
    resumes,
    ...(settings.value && { settings: settings.value }),
    slots: slots.value ?? {},
    unreadable: { ...Object.fromEntries(copies), ...unreadable },
  };
}

/** Whether a file's text was written by `exportEverything`, and not, say, a JSON Resume. */
export function isEverything(text: string): boolean {
  return /^\uFEFF?\s*\{\s*"format"\s*:\s*"gaplight"/.test(text);
}

/**
 * Reads the text of a file made from `exportEverything`, by this version or an older one.
 *
 * @throws Error with one plain sentence when it is not such a file, or a part of it is damaged.
 */
export function parseEverything(text: string): Everything {
  let value: unknown;
  try {
    value = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Error('This file should hold everything from Gaplight as JSON, but it is cut off or damaged.');
  }
  try {
    return everythingSchema.parse(value);
  } catch {
    throw new Error(
      'This file should hold everything from Gaplight, but a part of it is damaged or was written by a newer version. Nothing was changed.',
    );
  }
}

/**
 * Adds the contents of a file to what is kept here, in one write. Nothing is overwritten: a resume that differs
 * from the one with the same id here is added beside it, and facts already filled into slots stay.
 *
 * @returns how many resumes were added.
 * @throws Error of the browser when it has no room; then nothing has changed.
 */
export function importEverything(file: Everything): Promise<number> {
  return inTurn(async () => {
    const values = await storage.snapshot('local');
    const here = collectResumes(values);
    const added = file.resumes.flatMap((theirs): StoredResume[] => {
      const mine = here.resumes.find(({ id }) => id === theirs.id);
      if (!mine) return [theirs];
      if (JSON.stringify(mine) === JSON.stringify(theirs)) return [];
      return [{ ...theirs, id: crypto.randomUUID(), name: `${theirs.name} (from the file)` }];
    });
    const items: { key: `local:${string}`; value: unknown }[] = [
      ...added.map((resume) => ({ key: resumeKey(resume.id), value: resume })),
      ...Object.entries(file.unreadable)
        .filter(([key]) => !(key in values))
        .map(([key, value]) => ({ key: localKey(key), value })),
      { key: storedSlotValues.key, value: { ...file.slots, ...(await readSlots()) } },
    ];
    if (!here.active && file.active) items.push({ key: localKey(activeKey), value: file.active });
    if (file.settings && !('settings' in values))
      items.push({ key: storedSettings.key, value: file.settings satisfies Settings });
    await storage.setItems(items);
    return added.length;
  });
}

/** Deletes everything that Gaplight keeps in this browser, and its text from the browser's files. */
export function deleteEverything(): Promise<Removal> {
  return removeAllForGood();
}

async function readSlots(): Promise<Record<string, string>> {
  return (await storedSlotValues.read()).value ?? {};
}
