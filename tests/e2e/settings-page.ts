import type { Browser, Page } from 'puppeteer-core';
import { findWorker } from '../../scripts/browser.ts';

/** Opens the page of settings in a tab of its own. */
export async function openSettings(browser: Browser): Promise<Page> {
  await findWorker(browser);
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The extension is not loaded in this browser.');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/settings.html`);
  await page.waitForSelector('form');
  return page;
}

/** Fills the form in and adds the name. */
export async function addName(page: Page, fields: { name: string; kind: string }): Promise<void> {
  for (const [field, text] of Object.entries(fields)) await page.locator(`[data-field=${field}]`).fill(text);
  await page.locator('button[type=submit]').click();
  await page.waitForSelector(`[data-own-term="${fields.name}"]`);
}
