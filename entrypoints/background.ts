import { parseAskCount } from '../lib/messages/ask-count.ts';
import { onMessage, sendMessage } from '../lib/messages/messages.ts';
import { parsePageReport } from '../lib/messages/page-report.ts';
import { finishForgetting } from '../lib/storage/forget.ts';
import { storedSettings } from '../lib/storage/items.ts';
import { createBadge } from './badge/create-badge.ts';
import { injectReader } from './sites/inject-reader.ts';
import { findTabsOf, registerReaders } from './sites/register-readers.ts';
import { readAllowedSites } from './sites/site-access.ts';
import { openWelcome } from './welcome/open-welcome.ts';

/**
 * Reads the page of a tab where the browser allows it: after a click on the icon, whatever site it is on, and on sites
 * that the user has allowed. Where a script of ours reads already, it goes on.
 */
async function readWhereAllowed(tabId: number): Promise<void> {
  const isRead = await sendMessage('report', {}, { tabId, frameId: 0 }).then(
    () => true,
    () => false,
  );
  if (isRead) return;
  // Pages of the browser itself refuse; the panel says so by itself when nothing answers.
  await injectReader(tabId).catch(() => {});
}

let registering: Promise<void> = Promise.resolve();

/**
 * Registers the readers of what is allowed now, and has the pages read that were open before: those of a site that was
 * just allowed. One change after the other: two at once would register the same script twice.
 */
function keepReaders(): void {
  registering = registering
    .then(async () => readTabsOf(await registerReaders()))
    .catch((error: unknown) => console.warn('The readers of the allowed sites were not registered:', error));
}

async function readTabsOf(sites: string[]): Promise<void> {
  for (const tabId of await findTabsOf(sites)) await readWhereAllowed(tabId);
}

/** Firefox shows the panel as a sidebar; the shared types know only Chrome's side panel. */
const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };

export default defineBackground(() => {
  const badge = createBadge();
  // The listener has the browser start the worker when it starts itself; every start of the worker does the rest.
  // Pages of the last session may be there again before the browser runs scripts in them.
  browser.runtime.onStartup.addListener(() => void readAllowedSites().then(readTabsOf));
  browser.runtime.onInstalled.addListener(({ reason }) => {
    if (reason === 'install') void openWelcome();
  });
  finishForgetting().catch((error: unknown) => console.warn('The storage was not cleaned:', error));
  storedSettings.watch(() => void badge.follow());
  keepReaders();
  browser.permissions.onAdded.addListener(keepReaders);
  browser.permissions.onRemoved.addListener(keepReaders);

  browser.action.onClicked.addListener((tab) => {
    if (tab.id === undefined) return;
    // The panel must be asked for in the very turn of the click, before anything is awaited.
    const opened = sidebarAction ? sidebarAction.open() : browser.sidePanel.open({ tabId: tab.id });
    opened.catch((error: unknown) => console.warn('The panel could not be opened:', error));
    void readWhereAllowed(tab.id);
  });

  browser.commands.onCommand.addListener((command, tab) => {
    if (tab?.id === undefined) return;
    if (command === 'next-ask') sendMessage('stepAsk', 1, { tabId: tab.id }).catch(() => {});
    if (command === 'previous-ask') sendMessage('stepAsk', -1, { tabId: tab.id }).catch(() => {});
  });

  onMessage('asksCounted', ({ data }) => {
    const count = parseAskCount(data);
    if (count) badge.compare(count);
  });

  onMessage('pageRead', ({ data, sender }) => {
    const tabId = sender.tab?.id;
    if (tabId === undefined) return;
    const report = parsePageReport(data);
    if (!report || report.frame === 'tiny') return;
    const reading = { tabId, frameId: sender.frameId ?? 0, readId: report.readId };
    const counts = badge.read(reading, report);
    // Where the page has a posting of its own, it counts in place of a frame that nobody has seen yet.
    if (counts && report.frame === 'unseen') sendMessage('report', {}, { tabId, frameId: 0 }).catch(() => {});
  });
});
