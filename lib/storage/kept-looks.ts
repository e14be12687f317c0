import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** Begins the key of each look. */
const prefix = 'look:';
/** Looks are kept of so many postings, the ones that were shown last. */
const most = 8;

const keptSchema = z.object({
  /** What all looks beside one resume share. */
  beside: z.string(),
  at: z.number(),
  look: z.unknown(),
});

/** Which look is meant: one of a posting, beside a resume. */
interface Key {
  beside: string;
  of: string;
}

/**
 * What was kept under this key, for the caller to parse; `undefined` where nothing was. It stands in the memory of the
 * browser only: no file of it is written, and no page sees it.
 */
export async function readLook({ of }: Key): Promise<unknown> {
  const key = prefix + of;
  const { [key]: raw } = await browser.storage.session.get(key);
  return keptSchema.safeParse(raw).data?.look;
}

/** Keeps what was shown. Whatever was shown beside another resume, or the same one before it was changed, goes. */
export async function keepLook({ beside, of }: Key, look: unknown): Promise<void> {
  const { session } = browser.storage;
  const others = (await readAll()).filter(([key]) => key !== prefix + of);
  const kept = others
    .filter(([, value]) => value?.beside === beside)
    .toSorted(([, one], [, other]) => (other?.at ?? 0) - (one?.at ?? 0))
    .slice(0, most - 1);
  const gone = others.filter((each) => !kept.includes(each));
  await session.remove(gone.map(([key]) => key));
  await session.set({ [prefix + of]: { beside, at: Date.now(), look } });
}

/** Forgets all that was shown. */
export async function forgetLooks(): Promise<void> {
  await browser.storage.session.remove((await readAll()).map(([key]) => key));
}

async function readAll(): Promise<[key: string, kept: z.infer<typeof keptSchema> | undefined][]> {
  const values = Object.entries(await browser.storage.session.get());
  return values
    .filter(([key]) => key.startsWith(prefix))
    .map(([key, raw]) => [key, keptSchema.safeParse(raw).data]);
}
