import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { resolve } from 'node:path';
import type { AxeResults } from 'axe-core';
import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchChromium, openSidePanel, servePages } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';

const root = resolve(import.meta.dirname, '../..');
const chromium = findBrowser('chromium');
const address = 'https://job-boards.greenhouse.io/quayline/jobs/4100237';
const sample = readFileSync(resolve(root, 'scripts/sample/posting.html'), 'utf8');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

describe.skipIf(!chromium)('What assistive technology finds in the panel', () => {
  let browser: Browser;
  let close: () => Promise<void>;
  let panel: Page;

  beforeAll(async () => {
    ({ browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension: resolve(root, '.output/chrome-mv3'),
      headless: true,
    }));
    const page = await browser.newPage();
    await servePages(page, { [address]: sample });
    await page.goto(address);
    panel = await openSidePanel(browser, page);
    await panel.waitForSelector('[data-ask]');
  });
  afterAll(() => close?.());

  /** Rules that the panel breaks, in light and in dark. */
  async function findViolations(): Promise<string[]> {
    const found: string[] = [];
    for (const scheme of ['light', 'dark']) {
      await panel.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      // Colours change softly; what counts is where they end.
      await new Promise((done) => setTimeout(done, 250));
      await panel.evaluate(axe);
      const { violations } = await panel.evaluate(() =>
        (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
      );
      found.push(
        ...violations.map(
          ({ id, nodes }) => `${scheme}: ${id} at ${nodes.map(({ html }) => html).join(' ')}`,
        ),
      );
    }
    return found;
  }

  it('is sound before there is a resume', async () => {
    expect(await findViolations()).toEqual([]);
  });

  it('is sound with the gap and an opened ask', async () => {
    await panel.locator('::-p-text(Use the sample resume)').click();
    await panel.waitForSelector('[data-state-word]');
    await panel.locator('[data-ask] button').click();
    expect(await findViolations()).toEqual([]);
  });

  it('is sound with bullets and their slots', async () => {
    await panel.locator('[role=tab]::-p-text(Bullets)').click();
    await panel.waitForSelector('[data-bullet] input');
    expect(await findViolations()).toEqual([]);
  });

  it('needs no sideways scrolling at 320 pixels, nor at twice the text size', async () => {
    for (const size of ['100%', '200%']) {
      await panel.setViewport({ width: 320, height: 800 });
      await panel.evaluate((each) => {
        document.documentElement.style.fontSize = each;
      }, size);
      const [content, view] = await panel.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      const wide = await panel.$$eval('body *', (all) =>
        all
          .filter((each) => each.getBoundingClientRect().right > innerWidth + 1 && !each.children.length)
          .map((each) => each.outerHTML.slice(0, 120)),
      );
      expect(content, `at ${size}: ${wide.join('\n')}`).toBeLessThanOrEqual(view ?? 0);
    }
  });
});
