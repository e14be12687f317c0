import * as z from 'zod/mini';
import { parseDate } from './dates.ts';
import { prepared } from './prepared.ts';
import { withoutScriptAddresses } from './script-addresses.ts';

/** One line of text: runs of white space become one space. */
const line = prepared((value) => toText(value)?.replace(/\s+/g, ' ').trim() ?? value, z.string());
/** Text of one or more paragraphs: line breaks stay. */
const prose = prepared((value) => toText(value)?.trim() ?? value, z.string());
const date = prepared(
  (value) => parseDate(toText(value) ?? ''),
  z.string().check(z.regex(/^\d{4}(?:-\d\d){0,2}$/)),
);
const text = z.exactOptional(line);
const paragraphs = z.exactOptional(prose);
const day = z.exactOptional(date);
const lines = list(line);
/** A web address; one without "https://" gets it. */
const url = z.exactOptional(
  prepared((value) => toText(value)?.replace(/^(?=[\w-]+(?:\.[\w-]+)+(?:[/?#:]|$))/, 'https://'), z.string()),
);

function list<Item extends z.ZodMiniType>(item: Item) {
  return z._default(
    prepared((value) => (Array.isArray(value) || value === undefined ? value : [value]), z.array(item)),
    [],
  );
}

function toText(value: unknown): string | undefined {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;
}

const profile = z.object({ network: text, username: text, url });
const location = z.object({ address: text, postalCode: text, city: text, region: text, countryCode: text });
const basics = z.object({
  name: text,
  label: text,
  image: text,
  email: text,
  phone: text,
  url,
  summary: paragraphs,
  location: z.exactOptional(location),
  profiles: list(profile),
});
const work = z.object({
  name: text,
  position: text,
  location: text,
  description: text,
  url,
  startDate: day,
  endDate: day,
  summary: paragraphs,
  highlights: lines,
});
const volunteer = z.extend(z.omit(work, { name: true, description: true }), { organization: text });
const education = z.object({
  institution: text,
  area: text,
  studyType: text,
  location: text,
  url,
  startDate: day,
  endDate: day,
  score: text,
  courses: lines,
  highlights: lines,
});
const project = z.object({
  name: text,
  description: paragraphs,
  highlights: lines,
  keywords: lines,
  startDate: day,
  endDate: day,
  url,
  roles: lines,
  entity: text,
  type: text,
});

/**
 * A resume in the shape of JSON Resume 1.0. Every list is there, if empty; every other field is there only
 * when it says something. `education[].highlights` and `education[].location` are additions of ours that the
 * standard allows; `meta.unplaced` holds text of an imported file that fits no field. Addresses that would run
 * something are left out wherever a resume is parsed.
 */
export const resumeSchema = prepared(
  withoutScriptAddresses,
  z.object({
    basics: prepared((value) => value ?? {}, basics),
    work: list(work),
    volunteer: list(volunteer),
    education: list(education),
    awards: list(z.object({ title: text, date: day, awarder: text, summary: paragraphs })),
    certificates: list(z.object({ name: text, date: day, issuer: text, url })),
    publications: list(z.object({ name: text, publisher: text, releaseDate: day, url, summary: paragraphs })),
    skills: list(z.object({ name: text, level: text, keywords: lines })),
    languages: list(z.object({ language: text, fluency: text })),
    interests: list(z.object({ name: text, keywords: lines })),
    references: list(z.object({ name: text, reference: paragraphs })),
    projects: list(project),
    meta: prepared(
      (value) => value ?? {},
      z.object({ canonical: text, version: text, lastModified: text, unplaced: list(prose) }),
    ),
  }),
);

export type Resume = z.output<typeof resumeSchema>;
export type Work = Resume['work'][number];
export type Project = Resume['projects'][number];
export type Education = Resume['education'][number];
export type Skill = Resume['skills'][number];

/**
 * Reads any JSON value as a resume. Lenient where real JSON Resume files are loose: nulls and empty texts count
 * as absent, single values as lists of one, numbers as texts, and the older names `company` and `website` are
 * known; keys that JSON Resume does not have are left out. A date that is none is left out too.
 *
 * @throws Error with one plain sentence that names the place and what stands there instead.
 */
export function parseResume(value: unknown): Resume {
  const result = resumeSchema.safeParse(withoutEmpty(value) ?? {}, { reportInput: true });
  if (result.success && isRecord(value)) return result.data;
  if (result.success)
    throw new Error(`A resume should be an object of JSON Resume, but this is ${describe(value)}.`);
  const issue = result.error.issues[0];
  const wanted =
    issue?.code === 'invalid_type' ? (names[issue.expected] ?? issue.expected) : 'something else';
  throw new Error(
    `${joinPath(issue?.path ?? [])} of the resume should be ${wanted}, but is ${describe(issue?.input)}.`,
  );
}

const names: Record<string, string> = { string: 'text', array: 'a list', object: 'an object' };
const oldNames: Record<string, string> = { company: 'name', website: 'url' };
const dateKeys = new Set(['startDate', 'endDate', 'date', 'releaseDate']);

/** The same value without nulls, empty texts and dates that are none, under the names of JSON Resume 1.0. */
function withoutEmpty(value: unknown): unknown {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value;
  if (Array.isArray(value)) return value.map(withoutEmpty).filter((item) => item !== undefined);
  if (!isRecord(value)) return value ?? undefined;
  const entries: [string, unknown][] = [];
  for (const [key, item] of Object.entries(value)) {
    const kept = withoutEmpty(item);
    const name = oldNames[key] && !(oldNames[key] in value) ? oldNames[key] : key;
    if (kept !== undefined && !(dateKeys.has(key) && isNoDate(kept))) entries.push([name, kept]);
  }
  return Object.fromEntries(entries);
}

function isNoDate(value: unknown): boolean {
  return (typeof value === 'string' || typeof value === 'number') && !parseDate(String(value));
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function joinPath(path: PropertyKey[]): string {
  return (
    path
      .map((key, index) => (typeof key === 'number' ? `[${key}]` : `${index ? '.' : ''}${String(key)}`))
      .join('') || 'The whole'
  );
}

function describe(value: unknown): string {
  if (value === undefined || value === null) return 'empty';
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'string') return `the text "${value.slice(0, 40)}"`;
  return typeof value === 'object' ? 'an object' : `the ${typeof value} ${String(value)}`;
}
