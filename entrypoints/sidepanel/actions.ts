import type { PanelActions } from '../../components/panel-context.tsx';
import { sendMessage } from '../../lib/messages.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { importResume } from '../../lib/resume/import-file.ts';
import { replaceText } from '../../lib/resume/replace-text.ts';
import type { Resume } from '../../lib/resume/resume.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { storedResume, storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import type { FollowedTab } from './follow-tab.ts';

/** What the user's clicks do: to the stored values, and to the page beside the panel. */
export function createActions(store: PanelStore, tab: Promise<FollowedTab>): PanelActions {
  async function keep(name: string, resume: Resume, id: string = crypto.randomUUID()): Promise<void> {
    const stored = { id, name, edited: new Date().toISOString(), resume };
    try {
      await storedResume.write(stored);
    } catch {
      store.setTrouble('The browser has no room to keep this resume. The one before is still there.');
      return;
    }
    store.setTrouble(undefined);
    store.setResume(stored);
  }

  async function keepText(name: string, text: string): Promise<void> {
    try {
      await keep(name, importResume(name, text).resume);
    } catch (error) {
      store.setTrouble(error instanceof Error ? error.message : String(error));
    }
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
      void storedSettings.write({ marksOn: on });
    },
    readPage: (anyway) => void tab.then((followed) => followed.read(anyway)),
    importFile: async (file) => keepText(file.name, await file.text()),
    importText: (text) => keepText('Pasted resume', text),
    useSample: () => keep('Sample resume', sampleResume),
    async forgetResume() {
      await storedResume.forgetUnreadable();
      await storedSlotValues.write({});
      store.setSlotValues({});
      store.setResume(null);
    },
    fillSlot(id, value) {
      const values = { ...store.getState().slotValues, [id]: value };
      store.setSlotValues(values);
      void storedSlotValues.write(values);
    },
    async acceptBullet(path, text) {
      const { resume } = store.getState();
      if (resume) await keep(resume.name, replaceText(resume.resume, path, text), resume.id);
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
