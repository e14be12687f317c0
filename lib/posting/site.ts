import type { Page } from './page.ts';
import type { PostingRead } from './posting.ts';

/** A job site, and how its postings are read: by selectors alone, or by a function where these do not do. */
export type Site = SiteAddress & (SiteSelectors | SiteReader);

interface SiteAddress {
  /** The name of its file in `rules/sites/`, and of the folder of its pages in `tests/fixtures/pages/`. */
  id: string;
  /** What people call it. */
  name: string;
  /** Browser match patterns of its pages. A host belongs to one site. */
  matches: string[];
  /**
   * Its pages are read after a click on the toolbar icon, or by itself once the user has allowed its hosts. Without it
   * the patterns reach the manifest, and the browser asks every user to accept them.
   */
  onClick?: true;
}

/** What tells a kind of page: an expression that finds its path and query, or a selector of what only it holds. */
export type PageSign = RegExp | string;

/** Where a site keeps its posting, by selectors; the earlier of a list goes first. */
export interface SiteSelectors {
  title: string[];
  /** Of an image that names the company by its `alt`, or of its name. */
  company: string[];
  place: string[];
  /** Every element that holds a part of the text; the parts are read in the page's order. */
  description: string[];
  /** Where those find no text: of these the first that does, the surest before the looser ones. */
  looser?: string[];
  /** What is never read, though it lies in the text. */
  never?: string[];
  /** What only its pages hold, for a site that stands on hosts of its customers too. */
  builtBy?: string;
  /** Of a page to apply on. A selector counts only where the text is not there too. */
  application?: PageSign[];
  /** What stands on a page whose posting is over, with its text or without. */
  closed?: PageSign[];
  /** What stands where the text will be. */
  loading?: string[];
  /** Of a list of postings. A selector counts only where no text is there. */
  list?: PageSign[];
}

/** How a site is read where selectors do not do. */
export interface SiteReader {
  /**
   * Reads the posting of a page; `isHosted`: the page lies on one of the site's own hosts.
   *
   * Returns `undefined` for a page that is not this site's, else a posting or the reason why there is none.
   * Reads the document only; never changes it.
   */
  read(page: Page, isHosted: boolean): PostingRead | undefined;
}

/** Declares a site: one file in `rules/sites/`, which is all that it takes. */
export function declareSite(site: Site): Site {
  return site;
}
