import type { PanelActions } from '../../components/panel/panel-context.ts';
import { sendMessage } from '../../lib/messages/messages.ts';
import type { FindingRow } from '../../lib/panel/check-rows.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { replaceText, textAt } from '../../lib/resume/path.ts';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { explainWriteError } from '../../lib/storage/explain-write-error.ts';
import { type Settings, storedSettings, storedSlotValues } from '../../lib/storage/items.ts';
import {
  addResume,
  chooseResume,
  deleteResume,
  forgetUnreadable,
  saveResume,
} from '../../lib/storage/resumes.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
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

  /** Stores a change of the open resume, if no other window has changed it since. Gives whether it is stored. */
  async function changeResume(change: (resume: StoredResume) => StoredResume): Promise<boolean> {
    const { resume } = store.getState();
    if (!resume) return false;
    const result = await write(() => saveResume(change(resume)));
    if (result?.saved) store.setResume(result.saved, store.getState().unreadableResume);
    else if (result) store.setTrouble('Not saved: this resume was just changed in another window.');
    return result?.saved !== undefined;
  }

  async function writeSettings(patch: Partial<Settings>): Promise<void> {
    const { marksOn, rulesOff } = store.getState();
    await write(() => storedSettings.write({ marksOn, rulesOff, ...patch }));
  }

  const isAbout =
    ({ rule, about }: FindingRow) =>
    (each: { rule: string; about: string }) =>
      each.rule === rule && each.about === about;

  return {
    showInPage: (start, end) =>
      void toPage((to, readId) => sendMessage('showRange', { readId, start, end }, to)),
    stepAsk: (direction) => void toPage((to) => sendMessage('stepAsk', direction, to)),
    switchMarks(on) {
      store.setMarksOn(on);
      void writeSettings({ marksOn: on });
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
      const resume = store.getState().resume?.resume;
      if (!resume) return;
      const before = textAt(resume, path) ?? '';
      const stored = await changeResume((each) => ({
        ...each,
        resume: replaceText(each.resume, path, text),
      }));
      if (stored) store.setLastChange({ path, before, after: text });
    },
    async undoChange() {
      const { lastChange, resume } = store.getState();
      store.setLastChange(undefined);
      // Changed again since, here or in another window: that change is not thrown away.
      if (!lastChange || !resume || textAt(resume.resume, lastChange.path) !== lastChange.after) return;
      const { path, before } = lastChange;
      await changeResume((each) => ({ ...each, resume: replaceText(each.resume, path, before) }));
    },
    async declineRewrite(bullet, kind) {
      await changeResume((each) => ({ ...each, declined: [...each.declined, { bullet, kind }] }));
    },
    async restoreRewrite(bullet, kind) {
      await changeResume((each) => ({
        ...each,
        declined: each.declined.filter((other) => other.bullet !== bullet || other.kind !== kind),
      }));
    },
    async dismissFinding(finding, reason) {
      const { rule, about } = finding;
      await changeResume((each) => ({
        ...each,
        dismissed: [...each.dismissed.filter((other) => !isAbout(finding)(other)), { rule, about, reason }],
      }));
    },
    async restoreFinding(finding) {
      await changeResume((each) => ({
        ...each,
        dismissed: each.dismissed.filter((other) => !isAbout(finding)(other)),
      }));
    },
    switchRule(id, on) {
      const others = store.getState().rulesOff.filter((other) => other !== id);
      store.setRulesOff(on ? others : [...others, id]);
      void writeSettings({});
    },
    async setLevel(level) {
      await changeResume(({ level: said, ...each }) => (level ? { ...each, level } : each));
    },
    copy: (text) => navigator.clipboard.writeText(text),
  };
}
