import { parseStoredResume, type StoredResume } from './stored-resume.ts';

/** Every resume has a key of its own: one that breaks, or is saved, leaves the others alone. */
export const resumePrefix = 'resume:';
/** The key of the only resume that version 1 kept. */
export const firstKey = 'resume';
/** Names the resume that postings are compared with. */
export const activeKey = 'active-resume';
export const unreadableSuffix = '.unreadable';

export interface StoredResumes {
  /** All resumes that can be read, by name. */
  resumes: StoredResume[];
  /** The one that postings are compared with: the chosen one, else the one edited last. */
  active: StoredResume | undefined;
  /** Raw values that cannot be read, by the key that they are stored under. */
  unreadable: Record<string, unknown>;
}

/** Finds the resumes in everything that is stored, each parsed by its own version. */
export function collectResumes(values: Record<string, unknown>): StoredResumes {
  const resumes = new Map<string, StoredResume>();
  const unreadable: Record<string, unknown> = {};
  const originals = Object.entries(values).filter(([key]) => isResumeKey(key));
  // The one of version 1 comes first, so that its successor takes its place.
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
 * Reads the value of a key. It is saved under its id again, so the key says the id: a damaged one inside would
 * let a resume take the place of another.
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
