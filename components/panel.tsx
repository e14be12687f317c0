import { Tabs } from 'radix-ui';
import { useState } from 'react';
import { truncatedSentence } from '../lib/posting/not-posting.ts';
import { BulletList } from './bullet-list.tsx';
import { ComparisonStatus } from './comparison-status.tsx';
import { GapList } from './gap-list.tsx';
import { GapSummary } from './gap-summary.tsx';
import { PageMessage } from './page-message.tsx';
import { useActions, usePanel } from './panel-context.tsx';
import { PostingHeader } from './posting-header.tsx';
import { ResumeBar } from './resume-bar.tsx';
import { ResumeImport } from './resume-import.tsx';
import { UnreadableResume } from './unreadable-resume.tsx';

/** The whole side panel: whose posting, one honest line, then the gap or the bullets; the resume at the foot. */
export function Panel() {
  const page = usePanel((state) => state.page);
  const resume = usePanel((state) => state.resume);
  const unreadable = usePanel((state) => state.unreadableResume);
  const comparison = usePanel((state) => state.comparison);
  const { forgetUnreadable } = useActions();
  const [tab, setTab] = useState('gap');
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
        {posting && comparison && (
          <Tabs.Root value={tab} onValueChange={setTab} className="mt-3">
            {resume && (
              <Tabs.List className="flex gap-5 border-line border-b px-4" aria-label="What to show">
                <Tab value="gap" name="Gap" />
                <Tab value="bullets" name="Bullets" />
              </Tabs.List>
            )}
            <Tabs.Content value="gap">
              <GapList comparison={comparison} onRewrite={() => setTab('bullets')} />
            </Tabs.Content>
            <Tabs.Content value="bullets">
              <BulletList />
            </Tabs.Content>
          </Tabs.Root>
        )}
      </main>
      {resume && <ResumeBar resume={resume} />}
    </div>
  );
}

function Tab({ value, name, count }: { value: string; name: string; count?: number }) {
  return (
    <Tabs.Trigger
      value={value}
      className="-mb-px border-transparent border-b-2 py-2 font-semibold text-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:text-ink forced-colors:border-[Canvas] forced-colors:data-[state=active]:border-[Highlight]"
    >
      {name}
      {count !== undefined && count > 0 && <span className="ml-1 text-label text-soft">{count}</span>}
    </Tabs.Trigger>
  );
}
