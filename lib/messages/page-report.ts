import * as z from 'zod/mini';
import type { Posting } from '../posting/posting.ts';
import { cleanLine, withoutControls } from '../text/without-controls.ts';
import type { Token } from '../tokens/token.ts';
import type { PageReport } from './messages.ts';

const offset = z.int().check(z.nonnegative());
const textUpTo = (length: number) => z.string().check(z.maxLength(length));
/** More than any page is read for: what is longer was not written by our reader. */
const line = textUpTo(20_000);
const text = textUpTo(400_000);

const tokensSchema = z
  .array(
    z.object({
      termId: textUpTo(80),
      start: offset,
      end: offset,
      text: textUpTo(200),
      version: z.exactOptional(textUpTo(80)),
    }),
  )
  .check(z.maxLength(50_000));

/** The shape of a report from a page. Pages are not trusted: each report is parsed before it is used. */
const pageReportSchema = z.object({
  readId: textUpTo(64),
  url: textUpTo(4096),
  frame: z.exactOptional(z.enum(['tiny', 'unseen', 'seen'])),
  reason: z.exactOptional(
    z.enum(['list', 'application-form', 'closed', 'loading', 'empty', 'not-a-posting']),
  ),
  frameAddress: z.exactOptional(z.string().check(z.maxLength(4096), z.regex(/^https?:/))),
  fields: z.exactOptional(
    z.array(z.object({ label: textUpTo(80), hint: z.exactOptional(textUpTo(80)) })).check(z.maxLength(60)),
  ),
  truncated: z.exactOptional(z.boolean()),
  closed: z.exactOptional(z.boolean()),
  partial: z.exactOptional(z.boolean()),
  hidden: z.exactOptional(z.array(textUpTo(300)).check(z.maxLength(3))),
  took: z.number(),
  slices: z.exactOptional(z.array(z.number()).check(z.maxLength(10_000))),
  posting: z.exactOptional(
    z.object({
      source: textUpTo(40),
      url: z.exactOptional(textUpTo(4096)),
      title: z.exactOptional(line),
      hiringOrganization: z.exactOptional(line),
      jobLocation: z.exactOptional(line),
      datePosted: z.exactOptional(line),
      baseSalary: z.exactOptional(line),
      employmentType: z.exactOptional(line),
      validThrough: z.exactOptional(line),
      applicantLocationRequirements: z.exactOptional(line),
      description: text,
      blocks: z
        .array(z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text, start: offset }))
        .check(z.maxLength(50_000)),
    }),
  ),
  // Looked at apart: a posting is shown whatever is said of its terms.
  tokens: z.exactOptional(z.unknown()),
});

/** The facts of a posting that are shown in one line, and how many characters of them are. */
const lines = {
  title: 120,
  hiringOrganization: 80,
  jobLocation: 120,
  datePosted: 60,
  baseSalary: 120,
  employmentType: 80,
  validThrough: 60,
  applicantLocationRequirements: 120,
} as const;
const longestHidden = 300;
const longestLabel = 80;

/**
 * The report, or `undefined` for anything that is not one. Its texts hold no character that could change how the
 * panel around them is shown, and its facts are short; ranges of the description stay what they are in the page. It has
 * tokens only where all of them stand in the description as they say.
 */
export function parsePageReport(value: unknown): PageReport | undefined {
  const report = pageReportSchema.safeParse(value).data;
  if (!report) return undefined;
  const { posting: read, hidden, fields, tokens: found, ...rest } = report;
  const posting = read && cleanPosting(read);
  const tokens = posting && parseTokens(found, posting.description);
  return {
    ...rest,
    ...(hidden && { hidden: hidden.flatMap((text) => cleanLine(text, longestHidden) ?? []) }),
    ...(fields && {
      fields: fields.map((field) => ({ ...field, label: cleanLine(field.label, longestLabel) ?? '' })),
    }),
    ...(posting && { posting }),
    ...(tokens && { tokens }),
  };
}

/** Tokens that stand in the description as they say, in reading order and without overlaps. */
function parseTokens(value: unknown, description: string): Token[] | undefined {
  const tokens = tokensSchema.safeParse(value).data;
  let free = 0;
  for (const { start, end, text, version } of tokens ?? []) {
    if (start < free || end <= start || description.slice(start, end) !== text) return undefined;
    if (version !== undefined && version !== cleanLine(version, version.length)) return undefined;
    free = end;
  }
  return tokens;
}

function cleanPosting({ source, url, description, blocks, ...facts }: Posting): Posting {
  const clean: Posting = {
    source,
    ...(url !== undefined && { url }),
    description: withoutControls(description),
    blocks: blocks.map((block) => ({ ...block, text: withoutControls(block.text) })),
  };
  for (const name of Object.keys(lines) as (keyof typeof lines)[]) {
    const line = cleanLine(facts[name] ?? '', lines[name]);
    if (line) clean[name] = line;
  }
  return clean;
}
