import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { sampleResume } from '../../lib/resume/sample-resume.ts';
import { findWorker, launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { address, built, chromium, sample } from './extension.ts';
import { fill, openResumePage, plant, readStored, waitSaved } from './resume-page.ts';

/** Words that stand nowhere but in one resume each: within a bullet, and as it was before it was edited. */
const words = { one: ['Zanzibarqueue', 'Quagmirelabel'], two: ['Brackenfordledger'] };

const resumeOf = (id: 'one' | 'two') => ({
  version: 5,
  id,
  name: `Resume ${id}`,
  edited: '2026-01-05T00:00:00.000Z',
  dismissed: [],
  declined: [],
  corrections: [],
  resume: {
    ...sampleResume,
    work: [{ ...sampleResume.work[0], highlights: [`Cut p99 from 900 ms to 140 ms at ${words[id][0]}.`] }],
  },
});

/** The files below a folder that hold one of these words, in UTF-8 or UTF-16, with what they hold. */
async function findOnDisk(folder: string, all: string[]): Promise<string[]> {
  const found: string[] = [];
  for (const each of await readdir(folder, { withFileTypes: true, recursive: true })) {
    if (!each.isFile()) continue;
    const path = join(each.parentPath, each.name);
    const bytes = await readFile(path).catch(() => Buffer.alloc(0));
    for (const word of all)
      if (bytes.includes(word) || bytes.includes(Buffer.from(word, 'utf16le')))
        found.push(`${path.slice(folder.length + 1)}: ${word}`);
  }
  return found;
}

/** The browser writes down what stands in fields some seconds after it was typed, and when tabs change. */
async function waitForSession(browser: Browser, page: Page): Promise<void> {
  await new Promise((done) => setTimeout(done, 8_000));
  const other = await browser.newPage();
  await new Promise((done) => setTimeout(done, 2_500));
  await other.close();
  await page.bringToFront();
}

describe.skipIf(!chromium)('The closed profile of a browser', () => {
  let profile: string;
  beforeEach(async () => {
    profile = await mkdtemp(join(tmpdir(), 'gaplight-test-'));
  });
  afterEach(() => rm(profile, { recursive: true, force: true, maxRetries: 5 }));

  const start = () =>
    launchChromium({ executablePath: chromium ?? '', extension: built, headless: true, profile });

  /** A browser with two resumes, the first of which is open in the editor and has been typed into. */
  async function startWithTwo() {
    const started = await start();
    const { browser } = started;
    const planted = {
      'resume:one': resumeOf('one'),
      'resume:two': resumeOf('two'),
      'active-resume': 'one',
      slots: { fact: words.one[0] },
    };
    await plant(browser, planted);
    const page = await openResumePage(browser);
    await page.waitForSelector('form');
    await fill(page, 'Title', words.one[1] ?? '');
    await waitSaved(page);
    await fill(page, 'Title', 'Engineer');
    await waitSaved(page);
    await waitForSession(browser, page);
    return { ...started, page };
  }

  /**
   * Starts the browser once more, and closes it when the extension has done what was left undone. Returns what is stored,
   * or nothing where the browser cannot open its storage any more.
   */
  async function startAgain(): Promise<Record<string, unknown> | undefined> {
    const { browser, close } = await start();
    await findWorker(browser);
    await new Promise((done) => setTimeout(done, 1_500));
    const read = () => readStored(browser).catch(() => undefined);
    // A busy machine takes longer.
    await expect
      .poll(async () => Object.keys((await read()) ?? {}), { timeout: 10_000 })
      .not.toContain('forgetting');
    const stored = await read();
    await close();
    return stored;
  }

  async function readPage(): Promise<string> {
    const { browser, close } = await start();
    const page = await openResumePage(browser);
    await page.waitForSelector('form');
    const shown = await page.evaluate(() => document.body.innerText);
    await close();
    return shown;
  }

  it('holds no word of a resume that was deleted in the panel, and all of the other', async () => {
    const { browser, close } = await startWithTwo();
    await plant(browser, { slots: {} });
    const job = await browser.newPage();
    await servePages(job, { [address]: sample });
    await job.goto(address);
    const panel = await openSidePanel(browser, job);
    await panel.waitForSelector('[data-ask]');
    expect(await findOnDisk(profile, words.one)).not.toEqual([]);
    await panel.locator('button::-p-text(Change)').click();
    await panel.locator('button::-p-text(Delete this resume)').click();
    await panel.locator('button::-p-text(Delete it)').click();
    await panel.waitForSelector('footer::-p-text(Compared with Resume two)');
    await expect.poll(() => findOnDisk(profile, words.one)).toEqual([]);
    await close();
    expect(await findOnDisk(profile, words.one)).toEqual([]);

    const stored = await startAgain();
    expect(stored).toMatchObject({ 'resume:two': resumeOf('two') });
    expect(Object.keys(stored ?? {})).not.toContain('resume:one');
    expect(await findOnDisk(profile, words.one)).toEqual([]);
    expect(await findOnDisk(profile, words.two)).not.toEqual([]);
  }, 120_000);

  it('holds no word of any after everything was deleted', async () => {
    const { browser, page, close } = await startWithTwo();
    const all = [...words.one, ...words.two];
    expect(await findOnDisk(profile, all)).not.toEqual([]);
    await page.locator('::-p-aria(More)').click();
    await page.locator('[role=menuitem]::-p-text(Delete everything)').click();
    await page.locator('dialog button::-p-text(Delete everything)').click();
    await page.waitForSelector('::-p-text(Bring your resume)');
    await expect.poll(() => readStored(browser)).toEqual({});
    await close();
    expect(await findOnDisk(profile, all)).toEqual([]);
    expect(await startAgain()).toEqual({});
    expect(await findOnDisk(profile, all)).toEqual([]);
  }, 120_000);

  it('holds the other resume, and after one more start no word of the deleted one, when the browser is killed', async () => {
    for (const delay of [0, 10, 20, 30, 50]) {
      const { browser } = await start();
      await plant(browser, {
        'resume:one': resumeOf('one'),
        'resume:two': resumeOf('two'),
        'active-resume': 'one',
      });
      const page = await openResumePage(browser, '?id=one');
      await page.waitForSelector('form');
      await page.locator('::-p-aria(More)').click();
      await page.locator('[role=menuitem]::-p-text(Delete this resume)').click();
      await page.locator('dialog button::-p-text(Delete it)').click();
      await new Promise((done) => setTimeout(done, delay));
      const main = browser.process();
      const gone = new Promise((done) => main?.once('exit', done));
      main?.kill('SIGKILL');
      await gone;

      const stored = await startAgain();
      if (!stored) {
        // Ended in the very moment in which Chromium deletes its files: the copy is shown.
        expect(await readPage()).toContain('Resume two');
        break;
      }
      expect(stored, `after ${delay} ms`).toMatchObject({ 'resume:two': resumeOf('two') });
      expect(Object.keys(stored)).not.toContain('forgetting');
      if (!('resume:one' in stored))
        expect(await findOnDisk(profile, words.one), `after ${delay} ms`).toEqual([]);
    }
  }, 120_000);

  /** A browser that ended between clearing the storage and writing it again, with a copy of what stays. */
  async function leaveCopy(): Promise<void> {
    const { browser, close } = await start();
    const worker = await findWorker(browser);
    await worker.evaluate(
      async (kept) => {
        const root = await navigator.storage.getDirectory();
        const folder = await root.getDirectoryHandle('forgetting', { create: true });
        const writable = await (await folder.getFileHandle('kept.json', { create: true })).createWritable();
        await writable.write(JSON.stringify(kept));
        await writable.close();
      },
      { 'resume:two': resumeOf('two') },
    );
    await plant(browser, { slots: {} });
    await close();
  }

  it('gives back what was cleared and not written again, and keeps no copy of it', async () => {
    await leaveCopy();
    expect(await startAgain()).toEqual({ 'resume:two': resumeOf('two'), slots: {} });
    const files = await findOnDisk(profile, words.two);
    expect(files).toEqual([expect.stringContaining('Local Extension Settings')]);
  });

  it('shows what was kept where the browser cannot open its storage any more', async () => {
    await leaveCopy();
    for (const each of await readdir(profile, { withFileTypes: true, recursive: true }))
      if (each.name.startsWith('MANIFEST-') && each.parentPath.includes('Local Extension Settings'))
        await rm(join(each.parentPath, each.name));
    const shown = await readPage();
    expect(shown).toContain('Resume two');
    expect(shown).toContain('This is a copy: save it as a file');
  }, 60_000);
});
