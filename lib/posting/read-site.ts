import { shownParent } from './blocks/composed-tree.ts';
import { cleanCompanyName, collapse } from './fields.ts';
import type { Page } from './page.ts';
import type { Posting, PostingRead } from './posting.ts';
import { type PostingFacts, readElements } from './posting-facts.ts';
import type { PageSign, Site, SiteSelectors } from './site.ts';
import { isOnHost } from './site-host.ts';

/** What the selectors of a site find is no posting with fewer words. */
const FEWEST_WORDS = 12;
/** Some languages have no blanks between words: so many characters are as much. */
const FEWEST_CHARACTERS = 150;

/**
 * Reads the posting of a page as a site declares it.
 *
 * Returns `undefined` for a page that is not this site's, else a posting or the reason why there is none.
 */
export function readSite(site: Site, page: Page): PostingRead | undefined {
  const own: Page = { ...page, source: site.id };
  const isHosted = isOnHost(site.matches, page.url.hostname);
  if ('read' in site) return site.read(own, isHosted);
  const isBuiltBy = site.builtBy !== undefined && page.document.querySelector(site.builtBy) !== null;
  return isHosted || isBuiltBy ? readBySelectors(own, site) : undefined;
}

/**
 * Reads a page by selectors alone: its posting, or why there is none where a sign says so. For a site with pages of
 * several kinds, each of which has its own selectors.
 *
 * Returns `undefined` where they find no text and no sign.
 */
export function readBySelectors(page: Page, selectors: SiteSelectors): PostingRead | undefined {
  const { application = [], closed = [], loading = [], list = [] } = selectors;
  if (hasSign(page, application.filter(isOfAddress))) return { reason: 'application-form' };
  const isClosed = hasSign(page, closed);
  const read = readText(page, selectors);
  if (read) return isClosed ? { ...read, closed: true } : read;
  if (hasSign(page, application)) return { reason: 'application-form' };
  if (isClosed) return { reason: 'closed' };
  if (hasSign(page, loading)) return { reason: 'loading' };
  return hasSign(page, list) ? { reason: 'list' } : undefined;
}

/** Whether a page has one of the signs. */
export function hasSign({ findAll, url }: Page, signs: PageSign[]): boolean {
  return signs.some((sign) =>
    isOfAddress(sign) ? sign.test(url.pathname + url.search) : findAll(sign).length > 0,
  );
}

function isOfAddress(sign: PageSign): sign is RegExp {
  return typeof sign !== 'string';
}

/** A posting that was found. */
type FoundPosting = PostingRead & { posting: Posting };

/** The posting whose text the selectors find. */
function readText(page: Page, site: SiteSelectors): FoundPosting | undefined {
  const { document, readFirst } = page;
  const facts = {
    title: readFirst(document, ...site.title),
    hiringOrganization: readCompany(page, site.company),
    jobLocation: readFirst(document, ...site.place),
  };
  const texts = [site.description.join(), ...(site.looser ?? [])];
  return readTextIn(page, document, facts, texts, site.never?.join());
}

/**
 * The posting whose text stands in the parts of a page that the first of the selectors with a text finds within
 * `parent`, without the elements that `never` finds: the surest selector goes first, unlike those of a declaration,
 * which each find a part. `undefined` where all of them find fewer words than a posting has.
 */
export function readTextIn(
  page: Page,
  parent: ParentNode,
  facts: PostingFacts,
  selectors: string[],
  never?: string,
): FoundPosting | undefined {
  for (const text of selectors) {
    const parts = page.findAll(text, parent).filter((part) => !isWithin(part, text));
    const read = readElements(page, facts, parts, never ? (element) => element.matches(never) : undefined);
    // What is shorter stands where the posting will be, or is another page that uses the same names.
    if (read.posting && isLongEnough(read.posting.description)) return read;
  }
  return undefined;
}

/** Whether a text is more than the frame of a posting, or a line beside it. */
export function isLongEnough(text: string): boolean {
  return text.length >= FEWEST_CHARACTERS || text.split(/\s+/).length >= FEWEST_WORDS;
}

/** Whether an element lies in another that the selector finds, be it around its shadow root. */
function isWithin(element: Element, selector: string): boolean {
  for (let around = shownParent(element); around; around = shownParent(around))
    if (around.matches(selector)) return true;
  return false;
}

function readCompany({ document, findAll, readFirst }: Page, selectors: string[]): string | undefined {
  for (const selector of selectors) {
    const name = collapse(findAll(selector)[0]?.getAttribute('alt')) ?? readFirst(document, selector);
    if (name) return cleanCompanyName(name);
  }
  return undefined;
}
