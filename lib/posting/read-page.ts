import type { Adapter } from './adapter.ts';
import { type PostingCues, readGenericPosting } from './generic.ts';
import type { PostingRead } from './posting.ts';
import { readPosting } from './read-posting.ts';

/**
 * Reads the posting of any page: by the adapter of its site, else by what any page can tell. With `anyway` a
 * page that its adapter takes for no posting is read as any other.
 */
export function readPage(
  document: Document,
  url: URL,
  adapters: Adapter[],
  options: { cues: PostingCues; anyway?: boolean },
): PostingRead {
  const site = readPosting(document, url, adapters);
  if (site && (site.posting || !options.anyway)) return site;
  return readGenericPosting(document, url, options);
}
