import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, chromium, compareWithSample, sample, startExtension } from './extension.ts';
import { findViolations } from './find-violations.ts';

describe.skipIf(!chromium)('The guide in the panel', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await compareWithSample(browser, page);
    await panel.setViewport({ width: 320, height: 700 });
    await panel.locator('[role=tab]::-p-text(Guide)').click();
    await panel.waitForSelector('[data-page]');
  });
  afterAll(() => close?.());

  const search = async (words: string) => {
    await panel.$eval('input[type=search]', (each) => (each as HTMLInputElement).select());
    await panel.keyboard.press('Backspace');
    await panel.keyboard.type(words);
  };
  const find = async (words: string, id: string) => {
    await search(words);
    await open(id);
  };
  const open = (id: string) => panel.locator(`[data-page="${id}"]`).click();
  const back = () => panel.locator('button::-p-text(All results)').click();
  const placeOf = (selector: string) =>
    panel.$eval(selector, (each) => {
      const { top, bottom } = each.getBoundingClientRect();
      return { isSeen: top > 0 && bottom < innerHeight, top };
    });

  it('opens a page at the block that a search found, in sight, and goes back to where one was', async () => {
    await search('GPA');
    await open('first-job');
    await panel.waitForSelector('[data-reached]');
    expect((await placeOf('[data-reached]')).isSeen).toBe(true);
    expect(await panel.evaluate(() => scrollY)).toBeGreaterThan(200);
    await back();
    await expect
      .poll(() => panel.evaluate(() => document.activeElement?.getAttribute('data-page')))
      .toBe('first-job');
  });

  it('opens a page at its beginning, also from far down in the chapters', async () => {
    await search('');
    await panel.locator('button::-p-text(Good to know)').click();
    await panel.evaluate(() => scrollTo({ top: document.body.scrollHeight, behavior: 'instant' }));
    await open('salary');
    await panel.waitForSelector('article h2');
    expect((await placeOf('article h2')).isSeen).toBe(true);
    await panel.locator('button::-p-text(All pages)').click();
    expect((await placeOf('[data-page=salary]')).isSeen).toBe(true);
  });

  it('fits 320 pixels, with texts of twice the size too, and is sound on each of its screens', async () => {
    const screens: [name: string, show: () => Promise<unknown>][] = [
      ['the first look', () => search('')],
      ['results', () => search('certificates')],
      ['what is not its business', () => search('cover letter')],
      ['nothing found', () => search('zzyzx')],
      ['a whole resume', () => find('whole resume', 'whole-resume')],
      ['the steps', () => back().then(() => find('step by step', 'how-to-write'))],
      ['patterns', () => back().then(() => find('saga', 'patterns'))],
    ];
    for (const [name, show] of screens) {
      await show();
      for (const size of ['100%', '200%']) {
        await panel.evaluate((each) => {
          document.documentElement.style.fontSize = each;
        }, size);
        const wide = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        expect(wide, `${name} at ${size}`).toBeLessThanOrEqual(0);
      }
      await panel.evaluate(() => {
        document.documentElement.style.fontSize = '';
      });
      expect(await findViolations(panel), name).toEqual([]);
    }
  });
});
