import type { PageReport } from '../messages/messages.ts';

/**
 * How far a source is to be believed: a page of a known site before structured data before the text of a page, and all
 * of them before a frame inside the page that nobody has seen yet.
 */
function rankOf(report: PageReport): number {
  // A form says more than the page around its frame, of which nothing is known.
  if (!report.posting) return report.reason === 'loading' || report.reason === 'application-form' ? 1 : 0;
  if (report.frame === 'unseen') return 2;
  if (report.posting.source === 'page') return 3;
  if (report.posting.source === 'json-ld' || report.posting.source === 'microdata') return 4;
  return 5;
}

/**
 * The report to show for a tab whose frames were read: the posting of the most exact source, and of equals
 * the one of the outermost frame. A company's page with a Greenhouse frame shows the frame's posting, once it has been
 * in sight where the page has a posting of its own. Frames too small to be read in do not count.
 */
export function chooseReport(
  reports: ReadonlyMap<number, PageReport>,
): { frameId: number; report: PageReport } | undefined {
  let best: { frameId: number; report: PageReport } | undefined;
  for (const [frameId, report] of [...reports].sort(([a], [b]) => a - b)) {
    if (report.frame === 'tiny') continue;
    if (!best || rankOf(report) > rankOf(best.report)) best = { frameId, report };
  }
  return best;
}
