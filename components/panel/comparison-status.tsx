import { describePosting } from '../../lib/panel/describe-posting.ts';
import { describeLack, describeSummary } from '../../lib/panel/describe-summary.ts';
import type { ShownComparison } from '../../lib/panel/look.ts';
import { type ShownPosting, shownPosting } from '../../lib/panel/shown-posting.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { knownSites } from '../../rules/site-names.ts';
import { usePanel } from './panel-context.ts';

/**
 * Tells screen reader users what others see change: another posting, or another gap. The element is always there,
 * since an element that is added with its text already in it is not read aloud.
 */
export function ComparisonStatus() {
  const page = usePanel((state) => state.page);
  const brought = usePanel((state) => state.brought);
  const comparison = usePanel((state) => state.comparison);
  const resume = usePanel((state) => state.resume);
  const shown = shownPosting({ page, brought });
  return (
    <p role="status" className="sr-only" data-comparison-status>
      {shown && comparison && [sayPosting(shown), sayGap(comparison, resume ?? {})].join('. ')}
    </p>
  );
}

function sayPosting({ posting, origin }: ShownPosting): string {
  const { title, warning } = describePosting(posting, origin, knownSites);
  const whose = [title, posting.hiringOrganization].filter(Boolean).join(', ');
  return warning ? `${whose}. ${warning.replace(/\.$/, '')}` : whose;
}

function sayGap(
  { summary, rows, fitSentence, unreadNote, lacksBullets }: ShownComparison,
  resume: Pick<StoredResume, 'source'>,
): string {
  if (unreadNote) return unreadNote.replace(/\.$/, '');
  if (rows.length === 0) return 'Nothing that it asks for is known by name';
  if (!summary) return `${rows.length} asks`;
  const { preferred } = summary;
  const { headline, detail } = describeSummary(
    summary,
    fitSentence,
    lacksBullets ? describeLack(resume) : undefined,
  );
  if (detail) return `${headline}. ${detail}`;
  const said = headline.replace(/\.$/, '');
  return preferred.all > 0 ? `${said}. Nice to have: ${preferred.answered} of ${preferred.all}` : said;
}
