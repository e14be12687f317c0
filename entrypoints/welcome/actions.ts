import type { WelcomeActions } from '../../components/welcome/welcome-context.ts';
import { attemptWrite } from '../../lib/storage/attempt-write.ts';
import { addResume } from '../../lib/storage/resumes.ts';
import type { WelcomeStore } from '../../lib/welcome/store.ts';
import { createImportActions } from '../import/import-actions.ts';
import type { ResumeReader } from '../import/read-file.ts';

/** Firefox opens its page of keys by a function of its own, Chromium by an address that only extensions may open. */
const { openShortcutSettings } = browser.commands as { openShortcutSettings?: () => Promise<void> };

/** What the user's clicks on the page of the first minute do. `reader` reads what they bring. */
export function createActions(store: WelcomeStore, reader: ResumeReader): WelcomeActions {
  return {
    ...createImportActions(
      reader,
      async (resume) => {
        const stored = await attemptWrite(() => addResume(resume), store.say);
        if (!stored) return false;
        store.say(undefined);
        store.setResume(stored);
        return true;
      },
      store.say,
    ),
    openKeySettings() {
      if (openShortcutSettings) void openShortcutSettings();
      else void browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
    },
  };
}
