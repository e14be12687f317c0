import type { Browser, Page } from 'puppeteer-core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { address, chromium, compareWithSample, sample, startExtension } from './extension.ts';

describe.skipIf(!chromium)('The panel, opened again beside a posting', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let page: Page;
  let panel: Page;

  beforeEach(async () => {
    ({ browser, close, page } = await startExtension({ [address]: sample }));
    panel = await compareWithSample(browser, page);
    await panel.waitForFunction(async () => Object.keys(await chrome.storage.session.get()).length > 0, {
      polling: 50,
    });
  });
  afterEach(() => close());

  /** Closes it, does something, and opens it again with nothing in it that could work out a gap. */
  async function reopenUnknowing(meanwhile?: () => Promise<void>): Promise<void> {
    const url = panel.url();
    await panel.goto(new URL('/welcome.html', url).href);
    await meanwhile?.();
    await panel.setRequestInterception(true);
    panel.on('request', (request) => {
      void (/\/analyzer-/.test(request.url()) ? request.abort() : request.continue());
    });
    await panel.goto(url);
    await panel.waitForSelector('header h1');
  }
  const listRows = () =>
    panel.$$eval('[data-ask]', (rows) =>
      rows.map((row) => [row.getAttribute('data-ask'), row.getAttribute('data-state-word')]),
    );

  it('shows the gap that it showed before, and knows nothing yet', async () => {
    const before = await listRows();
    await reopenUnknowing();
    expect(before.length).toBeGreaterThan(10);
    expect(await listRows()).toEqual(before);
  });

  it('shows no gap of a resume that has changed since', async () => {
    await reopenUnknowing(() =>
      panel.evaluate(async () => {
        const all = await chrome.storage.local.get<Record<string, { resume?: { basics?: unknown } }>>();
        for (const [key, value] of Object.entries(all)) {
          const { resume } = value;
          if (resume?.basics)
            await chrome.storage.local.set({ [key]: { ...value, resume: { ...resume, skills: [] } } });
        }
      }),
    );
    await new Promise((done) => setTimeout(done, 500));
    expect(await listRows()).toEqual([]);
  });

  it('still shows the gap where what it kept cannot be read', async () => {
    const url = panel.url();
    await panel.evaluateOnNewDocument(() => {
      chrome.storage.session.get = () => Promise.reject(new Error('broken'));
    });
    await panel.goto(url);
    await panel.waitForSelector('[data-state-word]');
    expect((await listRows()).length).toBeGreaterThan(10);
  });
});
