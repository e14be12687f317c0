import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { address, chromium, compareWithSample, sample, startExtension } from './extension.ts';
import { plant } from './resume-page.ts';

describe.skipIf(!chromium)('The check and the guide in the panel', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let panel: Page;
  const count = () =>
    panel.$eval('[role=tab]::-p-text(Check)', (each) => Number(/\d+/.exec(each.textContent ?? '')?.[0]));
  const finding = '[data-finding=weak-opener]';

  beforeAll(async () => {
    const started = await startExtension({ [address]: sample });
    ({ browser, close } = started);
    panel = await compareWithSample(browser, started.page);
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.waitForSelector(finding);
  });
  afterAll(() => close?.());

  it('dismisses a finding with one click, and keeps the reason when the panel is closed', async () => {
    const before = await count();
    await panel.locator(`${finding} button::-p-text(Dismiss)`).click();
    await panel.waitForSelector('[data-dismissed]');
    await panel.locator('[data-dismissed] button::-p-text(Undo)').click();
    await panel.waitForFunction(() => !document.querySelector('[data-dismissed]'));
    await panel.locator(`${finding} button::-p-text(Dismiss)`).click();
    await panel.locator('[data-dismissed] button::-p-text(Keep as is)').click();
    await panel.waitForSelector('[data-dismissed] p::-p-text(Keep as is.)');
    await panel.reload();
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.waitForSelector(finding);
    // Rewrites come after the findings, and what is opened before them is drawn anew.
    await panel.waitForSelector('[data-place] button[aria-label^="Rewrite"]');
    await (await panel.waitForSelector('button::-p-text(1 dismissed)'))?.evaluate((each) =>
      (each as HTMLElement).click(),
    );
    await panel.waitForSelector('::-p-text(Keep as is)');
    await panel.locator('button::-p-text(Bring back)').click();
    await expect.poll(count).toBe(before);
  });

  it('mends a bullet in its card, and says nothing of a rule that is off for good', async () => {
    const shown = () => panel.$eval('main', (each) => (each as HTMLElement).innerText);
    const toFix = async () => Number(/(\d+) places? to fix first/.exec(await shown())?.[1]);
    const before = await toFix();
    await expect.poll(shown).toContain('Responsible for maintaining');
    await panel.locator('button[aria-label^="Rewrite: Fernhollow"]').click();
    await panel.locator('[data-place] button::-p-text(Put into resume)').click();
    await panel.waitForSelector('::-p-text(Changed in your resume)');
    await expect.poll(shown).not.toContain('Responsible for maintaining');
    await expect.poll(toFix).toBe(before - 1);
    await panel.waitForSelector('::-p-text(rules, all on.)');
    await plant(browser, {
      settings: { version: 2, marksOn: true, rulesOff: ['weak-opener'], ownTerms: [] },
    });
    await panel.waitForFunction((selector) => !document.querySelector(selector), {}, finding);
    await panel.reload();
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.waitForSelector('[data-finding]');
    await expect.poll(() => panel.$(finding)).toBeNull();
  });

  it('opens the guide at a rule, and finds a page by its words', async () => {
    await panel.locator('[data-finding] button::-p-text(Why)').click();
    await panel.locator('button::-p-text(Examples in the guide)').click();
    await panel.waitForSelector('article h2');
    await panel.locator('button::-p-text(All pages)').click();
    await panel.locator('input[type=search]').fill('salary');
    const found = await panel.waitForSelector('button::-p-text(Salary and outlook)');
    await found?.evaluate((each) => each.scrollIntoView({ block: 'center' }));
    await found?.click();
    await panel.waitForSelector('::-p-text($132,270)');
  });
});
