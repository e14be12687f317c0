import { closedSentence, partialSentence, truncatedSentence } from '../../lib/posting/not-posting.ts';
import { SettingsLink } from '../ui/settings-link.tsx';
import { UnreadableResume } from '../ui/unreadable-resume.tsx';
import { ComparisonStatus } from './comparison-status.tsx';
import { GapSummary } from './gap-summary.tsx';
import { ImportReceipt } from './import-receipt.tsx';
import { LanguageNote } from './language-note.tsx';
import { PageMessage } from './page-message.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { PostingConditions } from './posting-conditions.tsx';
import { PostingHeader } from './posting-header.tsx';
import { ResumeBar } from './resume-bar.tsx';
import { ResumeImport } from './resume-import.tsx';

/** The whole side panel: the posting, a summary of the gap, the tabs, and the resume in the footer. */
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
      <ImportReceipt />
      <main className="flex-1">
        {page.kind === 'read' && posting && comparison ? (
          <>
            <PostingHeader posting={posting} url={page.report.url} />
            {page.report.closed && (
              <p className="px-4 pb-3 font-medium text-small text-listed">{closedSentence}</p>
            )}
            <PostingConditions key={page.report.readId} conditions={comparison.conditionRows} />
            {page.report.truncated && <p className="px-4 pb-3 text-small text-soft">{truncatedSentence}</p>}
            {page.report.partial && <p className="px-4 pb-3 text-small text-soft">{partialSentence}</p>}
            {page.report.hidden && <HiddenText texts={page.report.hidden} />}
            <GapSummary comparison={comparison} />
          </>
        ) : (
          <PageMessage page={page} />
        )}
        {/* In one place with or without a posting, so that half-typed text survives the arrival of the posting. */}
        {unreadable !== undefined && (
          <UnreadableResume values={unreadable} onForget={() => void forgetUnreadable()} />
        )}
        {resume === null && (
          <div className="mt-3">
            <ResumeImport />
          </div>
        )}
        <LanguageNote />
        {resume !== undefined && <PanelTabs resume={resume} />}
      </main>
      {resume ? (
        <ResumeBar resume={resume} />
      ) : (
        <nav aria-label="Gaplight" className="flex justify-end px-2.5 py-1.5">
          <SettingsLink />
        </nav>
      )}
    </div>
  );
}

/** Text that the page hides from people and addresses to programs: shown to the user, never used. */
function HiddenText({ texts }: { texts: string[] }) {
  return (
    <div className="mx-4 mb-3 rounded-md border border-line bg-listed-ground px-3 py-2 text-small">
      <p className="font-semibold">This page hides text that speaks to programs. Gaplight does not use it.</p>
      {texts.map((text) => (
        <p key={text} className="mt-1">
          “<bdi>{text}</bdi>”
        </p>
      ))}
    </div>
  );
}
