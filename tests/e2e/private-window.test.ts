import { afterEach, describe, expect, it } from 'vitest';
import { findWorker, launchChromium, servePages } from '../../scripts/browser.ts';
import { built, chromium, compareWithSample, jobs, sample } from './extension.ts';
import { markHost } from './marks.ts';

const address = `${jobs}/3`;

describe.skipIf(!chromium)('A private window', () => {
  let close: (() => Promise<void>) | undefined;
  afterEach(() => close?.());

  /** Opens a posting in a private window of a browser in which the user has allowed Gaplight there. */
  async function openPrivately() {
    const launched = await launchChromium({
      executablePath: chromium ?? '',
      extension: built,
      headless: true,
      privateWindows: true,
    });
    ({ close } = launched);
    const { browser } = launched;
    const worker = await findWorker(browser);
    const opened = browser.waitForTarget((target) => target.url() === 'about:blank#private');
    const tabId = await worker.evaluate(async () => {
      const made = await chrome.windows.create({ incognito: true, url: 'about:blank#private' });
      return made?.tabs?.[0]?.id;
    });
    const page = await (await opened).asPage();
    await servePages(page, { [address]: sample });
    await page.goto(address);
    return { browser, worker, page, tabId };
  }

  it('is compared like any other once the user allows it, and leaves nothing of its page behind', async () => {
    const { browser, worker, page, tabId } = await openPrivately();
    await expect
      .poll(() =>
        worker.evaluate((id) => chrome.action.getBadgeText(id === undefined ? {} : { tabId: id }), tabId),
      )
      .toMatch(/^\d+$/);
    const panel = await compareWithSample(browser, page);
    await page.waitForSelector(markHost);
    const kept = await worker.evaluate(async () => JSON.stringify(await chrome.storage.local.get()));
    expect(kept).toContain('resume:');
    expect(kept).not.toMatch(/quayline|shipments platform/i);
    // What a panel shows is kept in memory while it is idle.
    await new Promise((done) => setTimeout(done, 1000));
    expect(await worker.evaluate(() => chrome.storage.session.get())).toEqual({});
  });
});
