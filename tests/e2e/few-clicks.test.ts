import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import { address, chromium, sample, startExtension } from './extension.ts';

describe.skipIf(!chromium)('What the panel takes of clicks and keys', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  let clicks = 0;
  let keys = 0;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
  });
  afterAll(() => close?.());

  /** Clicks as a hand would, on what is in sight or can be scrolled to. */
  async function click(selector: string): Promise<void> {
    clicks += 1;
    const each = await panel.waitForSelector(selector);
    await each?.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
    await each?.click();
  }
  async function press(key: 'ArrowDown' | 'Enter' | 'Escape'): Promise<void> {
    keys += 1;
    await panel.keyboard.press(key);
  }
  const focused = () =>
    panel.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-ask]')?.dataset.ask);
  const count = (selector: string) => panel.$$eval(selector, (all) => all.length);
  const textOfPanel = () => panel.$eval('main', (main) => (main as HTMLElement).innerText);
  const clipboard = async () => {
    await page.bringToFront();
    await page.$eval('input[name=question]', (input) => {
      input.value = '';
    });
    await page.focus('input[name=question]');
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyV');
    await page.keyboard.up('Control');
    const text = await page.$eval('input[name=question]', (input) => input.value);
    await panel.bringToFront();
    return text;
  };

  it('shows the first gap after two clicks: one on the icon, one on a resume', async () => {
    clicks = 1;
    panel = await openSidePanel(browser, page);
    // A person clicks what stands still: the asks push the button down when they come.
    await panel.waitForSelector('[data-ask]');
    await click('::-p-text(Use the sample resume)');
    await panel.waitForSelector('[data-group=to-do] [data-state-word]');
    expect(await textOfPanel()).toMatch(/(?:Fits|Stretch): /);
    expect(clicks).toBe(2);
  });

  it('brings the tenth ask into focus with ten keys, and opens it with one more', async () => {
    keys = 0;
    for (let step = 0; step < 10; step++) await press('ArrowDown');
    const tenth = await panel.$$eval(
      '[data-asks] [data-ask]',
      (rows) => (rows[9] as HTMLElement | undefined)?.dataset.ask,
    );
    expect(await focused()).toBe(tenth);
    await press('Enter');
    expect(await count(`[data-ask=${JSON.stringify(tenth)}] [data-row][aria-expanded=true]`)).toBe(1);
    expect(keys).toBe(11);
    await press('Escape');
    await expect.poll(() => count('[data-row][aria-expanded=true]')).toBe(0);
    expect(await focused()).toBe(tenth);
  });

  it('copies a true line of a weak bullet after two clicks and no key', async () => {
    clicks = 0;
    await click('[role=tab]::-p-text(Bullets)');
    await click('[data-bullet] button::-p-text(Copy)');
    await panel.waitForSelector('::-p-text(Copied)');
    expect(await clipboard()).toMatch(/^[A-Z][^[\]{}_]{12,}$/);
    expect(clicks).toBeLessThanOrEqual(4);
  });

  it('copies a line towards an ask after at most four clicks and eight keys', async () => {
    await panel.locator('[role=tab]::-p-text(To do)').click();
    clicks = 0;
    keys = 0;
    await click('[data-ask^="PostgreSQL"] [aria-label^="Say where"]');
    await click('[data-ask^="PostgreSQL"] button::-p-text(Yes)');
    await click('[data-ask^="PostgreSQL"] button::-p-text(Copy)');
    await panel.waitForSelector('::-p-text(Copied)');
    expect(await clipboard()).toContain('PostgreSQL');
    expect(clicks).toBeLessThanOrEqual(4);
    expect(keys).toBeLessThanOrEqual(8);
  });

  it('dismisses a finding with one click, and one more brings it back to its place', async () => {
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.waitForSelector('[data-finding]');
    const before = await count('[data-finding]');
    const place = () =>
      panel.$$eval('[data-finding], [data-dismissed]', (all) =>
        all.findIndex((each) => each.matches('[data-dismissed]')),
      );
    clicks = 0;
    await click('[data-place]:nth-of-type(2) button::-p-text(Dismiss)');
    await panel.waitForSelector('[data-dismissed]');
    expect(clicks).toBe(1);
    expect(await place()).toBeGreaterThan(0);
    expect(await count('[data-place]:nth-of-type(2) [data-dismissed]')).toBe(1);
    await click('[data-dismissed] button::-p-text(Undo)');
    await expect.poll(() => count('[data-finding]')).toBe(before);
    expect(await place()).toBe(-1);
  });
});
