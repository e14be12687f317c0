import type { Resume } from '../lib/resume/resume.ts';
import type { StoredResume } from '../lib/storage/stored-resume.ts';

/** A resume as it is stored, of which the user has said nothing yet. */
export function storedResume(resume: Resume, patch: Partial<StoredResume> = {}): StoredResume {
  return {
    version: 5,
    id: '1',
    name: 'resume.md',
    edited: '2026-01-01T00:00:00.000Z',
    resume,
    dismissed: [],
    declined: [],
    corrections: [],
    ...patch,
  };
}
