import type { EditorActions } from '../../components/editor-context.tsx';
import { saveFile } from '../../components/ui/save-file.ts';
import type { EditorStore } from '../../lib/editor/store.ts';
import { parseResume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import {
  deleteEverything,
  exportEverything,
  importEverything,
  isEverything,
  parseEverything,
} from '../../lib/storage/everything.ts';
import { explainWriteError } from '../../lib/storage/explain-write-error.ts';
import { forgetUnreadable } from '../../lib/storage/resumes.ts';
import { type ReadFile, readFile, readText } from './read-file.ts';

/** What the user's clicks on the page of resumes do, beyond changing the open one. */
export function createActions(store: EditorStore): EditorActions {
  async function attempt(work: () => Promise<unknown>): Promise<void> {
    try {
      await work();
    } catch (error) {
      store.say(explainWriteError(error));
    }
  }

  async function add(read: () => ReadFile | Promise<ReadFile>): Promise<void> {
    let resume: ReadFile;
    try {
      resume = await read();
    } catch (error) {
      store.say(error instanceof Error ? error.message : String(error));
      return;
    }
    await store.add(resume);
  }

  async function bringBack(text: string): Promise<void> {
    try {
      const file = parseEverything(text);
      await attempt(() => importEverything(file));
    } catch (error) {
      store.say(error instanceof Error ? error.message : String(error));
    }
  }

  return {
    async importFile(file) {
      // Only a text can be what Gaplight exported; its first bytes say so.
      if (isEverything(await file.slice(0, 100).text())) await bringBack(await file.text());
      else await add(() => readFile(file));
    },
    importText: (text) => add(() => readText('Pasted resume', text)),
    useSample: () => add(() => ({ name: 'Sample resume', resume: sampleResume })),
    startEmpty: () => add(() => ({ name: 'New resume', resume: parseResume({}) })),
    exportEverything: () =>
      attempt(async () => {
        await store.flush();
        const everything = await exportEverything();
        // What could not be stored is in the file all the same.
        const { resumes } = everything;
        const open = store.unsaved();
        const all = open ? [...resumes.filter(({ id }) => id !== open.id), open] : resumes;
        saveFile('gaplight.json', JSON.stringify({ ...everything, resumes: all }, null, 2));
      }),
    deleteEverything: () =>
      attempt(async () => {
        store.close();
        await deleteEverything();
      }),
    forgetUnreadable: () => attempt(forgetUnreadable),
  };
}
