import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeWelcome, findWorker, openSidePanel, servePages } from '../../scripts/browser.ts';
import { built, chromium, compareWithSample, jobs, readBadge, sample, startExtension } from './extension.ts';
import { markHost, readMarks } from './marks.ts';

const titled = (title: string) => sample.replaceAll('Senior Backend Engineer', title);
const pages = {
  [`${jobs}/1`]: titled('Harbour Engineer'),
  [`${jobs}/2`]: titled('Lighthouse Engineer'),
  'https://shop.example/': '<title>Shop</title><h1>Tea</h1><p>Buy tea.',
};

/** Has the page write down whether the browser kept it, once it is shown again. */
const noteKept = (page: Page) =>
  page.evaluate(() =>
    addEventListener('pageshow', ({ persisted }) => Object.assign(globalThis, { kept: persisted })),
  );

describe.skipIf(!chromium)('Between any two steps', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  let complaints: string[];

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension(pages));
    complaints = [];
    page.on('pageerror', (error) => complaints.push(String(error)));
    page.on('console', (message) => message.type() === 'error' && complaints.push(message.text()));
    panel = await compareWithSample(browser, page);
  });
  afterAll(() => close?.());

  const shows = (title: string) =>
    panel.waitForFunction(
      (wanted) => document.querySelector('h1')?.textContent?.startsWith(wanted),
      { polling: 100, timeout: 10_000 },
      title,
    );
  const stopWorker = async () => {
    await (await findWorker(browser)).close();
  };

  it('back and forward show the job of the address, also from the browser’s cache of pages', async () => {
    await noteKept(page);
    await page.goto(`${jobs}/2`);
    await shows('Lighthouse Engineer');
    await page.goBack();
    await shows('Harbour Engineer');
    expect(await page.evaluate('globalThis.kept'), 'the browser did not keep the page').toBe(true);
    await page.waitForSelector(markHost);
    await page.goForward();
    await shows('Lighthouse Engineer');
  });

  it('the service worker may be killed: the panel follows the page, and the badge comes back', async () => {
    await stopWorker();
    await page.goto(`${jobs}/1`);
    await shows('Harbour Engineer');
    await stopWorker();
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    await panel.waitForSelector('[data-bullet]');
    await page.goto(`${jobs}/2`);
    // The worker has to be started first, which takes a busy machine more than a second.
    await expect.poll(() => readBadge(browser), { timeout: 5_000 }).toMatch(/^\d+$/);
  });

  it('a tab that is closed while it is read leaves the panel with the tab that is in front now', async () => {
    await page.goto(`${jobs}/1`);
    const other = await browser.newPage();
    await servePages(other, pages);
    const going = other.goto(`${jobs}/2`).catch(() => {});
    await other.close();
    await going;
    await page.bringToFront();
    await shows('Harbour Engineer');
  });

  it('frames may come and go without taking the posting away', async () => {
    await page.evaluate(async () => {
      for (let turn = 0; turn < 10; turn++) {
        const frame = document.createElement('iframe');
        frame.srcdoc = '<p>An advertisement';
        document.body.append(frame);
        await new Promise((done) => setTimeout(done, 30));
        frame.remove();
      }
    });
    await shows('Harbour Engineer');
    expect(await panel.$$('[data-bullet], [data-ask]')).not.toHaveLength(0);
  });

  it('a second window has a panel of its own, and neither shows the job of the other', async () => {
    const worker = await findWorker(browser);
    const opened = browser.waitForTarget((target) => target.url() === 'about:blank#second');
    const tabId = await worker.evaluate(async () => {
      const made = await chrome.windows.create({ url: 'about:blank#second' });
      return made?.tabs?.[0]?.id;
    });
    const other = await (await opened).asPage();
    await servePages(other, pages);
    await other.goto(`${jobs}/2`);
    const second = await browser.newPage();
    await second.goto(`${panel.url().replace(/\?.*$/, '')}?tab=${tabId}`);
    const secondShows = (title: string) =>
      second.waitForFunction(
        (wanted) => document.querySelector('h1')?.textContent?.startsWith(wanted),
        { polling: 100 },
        title,
      );
    await secondShows('Lighthouse Engineer');
    await second.waitForSelector('[data-state-word]');
    await shows('Harbour Engineer');
    // Both pages are marked at once; the panel that closes takes only its own marks with it.
    await Promise.all([page, other].map((each) => each.waitForSelector(markHost)));
    await other.evaluate(() => {
      for (const each of document.querySelectorAll('h1')) each.textContent = 'Beacon Engineer';
      for (const each of document.querySelectorAll('li')) each.append(' and more');
    });
    await secondShows('Beacon Engineer');
    await shows('Harbour Engineer');
    await second.close();
    await other.waitForFunction((host) => !document.querySelector(host), {}, markHost);
    await page.waitForSelector(markHost);
    await other.close();
    await page.bringToFront();
  });

  it('marks and places that were ordered for an earlier reading of a page are not shown on a later one', async () => {
    await page.goto(`${jobs}/1`);
    await shows('Harbour Engineer');
    await page.waitForSelector(markHost);
    await panel.locator('[role=tab]::-p-text(To do)').click();
    await panel.locator('[aria-label="Marks on the page"]').click();
    await page.waitForFunction((host) => !document.querySelector(host), {}, markHost);
    await page.evaluate(() => scrollTo(0, 0));
    await page.setViewport({ width: 1000, height: 300 });
    await (await findWorker(browser)).evaluate(async () => {
      const [tab] = await chrome.tabs.query({ url: 'https://job-boards.greenhouse.io/quayline/jobs/1' });
      const readId = 'an earlier one';
      const marks = [{ start: 0, end: 9, state: 'missing' }];
      for (const message of [
        { type: 'drawMarks', data: { readId, drawing: { marks, stops: [] } } },
        { type: 'showPlaces', data: { readId, places: [{ start: 900, end: 950 }] } },
      ])
        await chrome.tabs.sendMessage(tab?.id ?? 0, message);
    });
    await new Promise((done) => setTimeout(done, 300));
    expect(await page.$(markHost)).toBeNull();
    expect(await page.evaluate(() => scrollY)).toBe(0);
    await page.setViewport({ width: 1000, height: 800 });
    await panel.locator('[aria-label="Marks on the page"]').click();
    await page.waitForSelector(markHost);
  });

  it('marks stand under their words at any zoom, and take light colours when the page turns dark', async () => {
    await page.goto(`${jobs}/1`);
    await shows('Harbour Engineer');
    const worker = await findWorker(browser);
    const zoom = (factor: number) =>
      worker.evaluate(async (to) => {
        const [tab] = await chrome.tabs.query({ url: 'https://job-boards.greenhouse.io/quayline/jobs/1' });
        if (tab?.id !== undefined) await chrome.tabs.setZoom(tab.id, to);
      }, factor);
    for (const factor of [1, 1.5, 0.67]) {
      await zoom(factor);
      await expect
        .poll(async () => (await readMarks(page)).filter(({ apart }) => apart > 3 * factor))
        .toEqual([]);
      expect((await readMarks(page)).length, `at ${factor}`).toBeGreaterThan(5);
    }
    await zoom(1);
    const lightness = async () => Math.max(...(await readMarks(page)).map(({ red }) => red));
    const onLight = await lightness();
    await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: 'dark' }]);
    await expect.poll(lightness).toBeGreaterThan(onLight + 40);
    await page.emulateMediaFeatures([]);
  });

  it('a page that wants no motion is taken to a place at once, any other one smoothly', async () => {
    const places = async (motion: 'reduce' | 'no-preference') => {
      await page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: motion }]);
      await page.evaluate(() => {
        scrollTo({ top: 0, behavior: 'instant' });
        const at = new Set<number>();
        Object.assign(globalThis, { scrolledTo: at });
        addEventListener('scroll', () => at.add(scrollY));
      });
      await panel.locator('::-p-aria(Next ask on the page)').click();
      await new Promise((done) => setTimeout(done, 900));
      await panel.locator('::-p-aria(Previous ask on the page)').click();
      await new Promise((done) => setTimeout(done, 900));
      return page.evaluate(() => (globalThis as unknown as { scrolledTo: Set<number> }).scrolledTo.size);
    };
    const still = await places('reduce');
    const moving = await places('no-preference');
    await page.emulateMediaFeatures([]);
    expect(still).toBeGreaterThan(0);
    expect(still).toBeLessThanOrEqual(3);
    expect(moving).toBeGreaterThan(still + 3);
  });

  it('marks are not printed, and are there again after printing', async () => {
    await shows('Harbour Engineer');
    await page.waitForSelector(markHost);
    await page.emulateMediaType('print');
    const display = () => page.$eval(markHost, (each) => getComputedStyle(each).display);
    expect(await display()).toBe('none');
    await page.emulateMediaType('screen');
    expect(await display()).not.toBe('none');
  });

  it('the extension may be taken out and put in again: the old script goes quiet, and a new panel reads the page again', async () => {
    await page.goto(`${jobs}/1`);
    await shows('Harbour Engineer');
    const [old] = [...(await browser.extensions()).keys()];
    await browser.uninstallExtension(old ?? '');
    await browser.installExtension(built);
    await closeWelcome(browser);
    // The page goes on: the script that was left over must not complain.
    await page.evaluate(() => {
      history.pushState(null, '', '/quayline/jobs/1?moved');
      for (const each of document.querySelectorAll('li')) each.append(' and more');
    });
    await new Promise((done) => setTimeout(done, 1000));
    expect(complaints.filter((line) => !/ERR_|Failed to load/.test(line))).toEqual([]);
    // The click alone is enough: the page that lost its script is read without being loaded again.
    panel = await openSidePanel(browser, page);
    await shows('Harbour Engineer');
    await panel.waitForSelector('[data-ask]');
    await page.reload();
    await shows('Harbour Engineer');
    expect(complaints.filter((line) => !/ERR_|Failed to load/.test(line))).toEqual([]);
  });
});

describe.skipIf(!chromium)('Without a panel', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  beforeAll(async () => {
    ({ browser, close, page } = await startExtension(pages));
  });
  afterAll(() => close?.());

  it('the badge comes back with a page that the browser kept', async () => {
    await expect.poll(() => readBadge(browser)).toMatch(/^\d+$/);
    await noteKept(page);
    await page.goto('https://shop.example/');
    await expect.poll(() => readBadge(browser)).toBe('');
    await page.goBack();
    expect(await page.evaluate('globalThis.kept'), 'the browser did not keep the page').toBe(true);
    await expect.poll(() => readBadge(browser)).toMatch(/^\d+$/);
  });
});
