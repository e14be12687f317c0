import { readFileSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { printResume } from './print-resume.ts';
import { chooseFile, fill, openResumePage, readStored, textOf, waitSaved } from './resume-page.ts';

const root = resolve(import.meta.dirname, '../..');
const chromium = findBrowser('chromium');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const address = 'https://job-boards.greenhouse.io/quayline/jobs/4100237';
const sample = readFileSync(resolve(root, 'scripts/sample/posting.html'), 'utf8');

const resumeText = `Tamsin Orley
Leeds, UK

Experience
Brackwater Rail, Backend Engineer, Feb 2021 - Present
- Cut p99 of the seat map from 900 ms to 140 ms by caching it in Redis.
- Moved refunds from a nightly job to RabbitMQ consumers in Go.

Skills
Languages: Go, Java 17
`;

/** The parts of a stored resume that these tests look at. */
interface Kept {
  resume: { basics: { name?: string; label?: string }; work: { name?: string; highlights: string[] }[] };
}

describe.skipIf(!chromium)('The page of resumes in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let folder: string;
  let page: Page;
  let complaints: string[];

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'gaplight-test-'));
    await writeFile(join(folder, 'tamsin-orley.txt'), resumeText);
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: resolve(root, '.output/chrome-mv3'),
      headless: true,
    }));
  });
  beforeEach(async () => {
    page = await openResumePage(browser);
    await page.setViewport({ width: 1280, height: 900 });
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    await chooseFile(page, join(folder, 'tamsin-orley.txt'));
    await page.waitForSelector('form');
  });
  afterEach(async () => {
    await page.evaluate(() => chrome.storage.local.clear());
    await page.close({ runBeforeUnload: false });
  });
  afterAll(async () => {
    await close?.();
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  });

  const stored = async (): Promise<Kept['resume'] | undefined> =>
    (Object.entries(await readStored(browser)).find(([key]) => key.startsWith('resume:'))?.[1] as Kept)
      ?.resume;
  const bullets = () =>
    page.$$eval('[data-entry="work.0"] textarea', (all) =>
      all.map((each) => (each as HTMLTextAreaElement).value),
    );
  const clickBullet = async (index: number) =>
    (await page.$$('[data-entry="work.0"] li textarea'))[index]?.click();
  const readField = (label: string) =>
    page.$eval(`::-p-aria([name="${label}"][role="textbox"])`, (field) => (field as HTMLInputElement).value);

  it('shows every field that was read, and flags what was not found instead of guessing', async () => {
    expect(await readField('Name')).toBe('Tamsin Orley');
    expect(await readField('Employer')).toBe('Brackwater Rail');
    expect(await readField('Start')).toBe('2021-02');
    expect(await bullets()).toHaveLength(2);
    expect(await readField('E-mail')).toBe('');
    expect(await textOf(page, 'form')).toContain('No e-mail address was found.');
  });

  it('no longer flags a field once it is filled in', async () => {
    await fill(page, 'E-mail', 'tamsin.orley@example.com');
    await page.waitForFunction(() => !document.querySelector('[data-flag]'));
  });

  it('saves what is typed by itself: it is there after a reload', async () => {
    await fill(page, 'Title', 'Platform Engineer');
    await waitSaved(page);
    await page.reload();
    await page.waitForSelector('form');
    await expect.poll(() => readField('Title')).toBe('Platform Engineer');
    expect((await stored())?.basics.label).toBe('Platform Engineer');
  });

  it('makes, moves, empties and brings back bullets by keyboard', async () => {
    await clickBullet(1);
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement)?.value === '');
    await page.keyboard.type('Third');
    await expect.poll(bullets).toHaveLength(3);
    await page.keyboard.down('Alt');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.up('Alt');
    await expect.poll(async () => (await bullets())[1]).toBe('Third');
    await page.waitForFunction(() => (document.activeElement as HTMLTextAreaElement)?.value === 'Third');
    for (let count = 0; count < 6; count++) await page.keyboard.press('Backspace');
    await expect.poll(bullets).toHaveLength(2);
    await page.keyboard.down('Control');
    await page.keyboard.press('KeyZ');
    await page.keyboard.up('Control');
    await expect.poll(bullets).toHaveLength(3);
  });

  it('keeps a date only once it is one, and says so', async () => {
    await fill(page, 'End', 'soon');
    await expect.poll(() => textOf(page, 'form')).toContain('Not a date yet');
    await fill(page, 'End', 'Mar 2024');
    await page.keyboard.press('Tab');
    await expect.poll(() => readField('End')).toBe('2024-03');
    await expect.poll(() => textOf(page, 'form')).not.toContain('Not a date yet');
  });

  it('adds, moves and removes roles', async () => {
    await page.locator('button::-p-text(Add a role)').click();
    await page.waitForSelector('[data-entry="work.1"]');
    await page.keyboard.type('Intern');
    await page.locator('[data-entry="work.1"] [aria-label="Move this role up"]').click();
    await waitSaved(page);
    expect((await stored())?.work.map(({ name }) => name)).toEqual([undefined, 'Brackwater Rail']);
    await page.locator('[data-entry="work.0"] [aria-label="Remove this role"]').click();
    await page.waitForFunction(() => !document.querySelector('[data-entry="work.1"]'));
    await waitSaved(page);
    expect((await stored())?.work.map(({ name }) => name)).toEqual(['Brackwater Rail']);
  });

  it('marks in the file the words of the bullet that the user is at', async () => {
    await clickBullet(1);
    await page.waitForSelector('mark');
    await expect
      .poll(() => textOf(page, 'mark'))
      .toBe('Moved refunds from a nightly job to RabbitMQ consumers in Go');
  });

  it('reads a PDF, and shows what a parser would stumble over and where', async () => {
    const file = join(folder, 'tamsin-orley.pdf');
    await printResume(browser, file);
    await page.bringToFront();
    await chooseFile(page, file);
    await page.waitForSelector('header ::-p-text(tamsin-orley.pdf)');
    await expect.poll(() => readField('Name')).toBe('Tamsin Orley');
    await expect.poll(() => readField('School')).toBe('Calder Valley State College');
    await page.locator('aside button::-p-text(Hidden text)').click();
    await page.waitForSelector('mark[data-current]');
    await expect.poll(() => textOf(page, 'mark[data-current]')).toContain('Kubernetes Cassandra');
  });

  it('says in one sentence why a file cannot be read, and keeps the open resume', async () => {
    await writeFile(join(folder, 'broken.pdf'), '%PDF-1.7\nnothing of use');
    await chooseFile(page, join(folder, 'broken.pdf'));
    await page.waitForSelector('[role=alert]');
    expect(await textOf(page, '[role=alert]')).toMatch(/\S+ .*\.$/);
    expect(await readField('Name')).toBe('Tamsin Orley');
  });

  it('saves the resume as a file of each kind, and reads that file again as the same resume', async () => {
    const session = await browser.target().createCDPSession();
    await session.send('Browser.setDownloadBehavior', { behavior: 'allow', downloadPath: folder });
    await fill(page, 'Title', 'Not saved anywhere else');
    await waitSaved(page);
    const before = await stored();
    for (const [kind, file] of [
      ['JSON Resume', 'Tamsin-Orley.json'],
      ['Markdown', 'Tamsin-Orley.md'],
    ] as const) {
      await page.locator('header button::-p-text(Download)').click();
      await page.locator('[role=dialog] button::-p-text(More)').click();
      await page.locator(`[role=menuitem]::-p-text(${kind})`).click();
      const path = join(folder, file);
      await expect.poll(() => readFile(path, 'utf8').catch(() => '')).toContain('Not saved anywhere else');
      await page.evaluate(() => chrome.storage.local.clear());
      await page.reload();
      await chooseFile(page, path);
      await page.waitForSelector('form');
      expect(await stored()).toEqual(before);
    }
  });

  it('renames, adds and deletes resumes', async () => {
    const more = async (item: string) => {
      await page.locator('::-p-aria(More)').click();
      await page.locator(`[role=menuitem]::-p-text(${item})`).click();
    };
    await more('Rename');
    await page.waitForSelector('dialog input');
    await page.$eval('dialog input', (input) => input.select());
    await page.keyboard.type('For platform teams');
    await page.keyboard.press('Enter');
    await page.waitForSelector('header ::-p-text(For platform teams)');
    await waitSaved(page);
    await page.locator('header button[aria-haspopup=menu]').click();
    await page.locator('[role=menuitem]::-p-text(Start empty)').click();
    await page.waitForSelector('header ::-p-text(New resume)');
    await expect.poll(() => readField('Name')).toBe('');
    await more('Delete this resume');
    await page.locator('dialog button::-p-text(Delete it)').click();
    await page.waitForSelector('header ::-p-text(For platform teams)');
    await expect.poll(() => readField('Name')).toBe('Tamsin Orley');
  });

  it('is sound for assistive technology, light and dark, wide and narrow, and logs no error', async () => {
    const found: string[] = [];
    for (const width of [1280, 500]) {
      for (const scheme of ['light', 'dark']) {
        await page.setViewport({ width, height: 900 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
        // Colours change softly; what counts is where they end.
        await new Promise((done) => setTimeout(done, 250));
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
        );
        found.push(
          ...violations.map(
            ({ id, nodes }) => `${width} ${scheme}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`,
          ),
        );
      }
    }
    expect(found).toEqual([]);
    expect(complaints).toEqual([]);
  });

  it('needs no sideways scrolling at 320 pixels', async () => {
    await page.setViewport({ width: 320, height: 800 });
    const [content, view] = await page.evaluate(() => [
      Math.max(...[...document.querySelectorAll('html, main')].map((each) => each.scrollWidth)),
      innerWidth,
    ]);
    expect(content).toBeLessThanOrEqual(view ?? 0);
  });

  it('is opened from the panel with the resume that the posting is compared with', async () => {
    const posting = await browser.newPage();
    await servePages(posting, { [address]: sample });
    await posting.goto(address);
    const panel = await openSidePanel(browser, posting);
    const link = await panel.waitForSelector('a::-p-text(Edit)');
    await link?.click();
    const target = await browser.waitForTarget((each) => each.url().includes('/resume.html?id='));
    const opened = await target.asPage();
    await opened.waitForSelector('header ::-p-text(tamsin-orley.txt)');
    await opened.close();
    await posting.close();
  });
});
