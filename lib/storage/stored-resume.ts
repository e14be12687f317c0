import { z } from 'zod';
import { resumeSchema } from '../resume/resume.ts';
import { currentVersion, migrate } from './migrations/migrate.ts';

const sourceSchema = z.object({
  fileName: z.string(),
  /** The text in the order in which a parser of resumes reads the file. */
  parserText: z.string().exactOptional(),
  /** What would go wrong when a parser reads the file. The page counts from 1; 0 where there are no pages. */
  findings: z
    .array(
      z.object({
        kind: z.string(),
        page: z.number().default(0),
        text: z.string(),
        why: z.string().default(''),
      }),
    )
    .default([]),
  /** What the import was not sure of, and the user has not looked at yet. */
  flags: z.array(z.object({ path: z.array(z.union([z.string(), z.number()])), why: z.string() })).default([]),
});

const storedResumeSchema = z.object({
  version: z.literal(currentVersion),
  id: z.string().regex(/^[\w-]+$/),
  /** What the user calls it; at first the file's name. */
  name: z.string(),
  /** When it was last changed, as an ISO 8601 date and time. Two windows tell each other's changes by it. */
  edited: z.string(),
  resume: resumeSchema,
  /** The file that it came from; absent when there was none. */
  source: sourceSchema.exactOptional(),
});

/** One resume as it is kept in this browser. */
export type StoredResume = z.infer<typeof storedResumeSchema>;
export type ResumeSource = z.infer<typeof sourceSchema>;

/**
 * Reads a raw stored value of any version.
 *
 * @throws Error when it is none, or was stored by a newer version.
 */
export function parseStoredResume(raw: unknown): StoredResume {
  return storedResumeSchema.parse(migrate(raw));
}
