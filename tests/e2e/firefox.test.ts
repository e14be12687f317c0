import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { FirefoxSidebar } from './firefox-sidebar.ts';

const root = resolve(import.meta.dirname, '../..');
const firefox = findBrowser('firefox');
const address = 'https://job-boards.greenhouse.io/quayline/jobs/4100237';
const sample = readFileSync(resolve(root, 'scripts/sample/posting.html'), 'utf8');

describe.skipIf(!firefox)('The extension in Firefox', () => {
  let browser: Browser;
  let page: Page;
  let sidebar: FirefoxSidebar;
  let extensionId: string;

  beforeAll(async () => {
    browser = await launch({
      browser: 'firefox',
      executablePath: firefox ?? '',
      headless: true,
      // The sidebar is a part of the browser's own window, which tests reach only with this.
      args: ['--remote-allow-system-access'],
    });
    extensionId = await browser.installExtension(resolve(root, '.output/firefox-mv3'));
    page = await browser.newPage();
    await servePages(page, { [address]: sample });
    await page.goto(address);
  });
  afterAll(() => browser?.close());

  it('opens its sidebar on a click of the toolbar button and shows the posting', async () => {
    sidebar = await FirefoxSidebar.open(browser, extensionId);
    await sidebar.waitFor('[data-ask]');
    expect(await sidebar.text()).toContain('Senior Backend Engineer, Shipments Platform');
    expect(await sidebar.text()).toContain('Quayline');
  });

  it('counts the terms of the posting on the toolbar button', async () => {
    await expect.poll(() => sidebar.badge(address)).toMatch(/^\d+$/);
  });

  it('compares with the sample resume and marks the posting', async () => {
    await sidebar.click('Use the sample resume');
    await sidebar.waitFor('[data-state-word]');
    expect(await sidebar.text()).toMatch(/Required: \d+ of \d+ proved or used/);
    await page.waitForSelector('gaplight-marks');
    expect(await page.evaluate(() => document.querySelector('gaplight-marks')?.shadowRoot)).toBeNull();
  });
});
