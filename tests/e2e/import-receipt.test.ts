import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openSidePanel } from '../../scripts/browser.ts';
import { address, chromium, sample, startExtension } from './extension.ts';
import { pastedResume } from './pasted-resume.ts';
import { openResumePage, textOf } from './resume-page.ts';

/** A busy machine takes its time to read a file. */
const patient = { timeout: 20_000 };
/** A text in which nothing is recognised that a resume has. */
const note = 'Buy milk.\nCall the ferry about the Kafka timetable.\n';
/** A resume with text that fits no section. */
const left = `${pastedResume}\n# Odds and ends\n\nDrives a narrowboat\n`;

describe.skipIf(!chromium)('After an import in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await openSidePanel(browser, page);
  });
  afterAll(() => close?.());

  const line = () =>
    panel.$$eval('[data-receipt]', ([each]) => (each as HTMLElement | undefined)?.innerText.trim());
  const expectLine = (words: string) => expect.poll(line, patient).toBe(words);
  const isGone = () => panel.$('[data-receipt]').then((found) => found === null);
  /** Clicks at once: what is clicked here is gone with the click. */
  async function click(selector: string): Promise<void> {
    const found = await panel.waitForSelector(selector);
    await found?.evaluate((each) => (each as HTMLElement).click());
  }
  const clickButton = (name: string) => click(`::-p-aria([name="${name}"][role="button"])`);
  async function paste(text: string): Promise<void> {
    await clickButton('Paste text');
    await panel.waitForSelector('textarea');
    await panel.focus('textarea');
    await panel.keyboard.sendCharacter(text);
    await clickButton('Use this text');
  }
  /** Follows the link of the line, and gives the page of resumes that it opens. */
  async function lookItOver(): Promise<Page> {
    const opened = browser.waitForTarget((each) => each.url().includes('/resume.html'));
    await click('[data-receipt] a');
    const editor = await (await opened).asPage();
    await editor.waitForSelector('form');
    return editor;
  }

  it('the panel says in one line what was read, still does when it is opened again, and leads to the first doubt', async () => {
    await paste(pastedResume);
    await expectLine('Read: 1 role, 2 bullets, 2 skills · 1 thing to check · Look it over');
    await panel.reload();
    await panel.waitForSelector('[data-receipt]');
    expect(await line()).toMatch(/^Read: 1 role/);
    const editor = await lookItOver();
    await expect
      .poll(() => editor.evaluate(() => document.activeElement?.textContent), patient)
      .toMatch(/No e-mail address was found/);
    expect(await textOf(editor, 'form')).toMatch(/^Read: 1 role, 2 bullets, 2 skills · 1 thing to check/);
    await editor.close();
  });

  it('the line is gone for good once it is dismissed', async () => {
    await click('[data-receipt] button');
    await expect.poll(isGone, patient).toBe(true);
    await panel.reload();
    await panel.waitForSelector('[data-state-word]');
    expect(await isGone()).toBe(true);
  });

  it('a text in which no bullet is recognised is in doubt, and nothing is called missing', async () => {
    await clickButton('Change');
    await paste(note);
    await expect
      .poll(line)
      .toBe('Gaplight is not sure it read this file right. Look it over before you trust what it says.');
    const words = await panel.$$eval('[data-state-word]', (rows) =>
      rows.map((row) => (row as HTMLElement).dataset.stateWord),
    );
    expect(new Set(words)).toEqual(new Set(['could not check']));
    expect(await textOf(panel, 'main')).toContain('No bullets were recognised in this resume');
  });

  it('a file brought to the page of resumes is told of in the panel, and an edit ends it there', async () => {
    const editor = await openResumePage(browser);
    const chooser = await editor.waitForSelector('input[type=file]');
    const transfer = await editor.evaluateHandle((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'tamsin.txt'));
      return data;
    }, left);
    await chooser?.evaluate((input, data) => {
      (input as HTMLInputElement).files = data.files;
      input.dispatchEvent(new Event('change', { bubbles: true }));
    }, transfer);
    await expectLine('Read: 1 role, 2 bullets, 2 skills · 2 things to check · Look it over');
    const field = await editor.waitForSelector('::-p-aria([name="Title"][role="textbox"])');
    await field?.type('Engineer');
    await expect.poll(isGone, patient).toBe(true);
    expect(await textOf(editor, 'form')).toMatch(/^Read: 1 role/);
    await editor.close();
  });
});
