import type { PanelActions, Paper } from '../../components/panel/panel-context.ts';
import { sendMessage } from '../../lib/messages/messages.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { attemptWrite } from '../../lib/storage/attempt-write.ts';
import { leftoverSentence } from '../../lib/storage/explain-write-error.ts';
import type { Removal } from '../../lib/storage/forget.ts';
import { storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import { addResume, chooseResume, deleteResume, forgetUnreadable } from '../../lib/storage/resumes.ts';
import { withSiteOnClick } from '../../lib/storage/settings.ts';
import { createImportActions } from '../import/import-actions.ts';
import type { ReadFile } from '../import/read-file.ts';
import { workerReader } from '../import/read-in-worker.ts';
import { allowSite } from '../sites/site-access.ts';
import { createBringActions } from './bring-actions.ts';
import type { FollowedTab } from './follow-tab.ts';
import { createResumeActions } from './resume-actions.ts';

/** What the user's clicks in the panel do to the stored values and to the page beside it. */
export function createActions(store: PanelStore, tab: Promise<FollowedTab>): PanelActions {
  /** Does work that writes; shows why it failed, or clears what was shown before. */
  const write = <T>(work: () => Promise<T>): Promise<T | undefined> =>
    attemptWrite(async () => {
      const done = await work();
      store.setTrouble(undefined);
      return done;
    }, store.setTrouble);

  /** Deletes, and says so when the text is not gone from the disk yet. Returns what became of it, like `write`. */
  async function remove(work: () => Promise<Removal>): Promise<Removal | undefined> {
    const removal = await write(work);
    if (removal === 'left until restart') store.setTrouble(leftoverSentence);
    return removal;
  }

  async function keep(resume: ReadFile): Promise<boolean> {
    const stored = await attemptWrite(() => addResume(resume), store.setImportTrouble);
    if (!stored) return false;
    store.setImportTrouble(undefined);
    store.setResume(stored, store.getState().unreadableResume);
    return true;
  }

  /** Sends something to the frame whose posting is shown. */
  async function toPage(
    send: (to: { tabId: number; frameId: number }, readId: string) => Promise<unknown>,
  ): Promise<void> {
    const tabId = (await tab).id();
    const { page, brought } = store.getState();
    // What the user brought stands on no page.
    if (tabId === undefined || page.kind !== 'read' || brought) return;
    await send({ tabId, frameId: page.frameId }, page.report.readId).catch(() => {});
  }

  let paper: Promise<Paper> | undefined;
  async function makePaper(): Promise<Paper> {
    const { createPagePaper, paperFacts } = await import('../paper/paper-tools.ts');
    return { store: createPagePaper(), facts: paperFacts };
  }

  return {
    ...createImportActions(workerReader, keep, store.setImportTrouble),
    ...createResumeActions(store, write),
    ...createBringActions(store),
    showInPage: (places) => void toPage((to, readId) => sendMessage('showPlaces', { readId, places }, to)),
    stepAsk: (direction) => void toPage((to) => sendMessage('stepAsk', direction, to)),
    switchMarks(on) {
      store.setMarksOn(on);
      void write(() => storedSettings.change((settings) => ({ ...settings, marksOn: on })));
    },
    readPage: async (anyway) => (await tab).read(anyway),
    async allowSite(id) {
      const isAllowed = await allowSite(id).catch(() => {
        store.setTrouble(
          'The browser does not ask from here. Switch the site on in the settings of Gaplight.',
        );
        return false;
      });
      if (isAllowed) store.setSiteJustAllowed(id);
    },
    leaveSiteOnClick: (id) =>
      void write(() => storedSettings.change((settings) => withSiteOnClick(settings, id, true))),
    chooseResume: (id) => void write(() => chooseResume(id)),
    async deleteResume(id) {
      const isLast = store.getState().resumes.every((each) => each.id === id);
      if (!(await remove(() => deleteResume(id)))) return;
      if (isLast) store.setSlotValues({});
    },
    forgetUnreadable: async () => void (await remove(forgetUnreadable)),
    fillSlot(id, value) {
      const values = { ...store.getState().slotValues, [id]: value };
      store.setSlotValues(values);
      void write(() => storedSlotValues.write(values));
    },
    loadPaper: () => (paper ??= makePaper()),
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
