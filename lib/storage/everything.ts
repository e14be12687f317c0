import { storage } from 'wxt/utils/storage';
import { hashText } from '../text/hash.ts';
import { canonicalText, isSameValue } from './canonical-text.ts';
import { activeKey, collectResumes, firstKey, resumePrefix, unreadableSuffix } from './collect-resumes.ts';
import type { Everything } from './everything-file.ts';
import { type Removal, removeAllForGood } from './forget.ts';
import { storedSettings, storedSlotValues } from './items.ts';
import { inTurn } from './lock.ts';
import { localKey, readResumes } from './resumes.ts';
import { addSettings, type Settings } from './settings.ts';
import type { StoredResume } from './stored-resume.ts';

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

/**
 * Adds the contents of a file to what is kept here, in one write. Nothing is overwritten: a resume that differs
 * from the one with the same id is added beside it, a raw value gets a key of its own where its key is taken, and
 * facts already filled into slots stay, as does what is set here; names that the user had added come to those here.
 *
 * @returns how many resumes were added.
 * @throws Error of the browser when it has no room; then nothing has changed.
 */
export function importEverything(file: Everything): Promise<number> {
  return inTurn(async () => {
    const values = await storage.snapshot('local');
    const here = collectResumes(values);
    const { added, ids } = placeResumes(file.resumes, here.resumes, values);
    const written = new Map<string, unknown>();
    for (const resume of added) written.set(resumePrefix + resume.id, resume);
    for (const [key, raw] of Object.entries(file.unreadable)) {
      const free = keysFor(key, raw).find(
        (each) => !written.has(each) && (!(each in values) || isSameValue(values[each], raw)),
      );
      if (free && !(free in values)) written.set(free, raw);
    }
    if (!here.active && file.active) written.set(activeKey, ids.get(file.active) ?? file.active);
    await storage.setItems([
      ...[...written].map(([key, value]) => ({ key: localKey(key), value })),
      { key: storedSlotValues.key, value: { ...file.slots, ...(await readSlots()) } },
      ...(await placeSettings(file.settings, 'settings' in values)),
    ]);
    return added.length;
  });
}

/** Deletes everything that Gaplight keeps in this browser, and its text from the browser's files. */
export function deleteEverything(): Promise<Removal> {
  return removeAllForGood();
}

/**
 * The resumes of a file that are not here yet, each with an id that nothing else has, and the ids that they had in
 * the file. The other ids are made of what a resume says: a file that is imported again adds nothing.
 */
function placeResumes(
  theirs: StoredResume[],
  here: StoredResume[],
  values: Record<string, unknown>,
): { added: StoredResume[]; ids: Map<string, string> } {
  const added: StoredResume[] = [];
  const ids = new Map<string, string>();
  for (const resume of theirs) {
    const copy = { ...resume, name: `${resume.name} (from the file)` };
    const all = [...here, ...added];
    const isFree = ({ id }: StoredResume) =>
      !(resumePrefix + id in values) && !all.some((other) => other.id === id);
    const places = [
      resume,
      { ...copy, id: hashText(canonicalText(resume)) },
      { ...copy, id: crypto.randomUUID() },
    ];
    const place = places.find((each) => isFree(each) || all.some((other) => isSameValue(other, each)));
    if (!place) continue;
    if (isFree(place)) added.push(place);
    if (!ids.has(resume.id)) ids.set(resume.id, place.id);
  }
  return { added, ids };
}

/** Its key, and another where that is taken, for a raw value of a file; that of a copy stays the key of a copy. */
function keysFor(key: string, raw: unknown): string[] {
  if (!key.startsWith(firstKey)) return [key];
  const end = key.endsWith(unreadableSuffix) ? unreadableSuffix : '';
  return [key, resumePrefix + hashText(canonicalText(raw)) + end];
}

/** What to write of the settings of a file: all of them where there are none here. */
async function placeSettings(
  file: Settings | undefined,
  some: boolean,
): Promise<{ key: typeof storedSettings.key; value: Settings }[]> {
  if (!file) return [];
  const here = some ? (await storedSettings.read()).value : undefined;
  // Settings that cannot be read stay as they are: a newer Gaplight may be able to.
  if (some && !here) return [];
  return [{ key: storedSettings.key, value: here ? addSettings(here, file) : file }];
}

async function readSlots(): Promise<Record<string, string>> {
  return (await storedSlotValues.read()).value ?? {};
}
