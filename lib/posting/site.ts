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
   * Its pages are read only after a click on the toolbar icon. Without it the patterns reach the manifest, and the
   * browser asks every user to accept them.
   */
  onClick?: true;
}

/** Where a site keeps its posting, by selectors; the earlier of a list goes first. */
export interface SiteSelectors {
  title: string[];
  /** Of an image that names the company by its `alt`, or of its name. */
  company: string[];
  place: string[];
  /** Every element that holds a part of the text; the parts are read in the page's order. */
  description: string[];
  /** What is never read, though it lies in the text. */
  never?: string[];
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
