import type { Browser } from 'puppeteer-core';

/** What the browser's own page of extensions can do, of which the types know nothing. */
interface ExtensionsPage {
  developerPrivate: { addHostPermission(id: string, host: string): Promise<void> };
}

/**
 * Answers for the user, beforehand, that an extension may read a host: a question of the browser lies in no page, and
 * nothing can click it. When the extension asks then, the browser agrees without a question.
 */
export async function agreeToHost(browser: Browser, host: string): Promise<void> {
  const [id] = [...(await browser.extensions()).keys()];
  const page = await browser.newPage();
  await page.goto('chrome://extensions');
  await page.evaluate(
    async (extension, each) => {
      const { chrome } = globalThis as unknown as { chrome: ExtensionsPage };
      await chrome.developerPrivate.addHostPermission(extension, each);
    },
    id ?? '',
    host,
  );
  await page.close();
}
