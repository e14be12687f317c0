import type { Adapter } from './adapter.ts';
import type { PostingRead } from './posting.ts';

/**
 * Reads the posting of a page by the first adapter that knows the page.
 *
 * Gives a posting, or the reason why the page has none, or `undefined` where no adapter knows the page.
 */
export function readPosting(document: Document, url: URL, adapters: Adapter[]): PostingRead | undefined {
  for (const adapter of adapters) {
    const read = adapter.read(document, url);
    if (read) return read;
  }
  return undefined;
}
