import type { PostingRead } from './posting.ts';

/** How the postings of one site are read. One file a site in `adapters/`, named like its id. */
export interface Adapter {
  id: string;
  /** Browser match patterns; they reach the manifest's content script by themselves. */
  matches: string[];
  /**
   * Reads the posting of a page.
   *
   * Gives `undefined` for a page that is not this site's, else a posting or the reason why there is none.
   * Reads the document only; never changes it.
   */
  read(document: Document, url: URL): PostingRead | undefined;
}

export function defineAdapter(adapter: Adapter): Adapter {
  return adapter;
}
