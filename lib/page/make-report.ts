import type { PageReport } from '../messages/messages.ts';
import type { PostingRead } from '../posting/posting.ts';

/** What a reading tells the extension. `reading` says which one it is, where it was made, and how long it took. */
export function makeReport(
  result: PostingRead,
  reading: Pick<PageReport, 'readId' | 'url' | 'took'>,
): PageReport {
  if (!result.posting) {
    const { reason, frame } = result;
    return { ...reading, reason, ...(frame && { frameAddress: frame }) };
  }
  const { posting, truncated, hidden, closed, partial } = result;
  return {
    ...reading,
    posting,
    ...(truncated && { truncated }),
    ...(hidden && { hidden }),
    ...(closed && { closed }),
    ...(partial && { partial }),
  };
}
