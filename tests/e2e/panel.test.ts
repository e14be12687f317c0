import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWorker, launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';

const root = resolve(import.meta.dirname, '../..');
const chromium = findBrowser('chromium');
const address = 'https://job-boards.greenhouse.io/quayline/jobs/4100237';
const sample = readFileSync(resolve(root, 'scripts/sample/posting.html'), 'utf8');

describe.skipIf(!chromium)('The panel beside a posting in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: resolve(root, '.output/chrome-mv3'),
      headless: true,
    }));
    page = await browser.newPage();
    await page.setViewport({ width: 1000, height: 800 });
    await servePages(page, {
      [address]: sample,
      'https://careers.example.com/': '<title>Shop</title><p>Buy tea.',
    });
    await page.goto(address);
  });
  afterAll(() => close?.());

  const textOf = (selector: string) => panel.$eval(selector, (element) => (element as HTMLElement).innerText);
  const stateOf = (ask: string) =>
    panel.$$eval(
      '[data-ask]',
      (rows, name) =>
        rows.find((row) => row.getAttribute('data-ask')?.startsWith(name))?.getAttribute('data-state-word'),
      ask,
    );

  it('counts the terms of the posting on the toolbar icon before anything is clicked', async () => {
    const worker = await findWorker(browser);
    const badge = () =>
      worker.evaluate(async () => {
        const [tab] = await chrome.tabs.query({ active: true, currentWindow: true });
        return chrome.action.getBadgeText(tab?.id === undefined ? {} : { tabId: tab.id });
      });
    await expect.poll(badge).toMatch(/^\d+$/);
    expect(Number(await badge())).toBeGreaterThan(12);
  });

  it('opens on a click of the toolbar icon and names the posting', async () => {
    panel = await openSidePanel(browser, page);
    await panel.waitForSelector('h1');
    expect(await textOf('header')).toBe(
      'Senior Backend Engineer, Shipments Platform\n\nQuayline · Rotterdam or remote in Europe · Greenhouse',
    );
  });

  it('shows what is asked before there is a resume', async () => {
    expect(await textOf('main')).toContain('Add your resume to see the gap');
    expect(await panel.$$('[data-ask]')).not.toHaveLength(0);
    expect(await panel.$('[data-state-word]')).toBeNull();
  });

  it('shows the gap once the sample resume is chosen', async () => {
    await panel.locator('::-p-text(Use the sample resume)').click();
    await panel.waitForSelector('[data-state-word]');
    expect(await textOf('main')).toMatch(/Required: \d+ of \d+ proved or used/);
    expect(await stateOf('Kafka')).toMatch(/^near: /);
    expect(await stateOf('PostgreSQL')).toBe('listed only');
  });

  it('adds one element to the page and nothing that its scripts can look into', async () => {
    await page.waitForSelector('gaplight-marks');
    const seen = await page.evaluate(() => {
      const host = document.querySelector('gaplight-marks');
      return {
        shadow: host?.shadowRoot,
        children: host?.childNodes.length,
        hosts: document.querySelectorAll('gaplight-marks').length,
      };
    });
    expect(seen).toEqual({ shadow: null, children: 0, hosts: 1 });
  });

  it('scrolls the page to the words of an ask', async () => {
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewport({ width: 1000, height: 300 });
    const row = await panel.waitForSelector('[data-ask^="ClickHouse"]');
    await (await row?.$('button'))?.click();
    await panel.locator('::-p-text(Show on the page)').click();
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
    await page.setViewport({ width: 1000, height: 800 });
  });

  it('takes the marks away when they are switched off and brings them back', async () => {
    await panel.locator('input[type=checkbox]').click();
    await page.waitForFunction(() => !document.querySelector('gaplight-marks'));
    await panel.locator('input[type=checkbox]').click();
    await page.waitForSelector('gaplight-marks');
  });
});
