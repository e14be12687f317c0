import * as z from 'zod/mini';

const count = z.int().check(z.nonnegative());

const askCountSchema = z.object({
  tabId: z.int(),
  readId: z.string(),
  all: count,
  answered: count,
  unchecked: count,
});

/** The required asks of the posting that a tab has read as `readId`, as the panel counts them. */
export type AskCountReport = z.infer<typeof askCountSchema>;

/** The count, or `undefined` for anything that is none. */
export function parseAskCount(value: unknown): AskCountReport | undefined {
  return askCountSchema.safeParse(value).data;
}
