import { parseStoredResume, type StoredResume } from './stored-resume.ts';

/** Every resume has its own key, so that a broken one, or a save, never touches the others. */
export const resumePrefix = 'resume:';
/** The key of the single resume that version 1 kept. */
export const firstKey = 'resume';
/** Names the resume that postings are compared with. */
export const activeKey = 'active-resume';
/** Ends the key of the copy that is made of a value that cannot be read. */
export const unreadableSuffix = '.unreadable';

/** What the stored values of this browser hold of resumes. */
export interface StoredResumes {
  /** All resumes that can be read, by name. */
  resumes: StoredResume[];
  /** The one that postings are compared with: the chosen one, else the one edited last. */
  active: StoredResume | undefined;
  /** Raw values that cannot be read, by the key that they are stored under. */
  unreadable: Record<string, unknown>;
  /** They are those of a copy, since the browser cannot open its storage any more: nothing can be saved. */
  isCopy?: true;
}

/** Finds the resumes among all stored values, by their keys. Each is migrated from the version that stored it. */
export function collectResumes(values: Record<string, unknown>): StoredResumes {
  const resumes = new Map<string, StoredResume>();
  const unreadable: Record<string, unknown> = {};
  const originals = Object.entries(values).filter(([key]) => isResumeKey(key));
  // The resume of version 1 sorts first, so that the copy under a key of its own replaces it.
  for (const [key, raw] of originals.sort(([one], [other]) => (one < other ? -1 : 1))) {
    try {
      const stored = parseAt(key, raw);
      resumes.set(stored.id, stored);
    } catch {
      unreadable[key] = raw;
    }
  }
  for (const [key, raw] of Object.entries(values)) {
    const original = key.slice(0, -unreadableSuffix.length);
    if (key.endsWith(unreadableSuffix) && isResumeKey(original) && !(original in values))
      unreadable[original] = raw;
  }
  const list = [...resumes.values()].sort(
    (one, other) => one.name.localeCompare(other.name) || one.id.localeCompare(other.id),
  );
  const last = list.toSorted((one, other) => other.edited.localeCompare(one.edited))[0];
  return { resumes: list, active: list.find(({ id }) => id === values[activeKey]) ?? last, unreadable };
}

/**
 * Reads the value stored under a key. The id comes from the key, because the resume is saved under its id
 * again: with a damaged id inside the value, it would overwrite another resume.
 *
 * @throws Error like `parseStoredResume`.
 */
export function parseAt(key: string, raw: unknown): StoredResume {
  if (!key.startsWith(resumePrefix) || typeof raw !== 'object' || raw === null) return parseStoredResume(raw);
  return parseStoredResume({ ...raw, id: key.slice(resumePrefix.length) });
}

function isResumeKey(key: string): boolean {
  return (key === firstKey || key.startsWith(resumePrefix)) && !key.endsWith(unreadableSuffix);
}
