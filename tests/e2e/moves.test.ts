import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';

const chromium = findBrowser('chromium');
const origin = 'https://harbour.wd5.myworkdayjobs.com';
const site = `${origin}/en-US/Careers`;
const job = (id: number) => `${site}/details/Backend-Engineer-${id}_R${1000 + id}`;

/** A split view of our own: a list at the left, and a pane whose job arrives some time after the address changes. */
const splitView = `<!doctype html><title>Careers</title><div id="root"><main>
  <div data-automation-id="jobSearchPage"><section data-automation-id="jobResults"><ul></ul></section>
  <div id="pane"></div></div></main></div>
  <script>
    const languages = ['Go', 'Rust', 'Kotlin', 'Python', 'Scala', 'Elixir', 'Haskell', 'Ruby'];
    let turn = 0;
    function show(id) {
      document.querySelector('#pane').innerHTML = '<div data-automation-id="jobPostingPage">'
        + '<h2 data-automation-id="jobPostingHeader">Backend Engineer ' + id + '</h2>'
        + '<div data-automation-id="requisitionId"><dl><dt>job requisition id</dt><dd>R' + (1000 + id) + '</dd></dl></div>'
        + '<div data-automation-id="jobPostingDescription"><p>The harbour team moves ships.</p><h3>Requirements</h3><ul><li>Five years of '
        + languages[id % languages.length] + ' in production, with care for what happens at night.</li></ul></div></div>';
    }
    window.move = (id, after) => {
      const mine = ++turn;
      history.pushState(null, '', '/en-US/Careers/details/Backend-Engineer-' + id + '_R' + (1000 + id));
      setTimeout(() => { if (mine === turn) show(id); }, after);
    };
    show(Number(location.pathname.split('_R')[1]) - 1000);
  </script>`;

describe.skipIf(!chromium)('Moves within a page', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: resolve(import.meta.dirname, '../../.output/chrome-mv3'),
      headless: true,
    }));
    page = await browser.newPage();
    await servePages(page, { [job(0)]: splitView });
    await page.goto(job(0));
    panel = await openSidePanel(browser, page);
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Backend Engineer 0');
  });
  afterAll(() => close?.());

  it('show the job of the address or say that it is loading, never the job before', async () => {
    const languages = ['Go', 'Rust', 'Kotlin', 'Python', 'Scala', 'Elixir', 'Haskell', 'Ruby'];
    for (let id = 1; id <= 100; id++) {
      await page.evaluate(
        (to, after) => (globalThis as unknown as { move(id: number, after: number): void }).move(to, after),
        id,
        (id * 37) % 260,
      );
      await new Promise((done) => setTimeout(done, (id * 53) % 120));
      if (id % 10) continue;
      await panel.waitForFunction(
        (title) => document.querySelector('h1')?.textContent === title,
        { timeout: 10_000 },
        `Backend Engineer ${id}`,
      );
      const asks = await panel.$$eval('[data-ask]', (rows) =>
        rows.map((row) => row.getAttribute('data-ask')?.split(' ')[0]),
      );
      expect(asks).toEqual([languages[id % languages.length]]);
    }
  });

  it('leave no job on show while the next one has not come', async () => {
    await page.evaluate(() =>
      (globalThis as unknown as { move(id: number, after: number): void }).move(77, 3000),
    );
    await panel.waitForFunction(
      () => !document.querySelector('h1')?.textContent?.startsWith('Backend Engineer'),
    );
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Backend Engineer 77');
  });
});
