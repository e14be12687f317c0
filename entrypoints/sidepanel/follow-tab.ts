import { joinPage, onMessage, sendMessage } from '../../lib/messages/messages.ts';
import { parsePageReport } from '../../lib/messages/page-report.ts';
import { pageAddress } from '../../lib/page/page-address.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { injectReader } from '../sites/inject-reader.ts';

/** How long a page may take to answer before the panel says that it was not read, in milliseconds. */
const answerWithin = 1500;

/** The tab that the panel follows. */
export interface FollowedTab {
  /** The tab that the panel is beside, if there is one. */
  id(): number | undefined;
  /** Whether it is in a private window; a tab that is gone counts as one. */
  isPrivate(): Promise<boolean>;
  /**
   * Asks the page again, with the reader injected first where none answers; `anyway` injects it in any case. The browser
   * allows that after a click on the icon, and on hosts that the user has allowed. Returns a sentence where it does not.
   */
  read(anyway: boolean): Promise<string | undefined>;
}

/**
 * Keeps the store in step with the tab that the panel is beside: the active tab of its window, or the one named by
 * `?tab=` when the panel is opened as a page of its own.
 */
export async function followTab(store: PanelStore): Promise<FollowedTab> {
  const fixed = Number(new URLSearchParams(location.search).get('tab')) || undefined;
  const { id: windowId } = await browser.windows.getCurrent();
  let tabId: number | undefined;
  let leave: (() => void) | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;

  /** Asks the page what was read. Returns whether a script of ours has heard it. */
  function ask(id: number, anyway = false): Promise<boolean> {
    clearTimeout(timer);
    timer = setTimeout(() => void giveUp(), answerWithin);
    return sendMessage('report', anyway ? { anyway } : {}, { tabId: id }).then(
      () => true,
      () => false,
    );
  }

  /** Asks a page that was just opened or gone to: where access lasts from the page before, it is read at once. */
  async function askOrRead(): Promise<void> {
    const id = tabId;
    if (id === undefined || (await ask(id)) || id !== tabId) return;
    // What is still loading has its own script yet to come, and is asked again when it is there.
    const { status } = await browser.tabs.get(id).catch(() => ({ status: undefined }));
    if (status === 'complete') await injectReader(id).catch(() => {});
  }

  async function giveUp(): Promise<void> {
    const id = tabId;
    if (id === undefined) return;
    // Of other pages the browser tells no address, unless the icon was clicked there.
    const { url } = await browser.tabs.get(id).catch(() => ({ url: undefined }));
    if (id === tabId) store.reachNothing(url?.startsWith(browser.runtime.getURL('/')));
  }

  function join(): void {
    // In this order, so that a page that was never left does not take the panel for closed.
    const leaveBefore = leave;
    leave = tabId === undefined ? undefined : joinPage(tabId);
    leaveBefore?.();
  }

  function goTo(id: number | undefined): void {
    if (id === undefined || id === tabId) return;
    tabId = id;
    store.leavePage();
    join();
    void askOrRead();
  }

  /** A link to a place in the page loads nothing, and is told like one that does. */
  function isInPage(url: string | undefined): boolean {
    const { page } = store.getState();
    if (!url?.includes('#') || page.kind !== 'read' || page.frameId !== 0) return false;
    return pageAddress(url) === pageAddress(page.report.url);
  }

  onMessage('pageRead', ({ data, sender }) => {
    const report = parsePageReport(data);
    if (!report || tabId === undefined || sender.tab?.id !== tabId) return;
    store.receiveReport(sender.frameId ?? 0, report);
    // A frame that does not count is no answer of the page.
    if (store.getState().page.kind === 'read') clearTimeout(timer);
  });
  browser.tabs.onUpdated.addListener((id, change) => {
    if (id !== tabId) return;
    if (change.status === 'loading' && !isInPage(change.url)) store.leavePage();
    if (change.status === 'complete') {
      join();
      void askOrRead();
    }
  });
  if (!fixed) {
    browser.tabs.onActivated.addListener((active) => {
      if (active.windowId === windowId) goTo(active.tabId);
    });
  }
  goTo(fixed ?? (await browser.tabs.query({ active: true, currentWindow: true }))[0]?.id);

  return {
    id: () => tabId,
    async isPrivate() {
      const tab = tabId === undefined ? undefined : await browser.tabs.get(tabId).catch(() => undefined);
      return tab?.incognito ?? true;
    },
    async read(anyway) {
      if (tabId === undefined || (!anyway && (await ask(tabId)))) return undefined;
      try {
        await injectReader(tabId);
      } catch {
        return 'The browser does not allow reading this page yet. Click the Gaplight icon in the toolbar, then try again.';
      }
      if (anyway) await ask(tabId, anyway);
      return undefined;
    },
  };
}
