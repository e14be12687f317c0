import type { PanelActions } from '../../components/panel-context.tsx';
import { sendMessage } from '../../lib/messages.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { replaceText } from '../../lib/resume/replace-text.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { explainWriteError } from '../../lib/storage/explain-write-error.ts';
import { storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import {
  addResume,
  chooseResume,
  deleteResume,
  forgetUnreadable,
  saveResume,
} from '../../lib/storage/resumes.ts';
import { type ReadFile, readFile, readText } from '../resume/read-file.ts';
import type { FollowedTab } from './follow-tab.ts';

/** What the user's clicks do: to the stored values, and to the page beside the panel. */
export function createActions(store: PanelStore, tab: Promise<FollowedTab>): PanelActions {
  /** Does what writes; says in one sentence what went wrong, or takes back what was said before. */
  async function write<T>(work: () => Promise<T>): Promise<T | undefined> {
    try {
      const done = await work();
      store.setTrouble(undefined);
      return done;
    } catch (error) {
      store.setTrouble(explainWriteError(error));
      return undefined;
    }
  }

  async function keep(read: () => ReadFile | Promise<ReadFile>): Promise<void> {
    let resume: ReadFile;
    try {
      resume = await read();
    } catch (error) {
      store.setTrouble(error instanceof Error ? error.message : String(error));
      return;
    }
    const stored = await write(() => addResume(resume));
    if (stored) store.setResume(stored, store.getState().unreadableResume);
  }

  /** Sends to the frame whose posting is shown. */
  async function toPage(
    send: (to: { tabId: number; frameId: number }, readId: string) => Promise<unknown>,
  ): Promise<void> {
    const tabId = (await tab).id();
    const { page } = store.getState();
    if (tabId === undefined || page.kind !== 'read') return;
    await send({ tabId, frameId: page.frameId }, page.report.readId).catch(() => {});
  }

  return {
    showInPage: (start, end) =>
      void toPage((to, readId) => sendMessage('showRange', { readId, start, end }, to)),
    stepGap: (direction) => void toPage((to) => sendMessage('stepGap', direction, to)),
    switchMarks(on) {
      store.setMarksOn(on);
      void write(() => storedSettings.write({ marksOn: on }));
    },
    readPage: (anyway) => void tab.then((followed) => followed.read(anyway)),
    importFile: (file) => keep(() => readFile(file)),
    importText: (text) => keep(() => readText('Pasted resume', text)),
    useSample: () => keep(() => ({ name: 'Sample resume', resume: sampleResume })),
    chooseResume: (id) => void write(() => chooseResume(id)),
    async deleteResume(id) {
      await write(() => deleteResume(id));
      if (store.getState().resumes.some((other) => other.id !== id)) return;
      await write(() => storedSlotValues.write({}));
      store.setSlotValues({});
    },
    forgetUnreadable: async () => void (await write(forgetUnreadable)),
    fillSlot(id, value) {
      const values = { ...store.getState().slotValues, [id]: value };
      store.setSlotValues(values);
      void write(() => storedSlotValues.write(values));
    },
    async acceptBullet(path, text) {
      const { resume } = store.getState();
      if (!resume) return;
      const changed = { ...resume, resume: replaceText(resume.resume, path, text) };
      const result = await write(() => saveResume(changed));
      if (result?.saved) store.setResume(result.saved, store.getState().unreadableResume);
      else if (result) store.setTrouble('Not saved: this resume was just changed in another window.');
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
