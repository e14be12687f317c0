import { onMessage, sendMessage } from '../lib/messages/messages.ts';
import { parsePageReport } from '../lib/messages/page-report.ts';
import { finishForgetting } from '../lib/storage/forget.ts';
import { createExtractor } from '../rules/extractor.ts';

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

let extract: ReturnType<typeof createExtractor> | undefined;

/** How many terms a posting names. The matcher is made at the first posting: the worker wakes for other things too. */
function countTerms(description: string): number {
  extract ??= createExtractor();
  return new Set(extract(description).map(({ termId }) => termId)).size;
}

export default defineBackground(() => {
  // The listener has the browser start the worker when it starts itself; every start of the worker does the rest.
  browser.runtime.onStartup.addListener(() => {});
  finishForgetting().catch((error: unknown) => console.warn('The storage was not cleaned:', error));

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
    const report = parsePageReport(data);
    if (!report || report.frame === 'tiny') return;
    if (!report.posting && (countedFrames.get(tabId) ?? 0) !== frameId) return;
    countedFrames.set(tabId, report.posting ? frameId : 0);
    const text = report.posting ? String(countTerms(report.posting.description)) : '';
    browser.action.setBadgeText({ tabId, text }).catch(() => {});
    browser.action.setBadgeBackgroundColor({ tabId, color: '#3636c9' }).catch(() => {});
    // Where the page has a posting of its own, it counts in place of a frame that nobody has seen yet.
    if (report.frame === 'unseen') sendMessage('report', {}, { tabId, frameId: 0 }).catch(() => {});
  });
});
