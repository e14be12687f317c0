import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { JSDOM } from 'jsdom';

/** What reading a page must return: the facts of a posting, or the reason why there is none. */
export interface ExpectedPage {
  /** The address of the page. */
  url: string;
  reason?: string;
  /** The address of the frame that may hold the posting. */
  frame?: string;
  /** The page says that the posting is over. */
  closed?: boolean;
  /** The page holds prose beside it. */
  partial?: boolean;
  source?: string;
  title?: string;
  hiringOrganization?: string;
  jobLocation?: string;
  datePosted?: string;
  baseSalary?: string;
  /** All its headings and list items, in order. */
  headings?: string[];
  items?: string[];
  descriptionHas?: string[];
  descriptionHasNot?: string[];
  /** Its text can be found in the page itself. */
  marked?: boolean;
}

export interface FixturePage {
  site: string;
  name: string;
  html: string;
  expected: ExpectedPage;
}

const folder = join(import.meta.dirname, '../fixtures/pages');

/** Every page under tests/fixtures/pages with what is expected of it. */
export function readFixturePages(): FixturePage[] {
  return readdirSync(folder).flatMap((site) =>
    readdirSync(join(folder, site))
      .filter((file) => file.endsWith('.html'))
      .map((file) => {
        const path = join(folder, site, file.slice(0, -'.html'.length));
        if (!existsSync(`${path}.json`))
          throw new Error(`${path}.json is missing: it says what reading ${file} must return.`);
        const expected: ExpectedPage = JSON.parse(readFileSync(`${path}.json`, 'utf8'));
        return {
          site,
          name: file.slice(0, -'.html'.length),
          html: readFileSync(`${path}.html`, 'utf8'),
          expected,
        };
      }),
  );
}

/** Whether match patterns hold an address, as browsers read them: `*.` stands for any subdomain or none. */
export function isMatched(address: string, matches: string[]): boolean {
  return matches.some((pattern) => {
    const source = pattern
      .replace(/[.?+^$()[\]{}|\\]/g, '\\$&')
      .replace('*\\.', '(?:[^/]+\\.)?')
      .replaceAll('*', '.*');
    return new RegExp(`^${source}$`).test(address);
  });
}

/** A page as the browser has it at an address, without its scripts having run. */
export function openPage(html: string, url = 'https://example.com/'): { document: Document; url: URL } {
  return { document: new JSDOM(html, { url }).window.document, url: new URL(url) };
}
