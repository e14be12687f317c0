import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  clickIcon,
  closeWelcome,
  findWelcome,
  findWorker,
  launchChromium,
  openSidePanel,
  servePages,
} from '../../scripts/browser.ts';
import { address, built, chromium, sample } from './extension.ts';
import { findViolations } from './find-violations.ts';
import { markHost } from './marks.ts';
import { pastedResume } from './pasted-resume.ts';
import { readStored, textOf } from './resume-page.ts';

const install = (profile?: string) =>
  launchChromium({
    executablePath: chromium ?? '',
    extension: built,
    headless: true,
    welcome: true,
    ...(profile && { profile }),
  });

const textOfPanel = (panel: Page) => panel.evaluate(() => document.body.innerText);

describe.skipIf(!chromium)('The page that installing opens', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let welcome: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close } = await install());
    const found = await findWelcome(browser);
    if (!found) throw new Error('The install opened no page.');
    welcome = found;
    await welcome.setViewport({ width: 1280, height: 800 });
    await welcome.waitForSelector('[data-command]');
  });
  afterAll(() => close?.());

  const sound = async () => expect(await findViolations(welcome)).toEqual([]);
  const isDone = (step: string) =>
    welcome.$eval(`[data-step=${step}]`, (each) => each.getAttribute('data-done'));

  it('is there once, in front, with the three steps, none of which is done', async () => {
    const pages = browser.targets().filter((target) => target.url().endsWith('/welcome.html'));
    expect(pages).toHaveLength(1);
    expect(await welcome.evaluate(() => document.visibilityState)).toBe('visible');
    const titles = await welcome.$$eval('[data-step] h2', (all) => all.map((each) => each.textContent));
    expect(titles).toEqual(['Pin it', 'Open a posting', 'Click the icon']);
    for (const step of ['pin', 'open', 'click']) expect(await isDone(step), step).toBe('false');
    await sound();
  });

  it('shows the keys that the browser says are set, and leads to where they are changed', async () => {
    const set = await (await findWorker(browser)).evaluate(() => chrome.commands.getAll());
    const shown = await welcome.$$eval('[data-command]', (rows) =>
      rows.map((row) => [...row.querySelectorAll('kbd')].map((key) => key.textContent).join('+')),
    );
    expect(shown).toEqual(
      ['_execute_action', 'next-ask', 'previous-ask'].map(
        (name) => set.find((command) => command.name === name)?.shortcut,
      ),
    );
    expect(shown[0]).toMatch(/G$/);
    const opened = browser.waitForTarget((target) => target.url() === 'chrome://extensions/shortcuts');
    await welcome.locator('button::-p-text(Change the keys)').click();
    await (await (await opened).asPage()).close();
    await welcome.bringToFront();
  });

  it('has the panel beside it say what to do there', async () => {
    panel = await openSidePanel(browser, welcome);
    await expect.poll(() => textOfPanel(panel)).toContain('This is a page of Gaplight');
    expect(await isDone('click')).toBe('false');
  });

  it('opens a posting to try, which a click on the icon compares and marks like any other', async () => {
    await welcome.locator('button::-p-text(Try the sample resume)').click();
    await expect.poll(() => textOf(welcome)).toMatch(/Sample resume · \d+ roles/);
    const opened = browser.waitForTarget((target) => target.url().endsWith('/sample-posting.html'));
    await welcome.locator('a::-p-text(Open the sample posting)').click();
    const posting = await (await opened).asPage();
    expect(await posting.$('form, input')).toBeNull();
    await clickIcon(browser, posting, async () => (await panel.$('[data-state-word]')) !== null);
    await expect.poll(() => textOfPanel(panel)).toMatch(/Quayline · .*sample posting\n/);
    expect(await textOfPanel(panel)).toMatch(/(?:Fits|Stretch): /);
    await posting.waitForSelector(markHost);
    expect(await findViolations(posting)).toEqual([]);
    await posting.close();
    await welcome.bringToFront();
    await expect.poll(() => isDone('click')).toBe('true');
    await sound();
  });

  it('takes a resume that is dropped on it, and leads to where it is looked over', async () => {
    await welcome.evaluate((text) => {
      const data = new DataTransfer();
      data.items.add(new File([text], 'tamsin-orley.txt', { type: 'text/plain' }));
      for (const type of ['dragover', 'drop'])
        document.body.dispatchEvent(
          new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
        );
    }, pastedResume);
    await expect.poll(() => textOf(welcome)).toMatch(/tamsin-orley\.txt · \d+ roles?, \d+ bullets/);
    expect(JSON.stringify(await readStored(browser))).toContain('tamsin-orley.txt');
    const opened = browser.waitForTarget((target) => target.url().includes('/resume.html?id='));
    await welcome.locator('a::-p-text(Look it over)').click();
    const editor = await (await opened).asPage();
    await editor.waitForSelector('form');
    expect(await textOf(editor)).toContain('tamsin-orley.txt');
    await editor.close();
    await welcome.bringToFront();
  });

  it('says in one sentence what it cannot read, and keeps what there is', async () => {
    await welcome.evaluate(() => {
      const data = new DataTransfer();
      data.items.add(new File(['GIF89a'], 'me.gif', { type: 'image/gif' }));
      document.body.dispatchEvent(
        new DragEvent('drop', { dataTransfer: data, bubbles: true, cancelable: true }),
      );
    });
    await welcome.waitForSelector('[role=alert]');
    expect(await textOf(welcome)).toContain('tamsin-orley.txt · ');
    await sound();
  });

  it('stands when it is loaded again: the resume and the keys are there', async () => {
    await welcome.reload();
    await welcome.waitForSelector('[data-command]');
    await expect.poll(() => textOf(welcome)).toContain('tamsin-orley.txt · ');
  });

  it.each([320, 700, 1000, 1280, 1600])('needs no sideways scrolling at %i pixels', async (width) => {
    await welcome.setViewport({ width, height: 800 });
    for (const size of ['100%', '200%']) {
      await welcome.evaluate((each) => {
        document.documentElement.style.fontSize = each;
      }, size);
      const [content, view] = await welcome.evaluate(() => [
        document.documentElement.scrollWidth,
        innerWidth,
      ]);
      expect(content, `at ${size}`).toBeLessThanOrEqual(view ?? 0);
    }
    await welcome.evaluate(() => {
      document.documentElement.style.fontSize = '';
    });
  });

  it('draws its pictures in the colour of text where colours are forced', async () => {
    const session = await welcome.createCDPSession();
    await session.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const [text, ...lines] = await welcome.$$eval('h1, [data-step] > svg, [data-step] > svg g', (all) =>
      all.map((each) => getComputedStyle(each).color),
    );
    expect(lines.length).toBeGreaterThan(5);
    expect(new Set(lines)).toEqual(new Set([text]));
    const [content, view] = await welcome.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
    expect(content).toBeLessThanOrEqual(view ?? 0);
    await session.detach();
  });
});

