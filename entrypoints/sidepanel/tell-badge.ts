import { onMessage, sendMessage } from '../../lib/messages/messages.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import type { FollowedTab } from './follow-tab.ts';

/** Tells the background how many required asks the posting has and how many are answered: the badge shows it. */
export function tellBadge(store: PanelStore, tab: Promise<FollowedTab>): void {
  let told: unknown;
  function tell(): void {
    const { page, brought, comparison } = store.getState();
    // The badge is the page's.
    if (page.kind !== 'read' || !comparison || brought) return;
    const { rows, summary, unreadNote } = comparison;
    // Nothing is known of what it requires: what it names is counted on.
    if (unreadNote) return;
    // Without a resume nothing is answered.
    const all = rows.filter(({ level }) => level === 'required').length;
    const { answered = 0, unchecked = 0 } = summary?.required ?? {};
    const count = { readId: page.report.readId, all, answered, unchecked };
    void tab.then(({ id }) => {
      const tabId = id();
      if (tabId !== undefined) sendMessage('asksCounted', { tabId, ...count }).catch(() => {});
    });
  }
  store.subscribe(({ comparison }) => {
    if (comparison === told) return;
    told = comparison;
    tell();
  });
  // A worker that has just been started again knows nothing of what it was told.
  onMessage('pageRead', ({ data }) => {
    const { page } = store.getState();
    if (page.kind === 'read' && page.report.readId === data?.readId) tell();
  });
}
