import type { BlockRead } from './blocks/read-blocks.ts';
import { collapse } from './fields.ts';
import type { Page } from './page.ts';
import type { Posting, PostingRead } from './posting.ts';

/** What is known of a posting besides its text. */
export const factNames = [
  'title',
  'hiringOrganization',
  'jobLocation',
  'datePosted',
  'baseSalary',
  'employmentType',
  'validThrough',
  'applicantLocationRequirements',
] as const;

export type FactName = (typeof factNames)[number];

/** The facts of a posting besides its text; those that a page does not state are left out. */
export type PostingFacts = { [fact in FactName]?: string | undefined };

/**
 * Reads the posting whose text the elements hold, without the parts that `skip` names: `empty` where they hold none.
 */
export function readElements(
  page: Page,
  facts: PostingFacts,
  elements: Iterable<Element>,
  skip?: (element: Element) => boolean,
): PostingRead {
  return makePostingRead(page, facts, page.readBlocks(elements, skip));
}

/** A reading whose posting has these facts, in place of those that it had. Facts that are not known change nothing. */
export function withFacts(read: PostingRead, facts: PostingFacts): PostingRead {
  if (!read.posting) return read;
  const posting = { ...read.posting };
  for (const name of factNames) {
    const fact = collapse(facts[name]);
    if (fact) posting[name] = fact;
  }
  return { ...read, posting };
}

/** Makes a posting of facts and text; `empty` where there is no text. */
export function makePostingRead(page: Page, facts: PostingFacts, read: BlockRead): PostingRead {
  const { description, blocks, runs, truncated, hidden } = read;
  if (blocks.length === 0) return { reason: 'empty' };
  const posting: Posting = { source: page.source, url: page.url.href, description, blocks };
  for (const name of factNames) {
    const fact = collapse(facts[name]);
    if (fact) posting[name] = fact;
  }
  return { posting, runs, truncated, ...(hidden && { hidden }) };
}
