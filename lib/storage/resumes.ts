import { browser } from 'wxt/browser';
import { storage } from 'wxt/utils/storage';
import { isSameValue } from './canonical-text.ts';
import {
  activeKey,
  collectResumes,
  firstKey,
  parseAt,
  resumePrefix,
  type StoredResumes,
  unreadableSuffix,
} from './collect-resumes.ts';
import { type Removal, removeForGood } from './forget.ts';
import { readKeptCopy } from './kept-copy.ts';
import { inTurn } from './lock.ts';
import { currentVersion } from './migrations/migrate.ts';
import { parseStoredResume, type StoredResume } from './stored-resume.ts';

/** What became of a save: the resume as it is stored now, or what another window has stored since it was read. */
export type SaveResult =
  | { saved: StoredResume; conflict?: undefined }
  /** `theirs` is absent when the resume is no longer stored. */
  | { saved?: undefined; conflict: { theirs?: StoredResume } };

/**
 * All resumes of this browser, parsed at each call. A raw value that does not parse is copied to
 * `<key>.unreadable` and also stays where it is, because a newer Gaplight may be able to read it.
 */
export async function readResumes(): Promise<StoredResumes> {
  let values: Record<string, unknown>;
  try {
    // In turn, because while text is being forgotten the storage is empty for a moment.
    values = await inTurn(() => storage.snapshot('local'));
  } catch (error) {
    return readCopy(error);
  }
  const found = collectResumes(values);
  const copies = Object.entries(found.unreadable)
    .filter(([key]) => !(key + unreadableSuffix in values))
    .map(([key, value]) => ({ key: localKey(key + unreadableSuffix), value }));
  // If there is no room for a copy, the value itself is still there.
  if (copies.length > 0) await storage.setItems(copies).catch(() => {});
  if (firstKey in values && !(firstKey in found.unreadable)) await moveFirst().catch(() => {});
  return found;
}

/** What stays where the browser ended in the very moment in which it cleared its storage, and cannot open it any more. */
async function readCopy(error: unknown): Promise<StoredResumes> {
  const kept = await readKeptCopy();
  if (!kept) throw error;
  return { ...collectResumes(kept), isCopy: true };
}

/** A resume that is not stored yet. */
export type NewResume = Pick<StoredResume, 'name' | 'resume' | 'source' | 'receipt'>;

/** Stores a new resume and makes it the one that postings are compared with, in one write. */
export function addResume(resume: NewResume): Promise<StoredResume> {
  const added: StoredResume = {
    version: currentVersion,
    id: crypto.randomUUID(),
    edited: new Date().toISOString(),
    dismissed: [],
    declined: [],
    corrections: [],
    ...resume,
  };
  return inTurn(async () => {
    await storage.setItems([{ key: resumeKey(added.id), value: added }, ...(await listChoice(added.id))]);
    return added;
  });
}

/**
 * Stores a changed resume if nobody has changed the stored one since it was read: `edited` is the time stamp
 * that it was read with. Otherwise nothing is written, and the result holds what another window has stored. With an
 * edit of its text, what was read of its file is no news any more.
 *
 * @throws Error of the browser when it cannot write; what was stored before is still there.
 */
export function saveResume(changed: StoredResume): Promise<SaveResult> {
  return inTurn(async () => {
    const theirs = await readOne(changed.id);
    if (!theirs) return { conflict: {} };
    if (theirs.edited !== changed.edited) return { conflict: { theirs } };
    const isEdited = !isSameValue(theirs.resume, changed.resume);
    return { saved: await write(isEdited && changed.receipt === 'read' ? withoutReceipt(changed) : changed) };
  });
}

/** Stores a resume over whatever another window has stored under its id, once the user has agreed. */
export function overwriteResume(resume: StoredResume): Promise<StoredResume> {
  return inTurn(() => write(resume));
}

/** Makes this resume the one that postings are compared with. What was read of the files of others is said no more. */
export function chooseResume(id: string): Promise<void> {
  return inTurn(async () => storage.setItems(await listChoice(id)));
}

/** A resume of whose import there is nothing left to say. */
export function withoutReceipt({ receipt, ...resume }: StoredResume): StoredResume {
  return resume;
}

