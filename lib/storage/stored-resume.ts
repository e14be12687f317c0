import { z } from 'zod';
import { resumeSchema } from '../resume/resume.ts';
import { seniorityLevels } from '../resume/seniority.ts';
import { currentVersion, migrate } from './migrations/migrate.ts';

const sourceSchema = z.object({
  fileName: z.string(),
  /** The text in the order in which a parser of resumes reads the file. */
  parserText: z.string().exactOptional(),
  /** How many pages the file has; 0 or absent where it has none. */
  pages: z.number().exactOptional(),
  /** The headings of its sections, in their order. */
  sections: z.array(z.string()).exactOptional(),
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
  /** Findings of the check that the user has put aside, each with the reason. */
  dismissed: z.array(z.object({ rule: z.string(), about: z.string(), reason: z.string() })),
  /** Rewrites that the user said are not true: the bullet as it stands, and the kind of the rewrite. */
  declined: z.array(z.object({ bullet: z.string(), kind: z.string() })),
  /** The level that the user has corrected; absent while it is worked out from titles and dates. */
  level: z.enum(seniorityLevels).exactOptional(),
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
