import { z } from 'zod';
import type { Posting } from '../posting/posting.ts';
import { cleanLine, withoutControls } from '../text/without-controls.ts';
import type { Token } from '../tokens/token.ts';
import type { PageReport } from './messages.ts';

const offset = z.number().int().nonnegative();
/** More than any page is read for: what is longer was not written by our reader. */
const line = z.string().max(20_000);
const text = z.string().max(400_000);

const tokensSchema = z
  .array(
    z.object({
      termId: z.string().max(80),
      start: offset,
      end: offset,
      text: z.string().max(200),
      version: z.string().max(80).exactOptional(),
    }),
  )
  .max(50_000);

/** The shape of a report from a page. Pages are not trusted: each report is parsed before it is used. */
const pageReportSchema = z.object({
  readId: z.string().max(64),
  url: z.string().max(4096),
  frame: z.enum(['tiny', 'unseen', 'seen']).exactOptional(),
  reason: z.enum(['list', 'application-form', 'closed', 'loading', 'empty', 'not-a-posting']).exactOptional(),
  frameAddress: z
    .string()
    .max(4096)
    .regex(/^https?:/)
    .exactOptional(),
  fields: z
    .array(z.object({ label: z.string().max(80), hint: z.string().max(80).exactOptional() }))
    .max(60)
    .exactOptional(),
  truncated: z.boolean().exactOptional(),
  closed: z.boolean().exactOptional(),
  partial: z.boolean().exactOptional(),
  hidden: z.array(z.string().max(300)).max(3).exactOptional(),
  took: z.number(),
  slices: z.array(z.number()).max(10_000).exactOptional(),
  posting: z
    .object({
      source: z.string().max(40),
      url: z.string().max(4096).exactOptional(),
      title: line.exactOptional(),
      hiringOrganization: line.exactOptional(),
      jobLocation: line.exactOptional(),
      datePosted: line.exactOptional(),
      baseSalary: line.exactOptional(),
      employmentType: line.exactOptional(),
      validThrough: line.exactOptional(),
      applicantLocationRequirements: line.exactOptional(),
      description: text,
      blocks: z
        .array(z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text, start: offset }))
        .max(50_000),
    })
    .exactOptional(),
  // Looked at apart: a posting is shown whatever is said of its terms.
  tokens: z.unknown().exactOptional(),
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
