import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import {
  findWorker,
  launchChromium,
  openSidePanel,
  type ServedPages,
  servePages,
} from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';

const root = resolve(import.meta.dirname, '../..');

/** Where Chromium is, or `undefined` on a machine without it. */
export const chromium = findBrowser('chromium');
/** The extension as it was built for Chrome. */
export const built = resolve(root, '.output/chrome-mv3');
export const jobs = 'https://job-boards.greenhouse.io/quayline/jobs';
/** The address of the sample posting, and its page. */
export const address = `${jobs}/4100237`;
export const sample = readFileSync(resolve(root, 'scripts/sample/posting.html'), 'utf8');

export interface Started {
  browser: Browser;
  page: Page;
  close(): Promise<void>;
}

/** Starts Chromium with the built extension, and opens the first of these pages in a tab. */
export async function startExtension(pages: ServedPages): Promise<Started> {
  const { browser, close } = await launchChromium({
    executablePath: chromium ?? '',
    extension: built,
    headless: true,
  });
  const page = await browser.newPage();
  await page.setViewport({ width: 1000, height: 800 });
  await servePages(page, pages);
  await page.goto(Object.keys(pages)[0] ?? 'about:blank');
  return { browser, page, close };
}

/** Opens the panel beside a posting, and compares it with the sample resume. */
export async function compareWithSample(browser: Browser, page: Page): Promise<Page> {
  const panel = await openSidePanel(browser, page);
  // The asks push the button down: a click before them may meet another place.
  await panel.waitForSelector('[data-ask]');
  await panel.locator('::-p-text(Use the sample resume)').click();
  await panel.waitForSelector('[data-state-word]');
  return panel;
}

/** What the toolbar icon says for the tab in front. The worker is looked for each time: it may have been killed. */
async function readIcon(browser: Browser): Promise<{ text: string; title: string }> {
  const worker = await findWorker(browser);
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
    const at = tab?.id === undefined ? {} : { tabId: tab.id };
    return { text: await chrome.action.getBadgeText(at), title: await chrome.action.getTitle(at) };
  });
}

/** The number on the toolbar icon. */
export async function readBadge(browser: Browser): Promise<string> {
  return (await readIcon(browser)).text;
}

/** The tooltip of the toolbar icon, which says of what the number is. */
export async function readTooltip(browser: Browser): Promise<string> {
  return (await readIcon(browser)).title;
}
