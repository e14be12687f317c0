import { z } from 'zod';
import type { PageReport } from './messages.ts';

const offset = z.number().int().nonnegative();
/** More than any page is read for: what is longer was not written by our reader. */
const line = z.string().max(20_000);
const text = z.string().max(400_000);

/** The shape of a report from a page. Pages are not trusted: each report is parsed before it is used. */
const pageReportSchema = z.object({
  readId: z.string().max(64),
  url: z.string().max(4096),
  reason: z.enum(['list', 'application-form', 'closed', 'loading', 'empty', 'not-a-posting']).exactOptional(),
  truncated: z.boolean().exactOptional(),
  hidden: z.array(z.string().max(300)).max(3).exactOptional(),
  took: z.number(),
  posting: z
    .object({
      source: z.string().max(40),
      url: z.string().max(4096).exactOptional(),
      title: line.exactOptional(),
      hiringOrganization: line.exactOptional(),
      jobLocation: line.exactOptional(),
      datePosted: line.exactOptional(),
      baseSalary: line.exactOptional(),
      description: text,
      blocks: z
        .array(z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text, start: offset }))
        .max(50_000),
    })
    .exactOptional(),
}) satisfies z.ZodType<PageReport>;

/** The report, or `undefined` for anything that is not one. */
export function parsePageReport(value: unknown): PageReport | undefined {
  return pageReportSchema.safeParse(value).data;
}
