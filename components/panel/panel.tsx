import { truncatedSentence } from '../../lib/posting/not-posting.ts';
import { UnreadableResume } from '../ui/unreadable-resume.tsx';
import { ComparisonStatus } from './comparison-status.tsx';
import { GapSummary } from './gap-summary.tsx';
import { PageMessage } from './page-message.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { PostingHeader } from './posting-header.tsx';
import { ResumeBar } from './resume-bar.tsx';
import { ResumeImport } from './resume-import.tsx';

/** The whole side panel: whose posting, one honest line, then the gap or the bullets; the resume at the foot. */
export function Panel() {
  const page = usePanel((state) => state.page);
  const resume = usePanel((state) => state.resume);
  const unreadable = usePanel((state) => state.unreadableResume);
  const comparison = usePanel((state) => state.comparison);
  const { forgetUnreadable } = usePanelActions();
  const posting = page.kind === 'read' ? page.report.posting : undefined;

  return (
    <div className="flex min-h-dvh flex-col">
      <ComparisonStatus />
      <main className="flex-1">
        {posting && comparison ? (
          <>
            <PostingHeader posting={posting} />
            {page.kind === 'read' && page.report.truncated && (
              <p className="px-4 pb-3 text-small text-soft">{truncatedSentence}</p>
            )}
            {page.kind === 'read' && page.report.hidden && <HiddenText texts={page.report.hidden} />}
            <GapSummary comparison={comparison} />
          </>
        ) : (
          <PageMessage page={page} />
        )}
        {/* One place whether there is a posting or not: a text half pasted stays when the posting comes. */}
        {unreadable !== undefined && (
          <UnreadableResume values={unreadable} onForget={() => void forgetUnreadable()} />
        )}
        {resume === null && (
          <div className="mt-3">
            <ResumeImport />
          </div>
        )}
        {resume !== undefined && <PanelTabs resume={resume} />}
      </main>
      {resume && <ResumeBar resume={resume} />}
    </div>
  );
}

/** What the page hides from people and is made for programs: said, and never used. */
function HiddenText({ texts }: { texts: string[] }) {
  return (
    <div className="mx-4 mb-3 rounded-md border border-line bg-listed-ground px-3 py-2 text-small">
      <p className="font-semibold">This page hides text that speaks to programs. Gaplight does not use it.</p>
      {texts.map((text) => (
        <p key={text} className="mt-1">
          “{text}”
        </p>
      ))}
    </div>
  );
}
