import { z } from 'zod';
import type { PageReport } from '../messages.ts';

const offset = z.number().int().nonnegative();

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
      url: z.string().exactOptional(),
      title: z.string().exactOptional(),
      hiringOrganization: z.string().exactOptional(),
      jobLocation: z.string().exactOptional(),
      datePosted: z.string().exactOptional(),
      baseSalary: z.string().exactOptional(),
      description: z.string(),
      blocks: z.array(
        z.object({ kind: z.enum(['heading', 'paragraph', 'item']), text: z.string(), start: offset }),
      ),
    })
    .exactOptional(),
  tokens: z
    .array(
      z.object({
        termId: z.string(),
        start: offset,
        end: offset,
        text: z.string(),
        version: z.string().exactOptional(),
      }),
    )
    .exactOptional(),
}) satisfies z.ZodType<PageReport>;

/** The report, or `undefined` for anything that is not one. */
export function parsePageReport(value: unknown): PageReport | undefined {
  return pageReportSchema.safeParse(value).data;
}
