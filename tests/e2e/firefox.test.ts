import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { servePages } from '../../scripts/browser.ts';
import { address, jobs, sample } from './extension.ts';
import { FirefoxSidebar } from './firefox-sidebar.ts';
import { firefox, startFirefox } from './firefox-window.ts';
import { findWords } from './live-pages.ts';
import { markHost } from './marks.ts';
import { factFor, pastedResume } from './pasted-resume.ts';
import { job, splitView } from './split-view.ts';

const otherJob = `${jobs}/2`;
const ownPage = 'https://quayline.example/careers/shipments';

const card = '[data-bullet^="Worked on improving API performance"]';
const patient = { timeout: 10_000 };
const acceptName = 'Put into resume';
describe.skipIf(!firefox)('The extension in Firefox', () => {
  let browser: Browser;
  let page: Page;
  let sidebar: FirefoxSidebar;
  let extensionId: string;

  beforeAll(async () => {
    ({ browser, extensionId } = await startFirefox());
    page = await browser.newPage();
    await servePages(page, {
      [address]: sample,
      // The same posting on a page of the company's own, which no site knows.
      [ownPage]: sample.replaceAll(/ class="[^"]*"/g, ''),
      [otherJob]: sample.replaceAll('Senior Backend Engineer', 'Lighthouse Engineer'),
      [job(0)]: splitView,
    });
    await page.goto(address);
  });
  afterAll(() => browser?.close());

  it('opens its sidebar on a click of the toolbar button and shows the posting', async () => {
    sidebar = await FirefoxSidebar.open(browser, extensionId);
    await sidebar.waitFor('[data-ask]');
    await expect.poll(() => sidebar.text(), patient).toContain('Senior Backend Engineer, Shipments Platform');
    await expect.poll(() => sidebar.text()).toContain('Quayline');
  });

  it('counts the terms of the posting on the toolbar button', async () => {
    await expect.poll(() => sidebar.badge(address), patient).toMatch(/^\d+$/);
  });

  it('compares with the sample resume and marks the posting', async () => {
    await sidebar.click('Use the sample resume');
    await sidebar.waitFor('[data-state-word]');
    await expect.poll(() => sidebar.text()).toMatch(/(?:Fits|Stretch): /);
    await page.waitForSelector(markHost);
    expect(await page.$eval(markHost, (host) => host.shadowRoot)).toBeNull();
  });

  it('shows the resume as it will be sent, reads the file back, and hands it over', async () => {
    await sidebar.click('Download');
    await sidebar.waitFor('[role=dialog] canvas');
    await expect.poll(() => sidebar.text(), { timeout: 20_000 }).toContain('all as written');
    await sidebar.click('Word');
    await expect.poll(() => sidebar.text(), { timeout: 20_000 }).toContain('Ilse-Tamworth-Quayline.docx');
    await sidebar.click('Close');
  });

  it('takes a resume that is pasted, and one from a file, and compares anew', async () => {
    await sidebar.click('Change');
    await sidebar.waitFor('[role=dialog]');
    await sidebar.click('Paste text');
    await sidebar.waitFor('[role=dialog] textarea');
    await sidebar.type('[role=dialog] textarea', pastedResume);
    await sidebar.click('Use this text');
    await expect.poll(() => sidebar.text(), patient).toContain('Compared with Pasted resume');
    await sidebar.click('Change');
    await sidebar.waitFor('[role=dialog] input[type=file]');
    await sidebar.chooseFile('tamsin-orley.txt', pastedResume);
    await expect.poll(() => sidebar.text(), patient).toContain('Compared with tamsin-orley.txt');
    await sidebar.waitFor('[data-ask^="Go"][data-state-word]');
  });

  it('opens an ask and goes to its words on the page', async () => {
    await page.setViewport({ width: 1000, height: 300 });
    await sidebar.click('ClickHouse');
    await sidebar.click('Show on the page');
    const top = () => page.evaluate(() => scrollY);
    await expect.poll(top).toBeGreaterThan(100);
    const before = await top();
    await sidebar.pressShortcut('VK_DOWN');
    await expect.poll(top).not.toBe(before);
  });

  it('keeps its marks when the page sets the same text again, and leads from marked words to their row', async () => {
    await page.setViewport({ width: 1000, height: 1400 });
    await page.evaluate(() => scrollTo(0, 0));
    const [word] = await findWords(page, 'Kubernetes');
    if (!word) throw new Error('The posting does not name it.');
    const clip = { x: word.left - 4, y: word.top, width: 100, height: word.bottom - word.top + 4 };
    const look = () => page.screenshot({ clip, encoding: 'base64' });
    const settings = { version: 2, rulesOff: [], ownTerms: [] };
    await sidebar.plant({ settings: { ...settings, marksOn: false } });
    await page.waitForFunction((host) => !document.querySelector(host), {}, markHost);
    const bare = await look();
    await sidebar.plant({ settings: { ...settings, marksOn: true } });
    await expect.poll(look, patient).not.toBe(bare);
    const marked = await look();
    await page.evaluate(() => {
      const text = document.querySelector('.job__description') as HTMLElement;
      text.innerHTML = String(text.innerHTML);
    });
    // At first the canvas still shows what it did.
    await new Promise((done) => setTimeout(done, 1_000));
    expect(await look()).toBe(marked);
    await page.mouse.click(word.left + 20, word.top + 10);
    await sidebar.waitFor('[data-ask^="Kubernetes"][data-state=open]');
    await sidebar.pressShortcut('VK_DOWN');
    await expect.poll(() => sidebar.has('[data-ask^="Kubernetes"][data-state=open]'), patient).toBe(false);
    await sidebar.waitFor('[data-ask][data-state=open]');
  });

  it('fills in a rewrite, copies it and puts it into the resume', async () => {
    await sidebar.openTab('Bullets');
    await sidebar.waitFor(`${card} input[data-slot]`);
    for (const label of await sidebar.placeholders(`${card} input[data-slot]`)) {
      await sidebar.type(`${card} input[placeholder="${label}"]`, factFor(label));
    }
    await sidebar.click('Copy');
    await expect.poll(() => sidebar.text(), patient).toContain('Copied');
    expect(await sidebar.clipboard()).toMatch(/p99.*from 480ms to 92ms/);
    await sidebar.click(acceptName);
    await expect.poll(() => sidebar.has(card), patient).toBe(false);
  });

  it('edits the resume on a page of its own, and the sidebar follows', async () => {
    const editor = await sidebar.openPage('resume.html');
    await editor.waitFor('form');
    await expect.poll(() => editor.text()).toContain('Brackwater Rail');
    await editor.type('textarea[aria-label="2 of 2"]', 'Moved 3,000 refunds a day to PostgreSQL 16 in Go.');
    await editor.waitFor('[data-saving=saved]');
    await page.bringToFront();
    await sidebar.openTab('To do');
    await sidebar.waitFor('[data-ask^="PostgreSQL"]:is([data-state-word=used], [data-state-word=proved])');
  });

  it('reads a page that it does not know on a click of the toolbar button', async () => {
    await page.goto(ownPage);
    await expect.poll(() => sidebar.text(), patient).toContain('This page was not read');
    await sidebar.clickToolbar();
    await expect.poll(() => sidebar.text(), patient).toContain('Senior Backend Engineer, Shipments Platform');
    await expect.poll(() => sidebar.text()).toContain('read from the page');
  });

  const shows = (text: string) => expect.poll(() => sidebar.text(), patient).toContain(text);

  it('goes with the page from job to job, and shows none while the next one has not come', async () => {
    const move = (id: number, after: number) =>
      page.evaluate(
        (to, delay) => (globalThis as unknown as { move(id: number, after: number): void }).move(to, delay),
        id,
        after,
      );
    await page.goto(job(0));
    await shows('Backend Engineer 0');
    for (let id = 1; id <= 20; id++) {
      await move(id, (id * 37) % 260);
      await new Promise((done) => setTimeout(done, (id * 53) % 120));
    }
    await shows('Backend Engineer 20');
    await move(21, 3000);
    await shows('still loading');
    await shows('Backend Engineer 21');
  });

  it('goes back and forward with the page, and the number on the button with it', async () => {
    await page.goto(address);
    await shows('Senior Backend Engineer, Shipments Platform');
    await page.goto(otherJob);
    await shows('Lighthouse Engineer');
    // Pages that were kept load nothing, which is what the driver's own way back would wait for.
    await page.evaluate(() => history.back()).catch(() => {});
    await shows('Senior Backend Engineer, Shipments Platform');
    await expect.poll(() => sidebar.badge(address), patient).toMatch(/^\d+$/);
    await page.evaluate(() => history.forward()).catch(() => {});
    await shows('Lighthouse Engineer');
  });

  it('says that a stored resume cannot be read, and offers it as a file', async () => {
    await sidebar.plant({ 'resume:x': 'half' });
    await shows('could not be read');
    await shows('Save it to a file');
  });
});