/**
 * Deletes one resume, under the key of version 1 too, and the copy of what could not be read under its key; with the
 * last resume also the facts that were filled into slots. Its text goes from the browser's files as well.
 */
export function deleteResume(id: string): Promise<Removal> {
  return removeForGood((values) => {
    const isLast = collectResumes(values).resumes.every((each) => each.id === id);
    const key = resumePrefix + id;
    return [
      key,
      key + unreadableSuffix,
      ...(isFirst(values[firstKey], id) ? [firstKey, `${firstKey}$`] : []),
      ...(isLast ? ['slots', 'slots$', `slots${unreadableSuffix}`] : []),
    ];
  });
}

/** Deletes all values that cannot be read, and their copies, once the user has saved or given them up. */
export function forgetUnreadable(): Promise<Removal> {
  return removeForGood((values) =>
    Object.keys(collectResumes(values).unreadable).flatMap((key) => [key, key + unreadableSuffix]),
  );
}

/** Calls back with all resumes after each change by any page of the extension. Returns a function that stops it. */
export function watchResumes(onChange: (stored: StoredResumes) => void): () => void {
  let turn = 0;
  const read = async (): Promise<void> => {
    turn += 1;
    const mine = turn;
    const stored = await readResumes();
    // If a later read has begun in the meantime, this one is out of date.
    if (mine === turn) onChange(stored);
  };
  const isOurs = (key: string) => key === activeKey || key === firstKey || key.startsWith(resumePrefix);
  // Not awaited by whoever tells of the change: reading waits until the write is over.
  const listener = (changes: Record<string, unknown>): void => {
    if (Object.keys(changes).some(isOurs)) void read();
  };
  browser.storage.local.onChanged.addListener(listener);
  return () => browser.storage.local.onChanged.removeListener(listener);
}

/** The key that the resume with this id is stored under. */
export function resumeKey(id: string): `local:${string}` {
  return localKey(resumePrefix + id);
}

/** A key of `browser.storage.local` with its area, as the storage library names it. */
export function localKey(key: string): `local:${string}` {
  return `local:${key}`;
}

/** What is written when this resume is chosen. A doubt about another one stays: it is there again when that is chosen. */
async function listChoice(id: string): Promise<{ key: `local:${string}`; value: unknown }[]> {
  const { resumes } = collectResumes(await storage.snapshot('local'));
  const left = resumes.filter((each) => each.id !== id && each.receipt === 'read');
  return [
    { key: localKey(activeKey), value: id },
    ...left.map((each) => ({ key: resumeKey(each.id), value: withoutReceipt(each) })),
  ];
}

async function readOne(id: string): Promise<StoredResume | undefined> {
  try {
    return parseAt(resumePrefix + id, await storage.getItem(resumeKey(id)));
  } catch {
    return undefined;
  }
}

/** The latest time that a `Date` can hold, in milliseconds; a damaged time stamp may be as late. */
const latest = 8.64e15;

async function write(resume: StoredResume): Promise<StoredResume> {
  // A later change always has a later time stamp, even within a millisecond or after the clock was set back.
  const next = (Date.parse(resume.edited) || 0) + 1;
  const edited = next > latest ? Date.now() : Math.max(Date.now(), next);
  const saved = { ...resume, edited: new Date(edited).toISOString() };
  await storage.setItem(resumeKey(saved.id), saved);
  return saved;
}

/** Whether this is the value of version 1 that holds the resume with this id. */
function isFirst(raw: unknown, id: string): boolean {
  try {
    return raw !== undefined && parseStoredResume(raw).id === id;
  } catch {
    return false;
  }
}

/** Moves the resume of version 1 to its own key. It is written before the old one is removed: a crash leaves both. */
function moveFirst(): Promise<void> {
  return inTurn(async () => {
    const values = await storage.snapshot('local');
    const first = parseStoredResume(values[firstKey]);
    if (!(resumePrefix + first.id in values)) {
      await storage.setItems([
        { key: resumeKey(first.id), value: first },
        ...(activeKey in values ? [] : [{ key: localKey(activeKey), value: first.id }]),
      ]);
    }
    await storage.removeItems([localKey(firstKey), localKey(`${firstKey}$`)]);
  });
}
