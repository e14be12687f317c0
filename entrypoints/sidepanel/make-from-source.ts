import { type BroughtPosting, makePosting } from '../../lib/import/posting/make-posting.ts';
import type { PostingSource } from '../../lib/import/posting/posting-source.ts';
import { pageKnowledge } from '../../rules/pages/index.ts';
import { sites } from '../../rules/sites/index.ts';

/**
 * Makes a posting of what was brought, as `makePosting` does: a chunk of its own, which holds the readers of pages.
 * Markup is parsed into a document that no window shows: nothing of it is loaded or run.
 */
export function makeFromSource(name: string, source: PostingSource): Omit<BroughtPosting, 'id'> {
  return makePosting(name, source, {
    parse: (html) => new DOMParser().parseFromString(html, 'text/html'),
    sites,
    knowledge: pageKnowledge,
  });
}
