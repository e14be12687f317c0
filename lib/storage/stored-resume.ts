import * as z from 'zod/mini';
import { type Correction, verdicts } from '../resume/correction.ts';
import { resumeSchema } from '../resume/resume.ts';
import { seniorityLevels } from '../resume/seniority.ts';
import { validItems } from '../resume/valid-items.ts';
import { currentVersion, migrate } from './migrations/migrate.ts';

/** What would go wrong when a parser reads the file. */
const findingSchema = z.object({
  /** A `FindingKind` of the import, or one that only another version knows. */
  kind: z.string(),
  /** From 1; 0 where the file has no pages. */
  page: z._default(z.number(), 0),
  /** The words that it is about. */
  text: z.string(),
  why: z._default(z.string(), ''),
});

/** Something that the import was not sure of and the user has not settled: where in the resume, and why. */
const flagSchema = z.object({ path: z.array(z.union([z.string(), z.number()])), why: z.string() });

const sourceSchema = z.object({
  fileName: z.string(),
  /** The text in the order in which a parser of resumes reads the file. */
  parserText: z.exactOptional(z.string()),
  /** How many pages the file has; 0 or absent where it has none. */
  pages: z.exactOptional(z.number()),
  /** The headings of its sections, in their order. */
  sections: z.exactOptional(z.array(z.string())),
  /** The tag of the language that it is written in; absent where that is not known. */
  language: z.exactOptional(z.string()),
  // A broken one is dropped: it must not keep the user from the resume.
  findings: validItems(findingSchema),
  flags: validItems(flagSchema),
});

/** The id of a stored resume, which is a part of its key. */
export const storedIdSchema = z.string().check(z.regex(/^[\w-]+$/));

const correctionSchema = z.object({
  termId: z.string(),
  bullet: z.string(),
  verdict: z.enum(verdicts),
}) satisfies z.ZodMiniType<Correction>;

const receipts = ['read', 'doubtful'] as const;

const storedResumeSchema = z.object({
  version: z.literal(currentVersion),
  id: storedIdSchema,
  /** The user's name for it; at first the name of the file. */
  name: z.string(),
  /** When it was last changed, as an ISO 8601 date and time. A window notices changes of another one by it. */
  edited: z.string(),
  resume: resumeSchema,
  /** The file that it was imported from; absent when it was not. */
  source: z.exactOptional(sourceSchema),
  /**
   * What is still to be said of its import: what was read, or that the reading is in doubt. Absent once the user has
   * dismissed it or edited the resume.
   */
  receipt: z.exactOptional(z.enum(receipts)),
  /** Findings that the user has dismissed, each with the reason. */
  dismissed: z.array(z.object({ rule: z.string(), about: z.string(), reason: z.string() })),
  /** Rewrites that the user says are not true: the bullet's own text, and the kind of the rewrite. */
  declined: z.array(z.object({ bullet: z.string(), kind: z.string() })),
  /** What the user says that its texts show, and what they are no proof of. */
  corrections: z.array(correctionSchema),
  /** The level that the user has set; absent while it is derived from titles and dates. */
  level: z.exactOptional(z.enum(seniorityLevels)),
});

/** A resume as it is kept in this browser. */
export type StoredResume = z.infer<typeof storedResumeSchema>;
/** What is kept of the file that a resume came from. */
export type ResumeSource = z.infer<typeof sourceSchema>;

/**
 * Reads a raw stored value of any version.
 *
 * @throws Error when it is not a stored resume, or was stored by a newer version.
 */
export function parseStoredResume(raw: unknown): StoredResume {
  return storedResumeSchema.parse(migrate(raw));
}
