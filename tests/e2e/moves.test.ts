import { resolve } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { job, languageOf, splitView } from './split-view.ts';

const chromium = findBrowser('chromium');
/** For how long the panel may still show a job after the page has moved on, in milliseconds: the way from one process to the other. */
const BLINK = 400;

/** What the panel showed from one moment to another: the number of the job, or nothing, and the names of its asks. */
interface PanelState {
  job: string;
  asks: string[];
  from: number;
  to: number;
}

/** Runs in the panel: writes down every state that was painted, and for how long. */
function recordPanel(): void {
  const saw: PanelState[] = [];
  Object.assign(globalThis, { panelSaw: saw });
  const look = () => {
    const job = /^Backend Engineer (\d+)$/.exec(document.querySelector('h1')?.textContent ?? '')?.[1] ?? '';
    const rows = [...document.querySelectorAll('[data-ask]')];
    const asks = rows.map((row) => row.getAttribute('data-ask')?.split(' ')[0] ?? '');
    const last = saw.at(-1);
    if (last) last.to = Date.now();
    if (last?.job !== job || last.asks.join() !== asks.join())
      saw.push({ job, asks, from: Date.now(), to: Date.now() });
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
  setInterval(look, 20);
}

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
    await panel.evaluate(recordPanel);
    const moves: { id: number; at: number }[] = [{ id: 0, at: 0 }];
    for (let id = 1; id <= 100; id++) {
      // Most jobs come soon and are left soon; every tenth takes its time while the one before stays in the pane.
      const isSlow = id % 10 === 0;
      const at = await page.evaluate(
        (to, after) => {
          (globalThis as unknown as { move(id: number, after: number): void }).move(to, after);
          return Date.now();
        },
        id,
        isSlow ? 900 : (id * 37) % 260,
      );
      moves.push({ id, at });
      await new Promise((done) => setTimeout(done, isSlow ? 1500 : (id * 53) % 120));
    }
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Backend Engineer 100');
    const seen = await panel.evaluate(() => (globalThis as unknown as { panelSaw: PanelState[] }).panelSaw);

    const jobsSeen = new Set(seen.map(({ job }) => job).filter(Boolean));
    expect(jobsSeen.size, 'the panel showed next to no job at all').toBeGreaterThanOrEqual(10);
    const wrongAsk = seen.filter(({ job, asks }) => job && asks.some((ask) => ask !== languageOf(job)));
    expect(wrongAsk, 'the asks of one job under the title of another').toEqual([]);
    const late = seen.filter(({ job, to }) => {
      const left = moves.find(({ id }) => id === Number(job) + 1)?.at;
      return job && left !== undefined && left + BLINK < to;
    });
    expect(late, 'a job that was on show when the page had long gone on').toEqual([]);
    const slow = moves.filter(({ id }) => id % 10 === 0 && id > 0);
    const unseen = slow.filter(({ id }) => !jobsSeen.has(String(id)));
    expect(unseen, 'a job that stayed for long and was never shown').toEqual([]);
  }, 90_000);

  it('leave no job on show while the next one has not come', async () => {
    await page.evaluate(() =>
      (globalThis as unknown as { move(id: number, after: number): void }).move(77, 3000),
    );
    await panel.waitForFunction(() => /still loading/.test(document.body.innerText));
    await panel.waitForFunction(() => document.querySelector('h1')?.textContent === 'Backend Engineer 77');
  });
});
