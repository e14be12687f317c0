import { cleanCompanyName, collapse } from './fields.ts';
import type { Page } from './page.ts';
import type { PostingRead } from './posting.ts';
import { readElements } from './posting-facts.ts';
import type { Site, SiteSelectors } from './site.ts';
import { isOnHost } from './site-host.ts';

/** What the selectors of a site find is no posting with fewer words. */
const FEWEST_WORDS = 12;

/**
 * Reads the posting of a page as a site declares it.
 *
 * Returns `undefined` for a page that is not this site's, else a posting or the reason why there is none.
 */
export function readSite(site: Site, page: Page): PostingRead | undefined {
  const own: Page = { ...page, source: site.id };
  const isHosted = isOnHost(site.matches, page.url.hostname);
  if ('read' in site) return site.read(own, isHosted);
  return isHosted ? readBySelectors(own, site) : undefined;
}

/** The posting that the selectors find; `undefined` where they find no text. */
function readBySelectors(page: Page, site: SiteSelectors): PostingRead | undefined {
  const { document, readFirst } = page;
  const text = site.description.join();
  const parts = [...document.querySelectorAll(text)].filter((part) => !part.parentElement?.closest(text));
  const never = site.never?.join();
  const facts = {
    title: readFirst(document, ...site.title),
    hiringOrganization: readCompany(page, site.company),
    jobLocation: readFirst(document, ...site.place),
  };
  const read = readElements(page, facts, parts, never ? (element) => element.matches(never) : undefined);
  // What is shorter stands where the posting will be, or is another page that uses the same names.
  return read.posting && read.posting.description.split(/\s+/).length >= FEWEST_WORDS ? read : undefined;
}

function readCompany({ document, readFirst }: Page, selectors: string[]): string | undefined {
  for (const selector of selectors) {
    const name =
      collapse(document.querySelector(selector)?.getAttribute('alt')) ?? readFirst(document, selector);
    if (name) return cleanCompanyName(name);
  }
  return undefined;
}
