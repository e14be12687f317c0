import type { BringActions } from '../../components/panel/panel-context.ts';
import type { PostingSource } from '../../lib/import/posting/posting-source.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { readPostingInWorker, readPostingTextInWorker } from '../import/read-in-worker.ts';

/** How pasted text is called at the beginning of a sentence. */
const PASTED = 'This text';

/** What shows postings that the user brings, in place of the page. Nothing of them is stored. */
export function createBringActions(store: PanelStore): BringActions {
  let last = 0;

  async function bring(
    name: string,
    read: () => Promise<PostingSource>,
    fileName?: string,
  ): Promise<string | undefined> {
    last += 1;
    const turn = last;
    try {
      const [source, { makeFromSource }] = await Promise.all([read(), import('./make-from-source.ts')]);
      const made = makeFromSource(name, source);
      // Unless another one was brought meanwhile, or the user went back to the page.
      if (turn === last)
        store.bring({ id: String(turn), ...(fileName !== undefined && { fileName }), ...made });
      return undefined;
    } catch (error) {
      return error instanceof Error ? error.message : String(error);
    }
  }

  return {
    bringFile: (file) => bring(file.name, () => readPostingInWorker(file), file.name),
    bringText: (text) => bring(PASTED, () => readPostingTextInWorker(PASTED, text)),
    backToPage() {
      last += 1;
      store.bring(undefined);
    },
  };
}
