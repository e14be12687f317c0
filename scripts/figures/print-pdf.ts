import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { launch } from 'puppeteer-core';
import { findBrowser, sayMissing } from '../setup.mjs';

/** Prints pages of HTML to PDF files with Chromium; `undefined`, and a word why, where there is none. */
export async function printPdf(pages: string[]): Promise<Uint8Array[] | undefined> {
  const executablePath = findBrowser('chromium');
  if (!executablePath) {
    console.error(`${sayMissing('chromium')} Printed resumes are left out.`);
    return undefined;
  }
  const profile = await mkdtemp(join(tmpdir(), 'gaplight-print-'));
  const browser = await launch({
    executablePath,
    headless: true,
    pipe: true,
    userDataDir: profile,
    args: ['--disable-gpu', '--no-first-run', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
  });
  try {
    const page = await browser.newPage();
    const printed: Uint8Array[] = [];
    for (const html of pages) {
      await page.setContent(html);
      printed.push(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
    }
    return printed;
  } finally {
    await browser.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
