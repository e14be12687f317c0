import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Browser } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { launchChromium } from '../../scripts/browser.ts';
import { findBrowser } from '../../scripts/setup.mjs';
import { printResume } from '../e2e/print-resume.ts';
import { chooseFile, openResumePage } from '../e2e/resume-page.ts';

const chromium = findBrowser('chromium');
const extension = resolve(import.meta.dirname, '../../.output/chrome-mv3');

/** How long a page of resumes takes from the choice of a file to showing it, in milliseconds. */
async function timeReading(browser: Browser, file: string): Promise<number> {
  const page = await openResumePage(browser);
  await page.bringToFront();
  await page.evaluate(() => {
    addEventListener('change', () => performance.mark('chosen'), true);
    new MutationObserver(() => {
      if (document.body.innerText.includes('tamsin-orley.pdf')) performance.mark('shown');
    }).observe(document.body, { childList: true, subtree: true, characterData: true });
  });
  await chooseFile(page, file);
  await page.waitForFunction(() => performance.getEntriesByName('shown').length > 0);
  const took = await page.evaluate(
    () =>
      (performance.getEntriesByName('shown')[0]?.startTime ?? 0) -
      (performance.getEntriesByName('chosen')[0]?.startTime ?? 0),
  );
  await page.evaluate(() => chrome.storage.local.clear());
  await page.close({ runBeforeUnload: false });
  return took;
}

it.skipIf(!chromium)(
  'a two-page PDF, the first file of its page, is read and shown within a second',
  async () => {
    const folder = await mkdtemp(join(tmpdir(), 'gaplight-speed-'));
    const { browser, close } = await launchChromium({
      executablePath: chromium ?? '',
      extension,
      headless: true,
    });
    try {
      const file = join(folder, 'tamsin-orley.pdf');
      await printResume(browser, file);
      const times: number[] = [];
      for (let run = 0; run < 3; run++) times.push(await timeReading(browser, file));
      const [, median = 0] = times.toSorted((a, b) => a - b);
      console.log(
        `A two-page PDF was read and shown in ${Math.round(median)} ms, the middle of three pages.`,
      );
      expect(median).toBeLessThan(1000);
    } finally {
      await close();
      await rm(folder, { recursive: true });
    }
  },
  60_000,
);
