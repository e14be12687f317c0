import type { EditorActions } from '../../components/editor/editor-context.ts';
import { saveText } from '../../components/ui/save-file.ts';
import type { EditorStore } from '../../lib/editor/store.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { attemptWrite } from '../../lib/storage/attempt-write.ts';
import { deleteEverything, exportEverything, importEverything } from '../../lib/storage/everything.ts';
import { isEverything, parseEverything } from '../../lib/storage/everything-file.ts';
import { leftoverSentence } from '../../lib/storage/explain-write-error.ts';
import { forgetUnreadable } from '../../lib/storage/resumes.ts';
import { attemptRead } from '../import/attempt-read.ts';
import { createImportActions } from '../import/import-actions.ts';
import type { ResumeReader } from '../import/read-file.ts';

/** The most that a file of everything can have, in bytes: browsers keep 10 MB for an extension. */
const MOST_BYTES = 20_000_000;

/** Whether a file, by its size and first bytes, may be what `exportEverything` wrote. */
async function mayBeEverything(file: File): Promise<boolean> {
  return file.size <= MOST_BYTES && /^\uFEFF?\s*\{/.test(await file.slice(0, 100).text());
}

/** What the user's clicks on the page of resumes do, beyond changing the open one. `reader` reads what they bring. */
export function createActions(store: EditorStore, reader: ResumeReader): EditorActions {
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    await attemptWrite(work, store.say);
  }

  const imports = createImportActions(reader, store.add, store.say);

  async function bringBack(text: string): Promise<boolean> {
    const everything = await attemptRead(() => parseEverything(text), store.say);
    if (!everything) return false;
    const isBack = await attemptWrite(async () => {
      await importEverything(everything);
      return true;
    }, store.say);
    return isBack ?? false;
  }

  return {
    ...imports,
    async importFile(file) {
      const text = (await mayBeEverything(file)) ? await file.text() : '';
      return isEverything(text) ? bringBack(text) : imports.importFile(file);
    },
    startEmpty: async () => void (await store.add({ name: 'New resume', resume: parseResume({}) })),
    exportEverything: () =>
      attempt(async () => {
        await store.flush();
        const everything = await exportEverything();
        const { resumes } = everything;
        const { saving, conflict } = store.getState();
        const open = saving === 'saved' && !conflict ? undefined : store.current();
        // What could not be stored goes into the file all the same, beside what another window has stored.
        const all = !open
          ? resumes
          : conflict?.theirs
            ? [...resumes, { ...open, id: crypto.randomUUID() }]
            : [...resumes.filter(({ id }) => id !== open.id), open];
        saveText('gaplight.json', JSON.stringify({ ...everything, resumes: all }, null, 2));
      }),
    deleteEverything: () => store.removeAll(deleteEverything),
    async forgetUnreadable() {
      const removal = await attemptWrite(forgetUnreadable, store.say);
      if (removal === 'left until restart') store.say(leftoverSentence);
    },
  };
}
