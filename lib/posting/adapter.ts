import { type BlockRead, readBlocks } from './blocks/read-blocks.ts';
import { collapse } from './fields.ts';
import type { Posting, PostingRead } from './posting.ts';

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

/** What is known of a posting besides its text. */
export const FACTS = ['title', 'hiringOrganization', 'jobLocation', 'datePosted', 'baseSalary'] as const;

export type Fact = (typeof FACTS)[number];

/** The facts of a posting besides its text; those that a page does not state are left out. */
export type PostingFacts = { source: string; url: URL } & {
  [fact in Fact]?: string | undefined;
};

/**
 * What an adapter answers for the elements that hold a posting's text, without the parts that `skip` names:
 * `empty` where they hold none.
 */
export function readElements(
  facts: PostingFacts,
  elements: Iterable<Element>,
  skip?: (element: Element) => boolean,
): PostingRead {
  return makePostingRead(facts, readBlocks(elements, skip));
}

/** A posting of facts and text; `empty` where there is no text. */
export function makePostingRead(facts: PostingFacts, read: BlockRead): PostingRead {
  const { description, blocks, runs, truncated, hidden } = read;
  if (blocks.length === 0) return { reason: 'empty' };
  const posting: Posting = { source: facts.source, url: facts.url.href, description, blocks };
  for (const name of FACTS) {
    const fact = collapse(facts[name]);
    if (fact) posting[name] = fact;
  }
  return { posting, runs, truncated, ...(hidden && { hidden }) };
}
