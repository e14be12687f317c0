import { onMessage } from '../../lib/messages/messages.ts';
import type { WelcomeStore } from '../../lib/welcome/store.ts';

/** Newer than the shared types, or of one browser only. */
const { onUserSettingsChanged } = browser.action as {
  onUserSettingsChanged?: { addListener(listener: (change: { isOnToolbar?: boolean }) => void): void };
};

/** Keeps the store in step with what is pinned, which keys are set, and whether the panel was opened beside a posting. */
export function followBrowser(store: WelcomeStore): void {
  function look(): void {
    void browser.action.getUserSettings().then(({ isOnToolbar }) => store.setPinned(isOnToolbar === true));
    void browser.commands.getAll().then(store.setCommands);
  }
  look();
  // Not every browser tells of these changes. They are made in its menus and pages: the user comes back from there.
  addEventListener('focus', look);
  document.addEventListener('visibilitychange', () => document.visibilityState === 'visible' && look());
  onUserSettingsChanged?.addListener(({ isOnToolbar }) => {
    if (isOnToolbar !== undefined) store.setPinned(isOnToolbar);
  });
  // The panel says this to the background for each posting that it shows.
  onMessage('asksCounted', store.seePanel);
}
