import type { Browser, Page } from 'puppeteer-core';
import { findWorker } from '../../scripts/browser.ts';

/** Opens the page of resumes in a tab of its own. */
export async function openResumePage(browser: Browser, query = ''): Promise<Page> {
  await findWorker(browser);
  const [extension] = [...(await browser.extensions()).values()];
  if (!extension) throw new Error('The extension is not loaded in this browser.');
  const page = await browser.newPage();
  await page.goto(`chrome-extension://${extension.id}/resume.html${query}`);
  await page.waitForSelector('form, main');
  return page;
}

/** Everything that the extension has stored. */
export async function readStored(browser: Browser): Promise<Record<string, unknown>> {
  const worker = await findWorker(browser);
  return worker.evaluate(() => chrome.storage.local.get() as Promise<Record<string, unknown>>);
}

/** Stores values as an older version, or a fault, might have left them. */
export async function plant(browser: Browser, values: Record<string, unknown>): Promise<void> {
  const worker = await findWorker(browser);
  await worker.evaluate((planted) => chrome.storage.local.set(planted), values);
}

/** Gives the page a file as the file chooser would. */
export async function chooseFile(page: Page, path: string): Promise<void> {
  const chooser = await page.waitForSelector('input[type=file]');
  await (chooser as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
}

/** Replaces the text of the field with this label. */
export async function fill(page: Page, label: string, text: string): Promise<void> {
  const field = await page.waitForSelector(`::-p-aria([name="${label}"][role="textbox"])`);
  await field?.click({ count: 3 });
  await page.keyboard.type(text);
}

/** Waits until the page says that everything is saved. */
export async function waitSaved(page: Page): Promise<void> {
  await page.waitForSelector('[data-saving=saved]');
}

export function textOf(page: Page, selector = 'body'): Promise<string> {
  return page.$eval(selector, (element) => (element as HTMLElement).innerText);
}
