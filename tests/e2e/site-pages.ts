import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'puppeteer-core';
import type { PageReport } from '../../lib/messages/messages.ts';
import { sitesReadAtOnce } from '../../rules/read-at-once.ts';
import type { ServedPages } from '../../scripts/browser.ts';
import { type ExpectedPage, isMatched } from '../posting/pages.ts';
import { shared } from '../shared.ts';
import { startExtension } from './extension.ts';
import { readInBrowser, recordReports } from './reports.ts';

type CapturedPage = Omit<ExpectedPage, 'reason'> & { posting?: null };

/** The captured pages that are at hand, each with what is expected of it. */
export function readCaptures(): { name: string; html: string; expected: CapturedPage }[] {
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

/** The pages on which the content script runs by itself; others are read on a click. */
const readAtOnce = sitesReadAtOnce.flatMap(({ matches }) => matches);

export interface SiteReader {
  browser: Browser;
  page: Page;
  /** What else is served; may be added to. */
  served: ServedPages;
  /** Opens a page at an address and gives what the extension reads in it. */
  read(html: string, url: string): Promise<PageReport | undefined>;
  close(): Promise<void>;
}

/** Starts a browser in which pages are served under the addresses of their sites. */
export async function openSiteReader(): Promise<SiteReader> {
  const served: ServedPages = {};
  const { browser, page, close } = await startExtension(served);
  await recordReports(browser);
  return {
    browser,
    page,
    served,
    read(html, url) {
      served[addressOf(url)] = html;
      return readInBrowser(browser, page, url, isMatched(url, readAtOnce));
    },
    close,
  };
}

export function addressOf(url: string): string {
  return url.replace(/[?#].*$/, '');
}
