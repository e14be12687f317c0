import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findWorker } from '../../scripts/browser.ts';
import {
  address,
  chromium,
  compareWithSample,
  readBadge,
  readTooltip,
  sample,
  startExtension,
} from './extension.ts';
import { markHost } from './marks.ts';
import { readCounts } from './read-counts.ts';
import { readStored } from './resume-page.ts';
import { addName, openSettings } from './settings-page.ts';

const asking = sample.replace(
  /<h3>What you bring<\/h3>\s*<ul>/,
  (list) => `${list}<li>Three years of Quillstream in production</li>`,
);

describe.skipIf(!chromium)('The page of settings', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;
  let settings: Page;

  beforeAll(async () => {
    ({ browser, close, page } = await startExtension({ [address]: asking }));
  });
  afterAll(() => close?.());

  const tooltip = () => readTooltip(browser);
  const wordOf = (ask: string) =>
    panel.$$eval(
      '[data-ask]',
      (rows, name) =>
        rows.find((row) => row.getAttribute('data-ask')?.startsWith(name))?.getAttribute('data-state-word'),
      ask,
    );

  it('is the page that the browser offers as the options of the extension', async () => {
    const worker = await findWorker(browser);
    const { options_ui } = await worker.evaluate(() => chrome.runtime.getManifest());
    expect(options_ui).toMatchObject({ page: 'settings.html' });
  });

  it('adds a name that the badge counts at once, then the panel and the page', async () => {
    await expect.poll(tooltip).toMatch(/names \d languages, \d databases and \d queues?$/);
    const before = Number(await readBadge(browser));
    settings = await openSettings(browser);
    await addName(settings, { name: 'Quillstream', kind: 'Kafka' });
    await page.bringToFront();
    await expect.poll(async () => Number(await readBadge(browser))).toBe(before + 1);
    panel = await compareWithSample(browser, page);
    await expect.poll(() => wordOf('Quillstream')).toBe('you have RabbitMQ');
    await page.waitForSelector(markHost);
    const { answered, all } = await readCounts(panel);
    await expect.poll(() => readBadge(browser)).toBe(String(all - answered));
  });

  it('takes it away from an open panel, and brings it back', async () => {
    // The panel stands beside the tab in front.
    await settings.bringToFront();
    await settings.locator('[aria-label="Remove Quillstream"]').click();
    await settings.waitForSelector('button::-p-text(Undo)');
    await page.bringToFront();
    await panel.waitForSelector('[data-ask*=Kafka]');
    expect(await wordOf('Quillstream')).toBeUndefined();
    await settings.bringToFront();
    await settings.locator('button::-p-text(Undo)').click();
    await page.bringToFront();
    await expect.poll(() => wordOf('Quillstream')).toBe('you have RabbitMQ');
  });

  it('switches a rule off in an open panel, which says so and leads back', async () => {
    await page.bringToFront();
    await panel.locator('[role=tab]::-p-text(Check)').click();
    await panel.waitForSelector('[data-finding=weak-opener]');
    await settings.bringToFront();
    await settings.locator('button::-p-text(Bullets)').click();
    await settings.locator('[data-rule=weak-opener] input').click();
    await panel.waitForFunction(() => !document.querySelector('[data-finding=weak-opener]'), {
      polling: 100,
    });
    const said = await panel.evaluate(() => document.body.innerText);
    expect(said).toMatch(/1 of \d+ rules is off\. Switch rules in the settings/);
    const opened = browser.waitForTarget((target) => target.url().endsWith('/settings.html#rules'));
    await page.bringToFront();
    await panel.locator('a::-p-text(Switch rules)').click();
    const again = await (await opened).asPage();
    await again.waitForSelector('[data-rule=weak-opener] input:not(:checked)');
    await expect.poll(() => again.evaluate(() => scrollY)).toBeGreaterThan(100);
    await again.close();
  });

  it('keeps what is set when the browser forgets its pages', async () => {
    await settings.bringToFront();
    await settings.reload();
    await settings.waitForSelector('[data-own-term=Quillstream]');
    await settings.waitForSelector('[data-rule=weak-opener] input:not(:checked)');
    expect(await readStored(browser)).toMatchObject({
      settings: { rulesOff: ['weak-opener'], ownTerms: [{ name: 'Quillstream', kind: 'kafka' }] },
    });
  });

  it('is reached from the page of resumes and from the panel', async () => {
    const way = 'a[aria-label=Settings][href="/settings.html"]';
    await panel.waitForSelector(way);
    await settings.locator('a::-p-text(Your resumes)').click();
    await settings.waitForSelector(way);
  });
});
