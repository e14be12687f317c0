import { onMessage, sendMessage } from '../lib/messages.ts';

/** The frame of each tab whose posting the badge counts. Forgotten with the worker; then the top frame's counts. */
const countedFrames = new Map<number, number>();

/** The click allows reading this one page, whatever site it is on. Where a script of ours reads already, it goes on. */
async function readOnClick(tabId: number): Promise<void> {
  const isRead = await sendMessage('report', {}, { tabId, frameId: 0 }).then(
    () => true,
    () => false,
  );
  if (isRead) return;
  // Pages of the browser itself refuse; the panel says so by itself when nothing answers.
  await browser.scripting.executeScript({ target: { tabId }, files: ['/reader.js'] }).catch(() => {});
}

/** Firefox shows the panel as a sidebar; the shared types know only Chrome's side panel. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

export default defineBackground(() => {
  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // The panel must be asked for in the very turn of the click, before anything is awaited.
    const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab.id });
    opened.catch((error: unknown) => console.warn('The panel could not be opened:', error));
    void readOnClick(tab.id);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-ask') sendMessage('stepAsk', 1, { tabId: tab.id }).catch(() => {});
    if (command === 'previous-ask') sendMessage('stepAsk', -1, { tabId: tab.id }).catch(() => {});
  });

  onMessage('pageRead', ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const frameId = sender.frameId ?? 0;
    if (!data.posting && (countedFrames.get(tabId) ?? 0) !== frameId) return;
    countedFrames.set(tabId, data.posting ? frameId : 0);
    // A page is not trusted, and a schema would weigh more than the whole of this script: only the count is used.
    const tokens = Array.isArray(data.tokens) ? data.tokens : [];
    const terms = new Set(tokens.map((token) => token?.termId)).size;
    const text = data.posting ? String(terms) : '';
    browser.action.setBadgeText({ tabId, text }).catch(() => {});
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3636c9' }).catch(() => {});
  });
});
