import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openSidePanel, type ServedPages, servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { type ExpectedPage, readFixturePages } from '../posting/pages.ts';
import { shared } from '../shared.ts';
import { readInBrowser, recordReports } from './reports.ts';

const chromium = findBrowser('chromium');
const fixtures = readFixturePages().map(({ site, name, html, expected }) => ({
  name: `${site}/${name}`,
  html,
  expected,
}));

type CapturedPage = Omit<ExpectedPage, 'reason'> & { posting?: null };

function readCaptures(): { name: string; html: string; expected: CapturedPage }[] {
  if (!shared) return [];
  const folder = join(shared, 'pages');
  const expected = JSON.parse(readFileSync(join(folder, 'expected.json'), 'utf8')) as Record<
    string,
    CapturedPage
  >;
  return Object.entries(expected).map(([name, each]) => ({
    name,
    html: readFileSync(join(folder, name), 'utf8'),
    expected: each,
  }));
}

const captures = readCaptures();
const frameHost = 'https://careers.quayline.example/jobs/shipments';
const embed = fixtures.find(({ name }) => name === 'greenhouse/embed');

/** How long a page's main thread may be held, in milliseconds. */
const MOST_HELD = 20;
const MOST_LOADS = 10;

/** The hosts on which the content script runs by itself; other pages are read on a click. */
const readsItself =
  /(greenhouse\.io|lever\.co|myworkdayjobs\.com|myworkdaysite\.com|successfactors\.(com|eu)|sapsf\.(com|eu|cn)|jobs2web\.com|jobs\.hr\.cloud\.sap)$/;

function addressOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}

describe.skipIf(!chromium)('Postings in Chromium', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  const served: ServedPages = {
    [frameHost]: `<title>Careers</title><h1>Work with us</h1><iframe src="${embed?.expected.url}" width="800" height="600"></iframe>`,
  };

  beforeAll(async () => {
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
      headless: true,
    }));
    page = await browser.newPage();
    await servePages(page, served);
    await recordReports(browser);
  });
  afterAll(() => close?.());

  async function read(html: string, url: string) {
    served[addressOf(url)] = html;
    const { hostname } = new URL(url);
    return readsItself.test(hostname)
      ? readInBrowser(browser, page, url)
      : readInBrowser(browser, page, url, () => openSidePanel(browser, page));
  }

  it.each(fixtures)('$name is read as its .json says', async ({ html, expected }) => {
    const report = await read(html, expected.url);
    if (expected.reason) expect(report?.reason).toBe(expected.reason);
    else {
      const { source, title, hiringOrganization, jobLocation } = expected;
      const facts = { source, title, hiringOrganization, jobLocation };
      expect(report?.posting).toMatchObject(JSON.parse(JSON.stringify(facts)));
    }
  });

  it.skipIf(!shared).each(captures)(
    'the captured page $name is read as expected',
    async ({ html, expected }) => {
      const report = await read(html, expected.url);
      if (expected.posting === null) {
        expect(report?.posting).toBeUndefined();
        expect(report?.reason ?? 'none').not.toBe('none');
        return;
      }
      const { source, title, hiringOrganization, jobLocation } = expected;
      expect(report?.posting).toMatchObject(
        JSON.parse(JSON.stringify({ source, title, hiringOrganization, jobLocation })),
      );
      expect(report?.posting?.description.length).toBeGreaterThan(400);
      for (const text of expected.descriptionHas ?? []) expect(report?.posting?.description).toContain(text);
      for (const text of expected.descriptionHasNot ?? [])
        expect(report?.posting?.description).not.toContain(text);
    },
  );

  it.skipIf(!shared)(
    'Reading and extracting hold no captured page for more than 20 milliseconds',
    async () => {
      const costs: Record<string, number> = {};
      for (const { name, html, expected } of captures) {
        // The best of some loads: what another program took from the processor is not the page's cost.
        let best = Number.POSITIVE_INFINITY;
        for (let load = 0; load < MOST_LOADS && best >= MOST_HELD; load++)
          best = Math.min(best, (await read(html, expected.url))?.took ?? best);
        costs[name] = best;
      }
      const slowest = Object.entries(costs).sort(([, a], [, b]) => b - a);
      console.log(slowest.map(([name, cost]) => `${cost.toFixed(1).padStart(6)} ms  ${name}`).join('\n'));
      for (const [name, cost] of slowest) expect(cost, name).toBeLessThan(MOST_HELD);
    },
  );

  it('A posting in a frame of a company page answers the panel', async () => {
    served[addressOf(embed?.expected.url ?? '')] = embed?.html ?? '';
    await page.goto(frameHost);
    const panel = await openSidePanel(browser, page);
    await panel.waitForFunction(
      (title) => document.querySelector('h1')?.textContent === title,
      { timeout: 10_000 },
      embed?.expected.title,
    );
  });
});
