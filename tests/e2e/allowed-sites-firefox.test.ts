import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { zipSync } from 'fflate';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/browser.ts';
import { jobOf, jobPages } from './allowed-sites.ts';
import { FirefoxSidebar } from './firefox-sidebar.ts';
import { firefox, keepExtension, launchFirefox } from './firefox-window.ts';

const patient = { timeout: 15_000 };
const offer = 'Read Workable by itself from now on';

describe.skipIf(!firefox)('A site that is read on a click, in Firefox', () => {
  const folder = mkdtempSync(join(tmpdir(), 'gaplight-firefox-'));
  const profile = join(folder, 'profile');
  let extensionId: string;
  let browser: Browser;
  let page: Page;
  let sidebar: FirefoxSidebar;

  async function start(): Promise<void> {
    browser = await launchFirefox(profile);
    page = await browser.newPage();
    await servePages(page, jobPages);
  }

  beforeAll(async () => {
    const built = resolve(import.meta.dirname, '../../.output/firefox-mv3');
    const files = readdirSync(built, { recursive: true, withFileTypes: true }).filter((each) =>
      each.isFile(),
    );
    const packed = Object.fromEntries(
      files.map(({ parentPath, name }) => [
        join(parentPath, name).slice(built.length + 1),
        readFileSync(join(parentPath, name)),
      ]),
    );
    writeFileSync(join(folder, 'gaplight.xpi'), zipSync(packed));
    await start();
    extensionId = await keepExtension(browser, join(folder, 'gaplight.xpi'));
  });
  afterAll(async () => {
    await browser?.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('is offered beside a page that a click has read', async () => {
    await page.goto(jobOf('go'));
    sidebar = await FirefoxSidebar.open(browser, extensionId);
    await expect.poll(() => sidebar.text(), patient).toContain('Printing Engineer');
    await expect.poll(() => sidebar.text(), patient).toContain(offer);
  });

  it('is read by itself once it is allowed, which the panel says', async () => {
    await sidebar.click(offer);
    await expect.poll(() => sidebar.text(), patient).toContain('Workable is read by itself from now on.');
    await page.goto(jobOf('rust'));
    await expect.poll(() => sidebar.text(), patient).toContain('Binding Engineer');
    await expect.poll(() => sidebar.badge(jobOf('rust')), patient).toBe('2');
  });

  it('still is after the browser was started again', async () => {
    await browser.close();
    await start();
    await page.goto(jobOf('go'));
    sidebar = await FirefoxSidebar.open(browser, extensionId);
    await expect.poll(() => sidebar.text(), patient).toContain('Printing Engineer');
    await expect.poll(() => sidebar.badge(jobOf('go')), patient).toBe('3');
    expect(await sidebar.text()).not.toContain('by itself');
  });

  it('is read on a click again once its switch in the settings is off', async () => {
    const settings = await sidebar.openPage('settings.html');
    await settings.waitFor('[data-site=workable] input:checked');
    await settings.click('Workable');
    await settings.waitFor('[data-site=workable] input:not(:checked)');
    await page.bringToFront();
    await page.goto(jobOf('rust'));
    await expect.poll(() => sidebar.text(), patient).toContain('This page was not read');
    await sidebar.click('Try again');
    await expect.poll(() => sidebar.text(), patient).toContain('Click the Gaplight icon in the toolbar');
    await sidebar.clickToolbar();
    await expect.poll(() => sidebar.text(), patient).toContain('Binding Engineer');
    expect(await sidebar.text()).not.toContain(offer);
  });
});
