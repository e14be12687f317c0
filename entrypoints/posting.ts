import { connectPage } from '../lib/page/connect-page.ts';
import { takeOver } from '../lib/page/take-over.ts';
import { markClosed } from '../lib/posting/closed.ts';
import { readPosting } from '../lib/posting/read-posting.ts';
import { closedNote } from '../rules/pages/closed-note.ts';
import { hiddenText } from '../rules/pages/hidden-text.ts';
import { sitesReadAtOnce } from '../rules/read-at-once.ts';

/**
 * The content script: reads the posting on the job sites by itself and finds its terms, so that the badge can count
 * before anything is clicked. The page's main thread is the employer's, so terms are found while it is idle. Plain, and
 * put into the manifest by `wxt.config.ts`: WXT's own wrapper of content scripts weighs 3 kB and tells the page of
 * itself by an event.
 */
export default defineUnlistedScript(() => {
  const read = () => {
    const found = readPosting(document, new URL(location.href), sitesReadAtOnce, hiddenText);
    return found
      ? markClosed(found, document, closedNote.pattern, new Date().toISOString().slice(0, 10))
      : { reason: 'not-a-posting' as const };
  };
  const life = takeOver();
  connectPage(document, { read, findTokens: globalThis.gaplightFindTokens?.(life.signal) }, life);
});
