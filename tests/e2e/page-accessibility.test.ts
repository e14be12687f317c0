import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWorker } from '../../scripts/browser.ts';
import { address, chromium, sample, startExtension } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { openResumePage, plant } from './resume-page.ts';
import { addName, openSettings } from './settings-page.ts';

let browser: Browser;
let close: () => Promise<void>;

describe.skipIf(!chromium)('What assistive technology finds on the page of resumes', () => {
  let editor: Page;
  beforeAll(async () => {
    ({ browser, close } = await startExtension({ [address]: sample }));
    editor = await openResumePage(browser);
  });
  afterAll(() => close?.());
  const sound = async () => expect(await findViolations(editor)).toEqual([]);

  it('is sound before there is a resume', sound);

  it('is sound with a resume, its menu and the question before everything is deleted', async () => {
    await editor.locator('::-p-text(Use the sample resume)').click();
    await editor.waitForSelector('form');
    await sound();
    await editor.locator('::-p-aria(More)').click();
    await editor.waitForSelector('[role=menuitem]');
    await sound();
    await editor.locator('[role=menuitem]::-p-text(Delete everything)').click();
    await editor.waitForSelector('dialog[open], [role=dialog], [role=alertdialog]');
    await sound();
    await editor.keyboard.press('Escape');
  });

  it('is sound with a resume that cannot be read, and one that was deleted in another window', async () => {
    await plant(browser, { 'resume:x': 'half' });
    await editor.waitForSelector('[role=alert]');
    await sound();
    await (await findWorker(browser)).evaluate(() => chrome.storage.local.clear());
    await editor.waitForSelector('::-p-text(deleted in another window)');
    await sound();
  });
});

describe.skipIf(!chromium)('What assistive technology finds on the page of settings', () => {
  let settings: Page;
  beforeAll(async () => {
    ({ browser, close } = await startExtension({ [address]: sample }));
    settings = await openSettings(browser);
  });
  afterAll(() => close?.());
  const sound = async () => expect(await findViolations(settings)).toEqual([]);

  it('is sound before anything is set', sound);

  it('is sound with a name, with one that Gaplight knows, and with one that is none', async () => {
    await addName(settings, { name: 'Quillstream', kind: 'Kafka' });
    await sound();
    await settings.locator('[data-field=name]').fill('Kafka');
    await settings.locator('button[type=submit]').click();
    await settings.waitForSelector('::-p-text(Gaplight knows Kafka already)');
    await sound();
    await settings.locator('[data-field=name]').fill('the');
    await settings.locator('button[type=submit]').click();
    await settings.waitForSelector('[aria-invalid=true]');
    await sound();
  });

  it('is sound with a name in the form, and with one that was just removed', async () => {
    await settings.locator('[aria-label="Change Quillstream"]').click();
    await settings.waitForSelector('form[aria-label="Change Quillstream"]');
    await sound();
    await settings.locator('[aria-label="Remove Quillstream"]').click();
    await settings.waitForSelector('button::-p-text(Undo)');
    await sound();
  });

  it('is sound with every rule in sight and one of them off', async () => {
    await settings.$$eval('h3 button', (all) => {
      for (const each of all) (each as HTMLElement).click();
    });
    await settings.locator('[data-rule] input').click();
    await settings.waitForSelector('button::-p-text(Switch all on)');
    await sound();
  });

  it('needs no sideways scrolling at 320 pixels, nor at twice the text size', async () => {
    await addName(settings, { name: 'Harbourmasterdeploymentorchestratorforeverything', kind: 'Kafka' });
    await settings.setViewport({ width: 320, height: 800 });
    for (const size of ['100%', '200%']) {
      await settings.evaluate((each) => {
        document.documentElement.style.fontSize = each;
      }, size);
      const [content, view] = await settings.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, `at ${size}`).toBeLessThanOrEqual(view ?? 0);
    }
  });
});
