import type { Browser, Page } from 'puppeteer-core';
import type { PageReport } from '../../lib/messages.ts';
import { findWorker } from '../../scripts/browser.ts';

declare global {
  var reports: PageReport[] | undefined;
}

/** Ten seconds: a busy machine may open the panel late. */
const MOST_TRIES = 140;
const CLICK_AGAIN = 30;

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
 * Opens `url`, does what `then` says, and gives the last report of its top frame, once reports have stopped
 * coming for a moment.
 */
export async function readInBrowser(
  browser: Browser,
  page: Page,
  url: string,
  then?: () => Promise<unknown>,
): Promise<PageReport | undefined> {
  const worker = await findWorker(browser);
  await worker.evaluate(() => {
    if (globalThis.reports) globalThis.reports.length = 0;
  });
  await page.goto(url, { waitUntil: 'load' });
  await then?.();
  let count = 0;
  for (let quiet = 0, tries = 0; tries < MOST_TRIES && quiet < 3; tries++) {
    await new Promise((done) => setTimeout(done, 70));
    const now = await worker.evaluate(() => globalThis.reports?.length ?? 0);
    quiet = now > 0 && now === count ? quiet + 1 : 0;
    count = now;
    // A click can get lost on a busy machine; a person would click again.
    if (now === 0 && tries % CLICK_AGAIN === CLICK_AGAIN - 1) await then?.();
  }
  return worker.evaluate((address) => globalThis.reports?.findLast((report) => report.url === address), url);
}
