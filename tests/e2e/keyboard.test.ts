import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import { address, chromium, sample, startExtension } from './extension.ts';
import { factFor, pastedResume } from './pasted-resume.ts';
import { openSettings } from './settings-page.ts';

describe.skipIf(!chromium)('By keyboard alone', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await openSidePanel(browser, page);
    await panel.waitForSelector('[data-ask]');
  });
  afterAll(() => close?.());

  /** Presses Tab until the focus is on something with this name. */
  async function tabTo(name: RegExp, view = panel): Promise<void> {
    const seen: string[] = [];
    for (let presses = 0; presses < 150; presses++) {
      await view.keyboard.press('Tab');
      const at = await view.evaluate(() => {
        const element = document.activeElement as HTMLElement;
        const label =
          element.getAttribute('aria-label') ?? (element as HTMLInputElement).labels?.[0]?.textContent;
        return label || element.innerText || '';
      });
      if (name.test(at)) return;
      seen.push(at.slice(0, 30));
    }
    throw new Error(`Tab never came to ${name}, but to: ${seen.join(' | ')}`);
  }

  it('a resume is pasted, the gap read, an ask opened and found on the page', async () => {
    await tabTo(/^Paste text$/);
    await panel.keyboard.press('Enter');
    await tabTo(/^The whole text of your resume$/);
    await panel.keyboard.type(pastedResume);
    await tabTo(/^Use this text$/);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[data-state-word]');
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewport({ width: 1000, height: 300 });
    await tabTo(/^ClickHouse/);
    await panel.keyboard.press('Enter');
    await tabTo(/Show on the page/);
    await panel.keyboard.press('Enter');
    await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(100);
  });

  it('a bullet is filled in and copied, and the resumes are opened and closed', async () => {
    await tabTo(/^To do/);
    await panel.keyboard.press('ArrowRight');
    await panel.waitForSelector('[data-bullet] input');
    const fields = await panel.$$eval('[data-bullet^="Worked on"] input[data-slot]', (all) =>
      all.map((each) => ({ label: each.getAttribute('aria-label') ?? '', example: each.placeholder })),
    );
    for (const [index, { label, example }] of fields.entries()) {
      if (index === 0) await tabTo(new RegExp(`^${label.replace(/[^\w ]/g, '.')}$`));
      else await panel.keyboard.press('Tab');
      await panel.keyboard.type(factFor(example));
    }
    await tabTo(/^Copy$/);
    await panel.keyboard.press('Enter');
    await panel.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some((each) => each.textContent === 'Copied'),
    );
    await tabTo(/^Change$/);
    await panel.keyboard.press('Enter');
    await panel.waitForSelector('[role=dialog]');
    await panel.keyboard.press('Escape');
    await panel.waitForFunction(() => !document.querySelector('[role=dialog]'));
    // The dialog gives the focus back a task after it is gone.
    await expect.poll(() => panel.evaluate(() => document.activeElement?.textContent)).toBe('Change');
  });

  it('a name is added to the settings, changed, removed and brought back, and a rule switched off', async () => {
    const settings = await openSettings(browser);
    const focused = () => settings.evaluate(() => document.activeElement?.textContent);
    await tabTo(/^Name$/, settings);
    await settings.keyboard.type('Kafka\n');
    await settings.waitForSelector('::-p-text(Gaplight knows Kafka already)');
    // The field that is spoken of has the focus.
    await settings.keyboard.type('esque');
    await tabTo(/^The same kind as$/, settings);
    await settings.keyboard.type('Kafka\n');
    await settings.waitForSelector('[data-own-term=Kafkaesque]');
    await settings.keyboard.type('Quill\n');
    await settings.waitForSelector('[data-field=category][aria-invalid=true]');
    await tabTo(/^Change Kafkaesque$/, settings);
    await settings.keyboard.press('Enter');
    await settings.keyboard.press('End');
    await settings.keyboard.type('ly\n');
    await settings.waitForSelector('[data-own-term=Kafkaesquely]');
    await tabTo(/^Remove Kafkaesquely$/, settings);
    await settings.keyboard.press('Enter');
    await expect.poll(focused).toBe('Undo');
    await settings.keyboard.press('Enter');
    await settings.waitForSelector('[data-own-term=Kafkaesquely]');
    await expect.poll(focused).toMatch(/^Taken back/);
    await tabTo(/^Summary/, settings);
    await settings.keyboard.press('Enter');
    await settings.keyboard.press('Tab');
    await settings.keyboard.press('Space');
    await settings.waitForSelector('::-p-text(1 is off)');
  });
});