describe.skipIf(!chromium)('After the install', () => {
  let close: (() => Promise<void>) | undefined;
  afterEach(() => close?.());

  it('the page is not opened again by the next start of the browser, once something is stored', async () => {
    const profile = await mkdtemp(join(tmpdir(), 'gaplight-profile-'));
    try {
      const first = await install(profile);
      const welcome = await findWelcome(first.browser);
      await welcome?.locator('button::-p-text(Try the sample resume)').click();
      await welcome?.waitForSelector('a::-p-text(Look it over)');
      await first.close();
      const second = await install(profile);
      ({ close } = second);
      await findWorker(second.browser);
      expect(await findWelcome(second.browser, 3_000)).toBeUndefined();
    } finally {
      await close?.();
      close = undefined;
      await rm(profile, { recursive: true, force: true, maxRetries: 5 });
    }
  });

  it('a tab that was open before is told to be reloaded or clicked, and both have it read', async () => {
    const launched = await install();
    ({ close } = launched);
    const { browser } = launched;
    await closeWelcome(browser);
    const page = await browser.newPage();
    await servePages(page, { [address]: sample });
    await page.goto(address);
    const [id] = [...(await browser.extensions()).keys()];
    await browser.uninstallExtension(id ?? '');
    await page.reload();
    await browser.installExtension(built);
    const welcome = (await findWelcome(browser)) as Page;
    const panel = await openSidePanel(browser, welcome);
    await page.bringToFront();
    await expect
      .poll(() => textOfPanel(panel))
      .toContain('opened before Gaplight was installed or updated, reload it or click the icon');
    await clickIcon(browser, page, async () => (await panel.$('[data-ask]')) !== null);
    await page.reload();
    await expect.poll(() => textOfPanel(panel)).toContain('Shipments Platform');
  });
});
