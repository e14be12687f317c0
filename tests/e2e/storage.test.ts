import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { findWorker, launchChromium } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { chooseFile, fill, openResumePage, plant, readStored, textOf, waitSaved } from './resume-page.ts';

const root = resolve(import.meta.dirname, '../..');
const chromium = findBrowser('chromium');
const extension = resolve(root, '.output/chrome-mv3');

const start = (profile?: string) =>
  launchChromium({
    executablePath: chromium ?? '',
    extension,
    headless: true,
    ...(profile && { profile }),
  });

interface Kept {
  name: string;
  resume: { basics: { label?: string } };
}

/** The resumes that are stored, without looking at how they are shown. */
async function storedResumes(browser: Browser): Promise<Kept[]> {
  const values = Object.entries(await readStored(browser));
  return values.filter(([key]) => /^resume:[\w-]+$/.test(key)).map(([, value]) => value as Kept);
}
const labelsOf = async (browser: Browser) =>
  (await storedResumes(browser)).map(({ resume }) => resume.basics.label);

async function useSample(page: Page): Promise<void> {
  await page.locator('::-p-text(Use the sample resume)').click();
  await page.waitForSelector('form');
}

const press = (page: Page, name: string) => page.locator(`button::-p-text(${name})`).click();

describe.skipIf(!chromium)('Stored resumes in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let folder: string;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaplight-test-'));
    ({ browser, close } = await start());
  });
  afterEach(async () => {
    await close();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  it('say that there is no room, keep what was there, and are saved once there is room again', async () => {
    const page = await openResumePage(browser);
    await useSample(page);
    await fill(page, 'Title', 'Before');
    await waitSaved(page);
    const worker = await findWorker(browser);
    await worker.evaluate(async () => {
      let count = 0;
      for (let size = 4_000_000; size > 10; ) {
        const kept = await chrome.storage.local.set({ [`filler${count}`]: 'x'.repeat(size) }).then(
          () => true,
          () => false,
        );
        count += 1;
        if (!kept) size = Math.floor(size / 2);
      }
    });
    const long = 'Engineer of queues, caches and everything that must not be lost';
    await fill(page, 'Title', long);
    await page.waitForSelector('[data-saving=failed]');
    await expect.poll(() => textOf(page, '[role=alert]')).toMatch(/no room left.*\n.*still there/s);
    expect(await labelsOf(browser)).toEqual([expect.stringMatching(/^(Before|E)/)]);
    expect(await labelsOf(browser)).not.toEqual([long]);

    await worker.evaluate(async () => {
      const keys = Object.keys(await chrome.storage.local.get());
      await chrome.storage.local.remove(keys.filter((key) => key.startsWith('filler')));
    });
    await press(page, 'Try again');
    await waitSaved(page);
    await expect.poll(() => labelsOf(browser)).toEqual([long]);
    await expect.poll(() => page.$('[role=alert]')).toBeNull();
  });

  it('changed in two windows at once are both kept: the second window says so and asks', async () => {
    const one = await openResumePage(browser);
    await useSample(one);
    await waitSaved(one);
    const two = await openResumePage(browser);
    const type = (page: Page, text: string) =>
      page.evaluate((value) => {
        const label = [...document.querySelectorAll('label')].find((each) => each.textContent === 'Title');
        const input = label?.control as HTMLInputElement;
        const setter = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set;
        setter?.call(input, value);
        input.dispatchEvent(new Event('input', { bubbles: true }));
      }, text);
    await Promise.all([type(one, 'From one'), type(two, 'From two')]);
    const asking = await Promise.any(
      [one, two].map(async (page) => {
        await page.waitForSelector('[data-saving=conflict]');
        return page;
      }),
    );
    expect(await textOf(asking, '[role=alert]')).toContain('changed in another window');
    expect(await labelsOf(browser)).toEqual([asking === one ? 'From two' : 'From one']);
    await asking.bringToFront();
    await press(asking, 'Keep both');
    await waitSaved(asking);
    expect((await labelsOf(browser)).sort()).toEqual(['From one', 'From two']);
  });

  it('that are corrupt are shown, offered as a file and kept until the user deletes them', async () => {
    const page = await openResumePage(browser);
    await useSample(page);
    const broken = { version: 2, id: 'broken', resume: { work: 'half a resu' } };
    await plant(browser, { 'resume:broken': broken });
    await page.reload();
    await page.waitForSelector('form');
    await expect.poll(() => textOf(page, '[role=alert]')).toContain('could not be read');
    expect((await readStored(browser))['resume:broken.unreadable']).toEqual(broken);

    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await press(page, 'Save it to a file');
    const saved = () => readFile(join(folder, 'gaplight-resume-unreadable.json'), 'utf8').catch(() => '{}');
    await expect.poll(async () => JSON.parse(await saved())).toEqual({ 'resume:broken': broken });

    await press(page, 'Delete it');
    await page.waitForFunction(() => !document.querySelector('[role=alert]'));
    const keys = Object.keys(await readStored(browser));
    expect(keys.filter((key) => key.includes('broken'))).toEqual([]);
    expect(await storedResumes(browser)).toHaveLength(1);
  });

  it('all come back from one file after everything was deleted, and deleting leaves nothing', async () => {
    const page = await openResumePage(browser);
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await useSample(page);
    await fill(page, 'Title', 'Kept in the file');
    await waitSaved(page);
    const before = await readStored(browser);

    await page.locator('::-p-aria(More)').click();
    await page.locator('[role=menuitem]::-p-text(Save everything)').click();
    const file = join(folder, 'gaplight.json');
    await expect.poll(() => readFile(file, 'utf8').catch(() => '')).toContain('Kept in the file');

    await page.locator('::-p-aria(More)').click();
    await page.locator('[role=menuitem]::-p-text(Delete everything)').click();
    await page.locator('dialog button::-p-text(Delete everything)').click();
    await page.waitForSelector('::-p-text(Bring your resume)');
    await expect.poll(() => readStored(browser)).toEqual({});

    await chooseFile(page, file);
    await page.waitForSelector('form');
    const after = await readStored(browser);
    for (const [key, value] of Object.entries(before)) expect(after[key]).toEqual(value);
  });
});

describe.skipIf(!chromium)('A resume whose browser is killed while it is saved', () => {
  it('is there whole when the browser starts again, with at most the last change missing', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'gaplight-profile-'));
    try {
      let typed = 0;
      for (const delay of [0, 2, 5, 10, 20]) {
        const { browser } = await start(profile);
        const page = await openResumePage(browser);
        if (typed === 0) await useSample(page);
        await page.waitForSelector('form');
        if (typed > 0) {
          const [label, ...others] = await labelsOf(browser);
          expect(others).toEqual([]);
          expect([`Step ${typed - 1}`, `Step ${typed}`]).toContain(label);
          expect(await page.$('[role=alert]')).toBeNull();
        }
        typed += 1;
        await fill(page, 'Title', `Step ${typed}`);
        await waitSaved(page);
        typed += 1;
        await fill(page, 'Title', `Step ${typed}`);
        await page.waitForSelector('[data-saving=saving]', { timeout: 1000 }).catch(() => {});
        await new Promise((done) => setTimeout(done, delay));
        const main = browser.process();
        const gone = new Promise((done) => main?.once('exit', done));
        main?.kill('SIGKILL');
        await gone;
      }
    } finally {
      await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
    }
  }, 120_000);
});
