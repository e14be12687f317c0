import type { ResumeActions } from '../../components/panel/panel-context.ts';
import type { FindingRow } from '../../lib/panel/check-rows.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { withCorrection, withoutCorrection } from '../../lib/resume/correction.ts';
import { replaceText, textAt } from '../../lib/resume/path.ts';
import { saveResume, withoutReceipt } from '../../lib/storage/resumes.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';

/**
 * What the user's clicks in the panel change in the open resume. `write` does work that writes, and returns `undefined`
 * after telling the user why the browser refused.
 */
export function createResumeActions(
  store: PanelStore,
  write: <T>(work: () => Promise<T>) => Promise<T | undefined>,
): ResumeActions {
  let last: Promise<unknown> = Promise.resolve();
  /** Stores one change after the other: each begins with what the one before has saved. Returns whether it is stored. */
  function changeResume(change: (resume: StoredResume) => StoredResume): Promise<boolean> {
    const next = last.then(() => saveChange(change));
    last = next.catch(() => undefined);
    return next;
  }
  /** Stores a change of the open resume, unless another window has changed it since. */
  async function saveChange(change: (resume: StoredResume) => StoredResume): Promise<boolean> {
    const { resume } = store.getState();
    if (!resume) return false;
    const result = await write(() => saveResume(change(resume)));
    if (result?.saved) store.setResume(result.saved, store.getState().unreadableResume);
    else if (result) store.setTrouble('Not saved: this resume was just changed in another window.');
    return result?.saved !== undefined;
  }

  return {
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
      // It has been changed again since, here or in another window: keep that change.
      if (!lastChange || !resume || textAt(resume.resume, lastChange.path) !== lastChange.after) return;
      const { path, before } = lastChange;
      await changeResume((each) => ({ ...each, resume: replaceText(each.resume, path, before) }));
    },
    async declineRewrite(bullet, kind) {
      await changeResume((each) => ({ ...each, declined: [...each.declined, { bullet, kind }] }));
    },
    async restoreRewrite(bullet) {
      await changeResume((each) => ({
        ...each,
        declined: each.declined.filter((other) => other.bullet !== bullet),
      }));
    },
    async dismissFinding(finding, reason) {
      const { rule, about } = finding;
      await changeResume((each) => ({
        ...each,
        dismissed: [...withoutFinding(each.dismissed, finding), { rule, about, reason }],
      }));
    },
    async restoreFinding(finding) {
      await changeResume((each) => ({ ...each, dismissed: withoutFinding(each.dismissed, finding) }));
    },
    correctEvidence: (correction) =>
      changeResume((each) => ({ ...each, corrections: withCorrection(each.corrections, correction) })),
    withdrawCorrection: (about) =>
      changeResume((each) => ({ ...each, corrections: withoutCorrection(each.corrections, about) })),
    async dismissReceipt() {
      await changeResume(withoutReceipt);
    },
    async takeAsEnglish() {
      await changeResume((each) =>
        each.source ? { ...each, source: { ...each.source, language: 'en' } } : each,
      );
    },
    async setLevel(level) {
      await changeResume(({ level: said, ...each }) => (level ? { ...each, level } : each));
    },
  };
}

/** The findings that were dismissed, without this one. */
function withoutFinding(dismissed: StoredResume['dismissed'], { rule, about }: FindingRow) {
  return dismissed.filter((each) => each.rule !== rule || each.about !== about);
}
