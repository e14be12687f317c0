import type { Resume } from './resume.ts';

/** Something an import is not sure of: where in the resume, and why, in a plain sentence. */
export interface Flag {
  path: (string | number)[];
  why: string;
}

/** What importing a file gave. */
export interface ImportedResume {
  resume: Resume;
  flags: Flag[];
  /** The headings of its sections in their order; absent where the file is data and has none. */
  sections?: string[];
}
