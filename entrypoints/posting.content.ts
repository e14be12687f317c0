import { connectPage } from '../lib/page/connect-page.ts';
import { takeOver } from '../lib/page/take-over.ts';
import { adapterMatches, adapters } from '../lib/posting/adapters/index.ts';
import { readPosting } from '../lib/posting/read-posting.ts';
import { createPageExtractor } from '../rules/page-extractor.ts';

/** Reads the posting on the job sites by itself, so that the badge can count before anything is clicked. */
export default defineContentScript({
  matches: adapterMatches,
  allFrames: true,
  runAt: 'document_idle',
  async main(ctx) {
    const extract = await createPageExtractor();
    const read = () =>
      readPosting(document, new URL(location.href), adapters) ?? { reason: 'not-a-posting' as const };
    connectPage(document, { read, extract }, takeOver(ctx.signal));
  },
});
