import type { HiddenText } from './blocks/hidden-text.ts';
import { createPage } from './page.ts';
import type { PostingRead } from './posting.ts';
import { readSite } from './read-site.ts';
import type { Site } from './site.ts';

/**
 * Reads the posting of a page by the first site that knows the page. `hiding` says how pages hide text.
 *
 * Returns a posting, or the reason why the page has none, or `undefined` where no site knows the page.
 */
export function readPosting(
  document: Document,
  url: URL,
  sites: Site[],
  hiding: HiddenText,
): PostingRead | undefined {
  const page = createPage(document, url, hiding);
  for (const site of sites) {
    const read = readSite(site, page);
    if (read) return read;
  }
  return undefined;
}
