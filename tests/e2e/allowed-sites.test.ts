import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { originsOf } from '../../lib/posting/site-host.ts';
import { sitesToAllow } from '../../rules/site-names.ts';
import { findWorker, launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { agreeToHost } from './allow-host.ts';
import { jobOf, jobPages } from './allowed-sites.ts';
import { built, chromium, readBadge } from './extension.ts';

const origins = originsOf(sitesToAllow.find(({ id }) => id === 'workable')?.matches ?? []);

describe.skipIf(!chromium)('A site that is read on a click', () => {
  let profile: string;
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  /** A tab that shows a posting before its site is allowed. */
  let beforehand: Page;

  async function start(): Promise<void> {
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: built,
      headless: true,
      profile,
      fromStart: true,
    }));
    page = await browser.newPage();
    await servePages(page, jobPages);
    // The icon is read of the tab in front, and a browser that starts may show another one.
    await page.bringToFront();
  }
  const title = () => panel.$eval('h1', (each) => each.textContent);
  const offer = () =>
    panel.$$eval('[data-site-offer]', (all) => all.map((each) => (each as HTMLElement).innerText));
  const scripts = async () =>
    (await findWorker(browser)).evaluate(async () =>
      (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id),
    );
  const openSettings = async () => {
    const id = [...(await browser.extensions()).keys()][0];
    const settings = await browser.newPage();
    await settings.goto(`chrome-extension://${id}/settings.html#sites`);
    await settings.waitForSelector('[data-site=workable] input');
    return settings;
  };
  const isOn = (settings: Page) =>
    settings.$eval('[data-site=workable] input', (each) => (each as HTMLInputElement).checked);

  beforeAll(async () => {
    profile = await mkdtemp(join(tmpdir(), 'gaplight-allowed-'));
    await start();
  });
  afterAll(async () => {
    await close?.();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  });

  it('has addresses that the browser understands, whichever it is', async () => {
    const worker = await findWorker(browser);
    const ids = await worker.evaluate(async (sites) => {
      const scripts = sites.map(({ id, matches }) => ({ id: `try-${id}`, matches, js: ['reader.js'] }));
      await chrome.scripting.registerContentScripts(scripts);
      const registered = (await chrome.scripting.getRegisteredContentScripts()).map(({ id }) => id);
      await chrome.scripting.unregisterContentScripts({ ids: registered });
      return registered;
    }, sitesToAllow);
    expect(ids).toHaveLength(sitesToAllow.length);
  });

  it('is not read before, and its next posting is, without another click, while the panel is open', async () => {
    await page.goto(jobOf('go'));
    expect(await scripts()).toEqual([]);
    panel = await openSidePanel(browser, page);
    await expect.poll(title).toBe('Printing Engineer');
    await page.goto(jobOf('rust'));
    await expect.poll(title).toBe('Binding Engineer');
  });

  it('is offered in one line to be read by itself, and says so once it is allowed', async () => {
    expect(await offer()).toEqual(['Read Workable by itself from now on']);
    beforehand = await browser.newPage();
    await servePages(beforehand, jobPages);
    await beforehand.goto(jobOf('go'));
    for (const origin of origins) await agreeToHost(browser, origin);
    await page.bringToFront();
    await panel.locator('[data-site-offer] button').click();
    await expect.poll(offer).toEqual(['Workable is read by itself from now on.']);
    await expect.poll(scripts).toEqual(['workable']);
  });

  it('is read in a tab that was open before, as soon as it is allowed', async () => {
    await expect.poll(() => beforehand.evaluate(() => document.title)).toBe('Printing Engineer');
    await beforehand.bringToFront();
    await expect.poll(() => readBadge(browser), { timeout: 10_000 }).toBe('3');
    await beforehand.close();
    await page.bringToFront();
  });

  it('is read in a new tab without the panel: the icon counts', async () => {
    const other = await browser.newPage();
    await servePages(other, jobPages);
    await other.goto(jobOf('go'));
    await expect.poll(() => readBadge(browser), { timeout: 10_000 }).toBe('3');
    await other.close();
  });

  it('still is after the browser was started again, and is not offered', async () => {
    await close();
    await start();
    await expect.poll(scripts, { timeout: 10_000 }).toEqual(['workable']);
    await page.goto(jobOf('rust'));
    // The first page of a session may be loaded before the browser runs scripts in pages.
    await expect
      .poll(
        async () => {
          const count = await readBadge(browser);
          if (count === '') await page.reload();
          return count;
        },
        { timeout: 10_000, interval: 1_000 },
      )
      .toBe('2');
    panel = await openSidePanel(browser, page);
    await expect.poll(title).toBe('Binding Engineer');
    expect(await offer()).toEqual([]);
  });

  it('is read on a click again once its switch in the settings is off, and is not offered any more', async () => {
    const settings = await openSettings();
    await expect.poll(() => isOn(settings)).toBe(true);
    await settings.locator('[data-site=workable] input').click();
    await expect.poll(() => isOn(settings)).toBe(false);
    await expect.poll(scripts).toEqual([]);
    await settings.close();
    await close();
    await start();
    await page.goto(jobOf('go'));
    panel = await openSidePanel(browser, page);
    await expect.poll(title).toBe('Printing Engineer');
    expect(await scripts()).toEqual([]);
    expect(await offer()).toEqual([]);
  });

  it('can be switched on in the settings too', async () => {
    const settings = await openSettings();
    expect(await isOn(settings)).toBe(false);
    await settings.locator('[data-site=workable] input').click();
    await expect.poll(() => isOn(settings)).toBe(true);
    await expect.poll(scripts).toEqual(['workable']);
  });

  it('follows what is changed in the browser’s own settings', async () => {
    const settings = await openSettings();
    const worker = await findWorker(browser);
    await worker.evaluate((each) => chrome.permissions.remove({ origins: each }), origins);
    await expect.poll(() => isOn(settings)).toBe(false);
    await expect.poll(scripts).toEqual([]);
  });
});
