import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, chromium, compareWithSample, jobs, sample, startExtension } from './extension.ts';
import { livePage } from './live-pages.ts';

describe.skipIf(!chromium)('Where the panel stands', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  const other = `${jobs}/2`;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample, [other]: livePage() }));
    panel = await compareWithSample(browser, page);
    await panel.setViewport({ width: 360, height: 600 });
  });
  afterAll(() => close?.());

  const top = () => panel.evaluate(() => Math.round(scrollY));
  const scrollTo = async (to: number) => {
    await panel.evaluate((each) => window.scrollTo({ top: each, behavior: 'instant' }), to);
    // The place of a tab is kept with the scrolling that is told of.
    await new Promise((done) => setTimeout(done, 100));
  };
  const focused = () => panel.evaluate(() => document.activeElement?.textContent);
  const openTab = async (name: string) => {
    await panel.locator(`[role=tab]::-p-text(${name})`).click();
    await panel.waitForFunction(
      (wanted) => document.querySelector('[role=tab][aria-selected=true]')?.textContent?.startsWith(wanted),
      {},
      name,
    );
  };

  it('is left alone by dialogs, by what has the focus in the foot, and by a search', async () => {
    await scrollTo(300);
    await panel.locator('footer ::-p-text(Change)').click();
    await panel.waitForSelector('[role=dialog]');
    await panel.keyboard.press('Escape');
    await expect.poll(focused).toBe('Change');
    expect(await top()).toBe(300);
    await panel.keyboard.press('Tab');
    expect(await top()).toBe(300);
    await panel.locator('[aria-label="Search the asks"]').click();
    await panel.keyboard.type('zzz');
    await panel.waitForSelector('::-p-text(No ask has these words)');
    await panel.keyboard.press('Escape');
    await expect.poll(top).toBe(300);
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('aria-label')))
      .toBe('Search the asks');
  });

  it('is kept for each tab', async () => {
    await openTab('Check');
    await panel.waitForSelector('[data-finding]');
    await scrollTo(700);
    await openTab('To do');
    await expect.poll(top).toBe(300);
    await openTab('Check');
    await expect.poll(top).toBe(700);
    await openTab('To do');
  });

  it('stays with its open rows while the text of the posting changes, and begins at the top of another one', async () => {
    await panel.evaluate(() => (document.activeElement as HTMLElement).blur());
    await panel.locator('[data-ask^="Terraform"] [data-row]').click();
    await scrollTo(350);
    await page.evaluate(() => {
      const line = document.createElement('li');
      line.textContent = 'Haskell in production';
      document.querySelector('.job__description ul:last-of-type')?.prepend(line);
    });
    await panel.waitForSelector('[data-ask^="Haskell"]');
    expect(await panel.$('[data-ask^="Terraform"] [data-row][aria-expanded=true]')).not.toBeNull();
    expect(await top()).toBe(350);
    await page.goto(other);
    await panel.waitForSelector('[data-ask^="Elixir"]');
    await expect.poll(top).toBe(0);
    expect(await panel.$('[data-row][aria-expanded=true]')).toBeNull();
  });
});
