import type { Browser, Page } from 'puppeteer-core';
import type { PageReport } from '../../lib/messages/messages.ts';
import { clickIcon, findWorker } from '../../scripts/browser.ts';

declare global {
  var reports: PageReport[] | undefined;
}

/** Ten seconds: a busy machine may read late. */
const MOST_TRIES = 140;

/** Keeps every report that pages send, in the extension's worker, where `waitForReport` finds them. */
export async function recordReports(browser: Browser): Promise<void> {
  const worker = await findWorker(browser);
  await worker.evaluate(() => {
    if (globalThis.reports) return;
    const reports: PageReport[] = [];
    globalThis.reports = reports;
    chrome.runtime.onMessage.addListener((message: { type: string; data: PageReport }) => {
      if (message.type === 'pageRead') reports.push(message.data);
    });
  });
}

/**
 * Opens `url`, clicks the toolbar icon where the page is not read by itself, and gives the last report of its top
 * frame, once reports have stopped coming for a moment.
 */
export async function readInBrowser(
  browser: Browser,
  page: Page,
  url: string,
  readsItself: boolean,
): Promise<PageReport | undefined> {
  const worker = await findWorker(browser);
  await worker.evaluate(() => {
    if (globalThis.reports) globalThis.reports.length = 0;
  });
  await page.goto(url, { waitUntil: 'load' });
  const countReports = () => worker.evaluate(() => globalThis.reports?.length ?? 0);
  if (!readsItself) await clickIcon(browser, page, async () => (await countReports()) > 0);
  let count = 0;
  for (let quiet = 0, tries = 0; tries < MOST_TRIES && quiet < 3; tries++) {
    await new Promise((done) => setTimeout(done, 70));
    const now = await countReports();
    quiet = now > 0 && now === count ? quiet + 1 : 0;
    count = now;
  }
  return worker.evaluate((address) => globalThis.reports?.findLast((report) => report.url === address), url);
}
