import type { Posting } from '../posting/posting.ts';
import type { PostingOrigin } from './describe-posting.ts';
import { nameJob } from './name-job.ts';
import type { PanelState } from './store.ts';

/** The posting that the panel shows, and what was seen while it was read. */
export interface ShownPosting {
  /** Another one has another. */
  key: string;
  posting: Posting;
  origin: PostingOrigin;
  truncated?: boolean;
  hidden?: string[];
  /** The page says that it is over, or holds prose of another kind beside it. */
  closed?: boolean;
  partial?: boolean;
}

/** What the user brought, else the posting of the page; `undefined` where there is neither. */
export function shownPosting({
  page,
  brought,
}: Pick<PanelState, 'page' | 'brought'>): ShownPosting | undefined {
  if (brought) {
    const { id, posting, truncated, hidden } = brought;
    return {
      key: `brought ${id}`,
      posting,
      origin: { brought },
      ...(truncated && { truncated }),
      ...(hidden && { hidden }),
    };
  }
  if (page.kind !== 'read' || !page.report.posting) return undefined;
  const { url, posting, truncated, hidden, closed, partial } = page.report;
  return {
    key: nameJob(page.report),
    posting,
    origin: { url },
    ...(truncated && { truncated }),
    ...(hidden && { hidden }),
    ...(closed && { closed }),
    ...(partial && { partial }),
  };
}
