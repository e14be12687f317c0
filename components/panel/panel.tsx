import { useRef, useState } from 'react';
import { shownPosting } from '../../lib/panel/shown-posting.ts';
import { closedSentence, partialSentence, truncatedSentence } from '../../lib/posting/not-posting.ts';
import { laterPart } from '../ui/later-part.tsx';
import { SettingsLink } from '../ui/settings-link.tsx';
import { BringPosting } from './bring-posting.tsx';
import { ComparisonStatus } from './comparison-status.tsx';
import { DropTargets } from './drop-targets.tsx';
import { FitCard } from './fit-card.tsx';
import { ImportReceipt } from './import-receipt.tsx';
import { LanguageNote } from './language-note.tsx';
import { PageMessage } from './page-message.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';
import { PanelTabs } from './panel-tabs.tsx';
import { PostingConditions } from './posting-conditions.tsx';
import { PostingHeader } from './posting-header.tsx';
import { ResumeBar } from './resume-bar.tsx';
import { ResumeImport } from './resume-import.tsx';
import { SiteOffer } from './site-offer.tsx';
import { useBringPosting } from './use-bring-posting.ts';

const KeptFocus = laterPart(async () => (await import('../ui/kept-focus.tsx')).KeptFocus, { isQuiet: true });
const BroughtNote = laterPart(async () => (await import('./brought-note.tsx')).BroughtNote);
const UnreadableResume = laterPart(
  async () => (await import('../ui/unreadable-resume.tsx')).UnreadableResume,
);

/** The whole side panel: the posting, a summary of the gap, the tabs, and the resume in the footer. */
export function Panel() {
  const page = usePanel((state) => state.page);
  const resume = usePanel((state) => state.resume);
  const unreadable = usePanel((state) => state.unreadableResume);
  const comparison = usePanel((state) => state.comparison);
  const { forgetUnreadable } = usePanelActions();
  const brought = usePanel((state) => state.brought);
  const shown = shownPosting({ page, brought });
  const bringing = useBringPosting();
  const root = useRef<HTMLDivElement>(null);
  const isSettled = Boolean(comparison || !shown);
  const [wereTabsShown, setTabsShown] = useState(false);
  if (isSettled && resume !== undefined && !wereTabsShown) setTabsShown(true);

  return (
    <div ref={root} className="flex min-h-dvh flex-col">
      <ComparisonStatus />
      <ImportReceipt />
      <main className="flex-1">
        {brought && <BroughtNote brought={brought} />}
        {shown ? <PostingHeader shown={shown} bringing={bringing} /> : <PageMessage page={page} />}
        <BringPosting bringing={bringing} isOffered={!shown} />
        {shown && comparison && (
          <>
            {shown.closed && <p className="px-4 pb-3 font-medium text-small text-listed">{closedSentence}</p>}
            <PostingConditions key={shown.key} conditions={comparison.conditionRows} />
            {shown.truncated && <p className="px-4 pb-3 text-small text-soft">{truncatedSentence}</p>}
            {shown.partial && <p className="px-4 pb-3 text-small text-soft">{partialSentence}</p>}
            {shown.hidden && <HiddenText texts={shown.hidden} where={brought ? 'file' : 'page'} />}
            <FitCard comparison={comparison} />
          </>
        )}
        {!brought && <SiteOffer />}
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
        {resume !== undefined && (isSettled || wereTabsShown) && (
          // A tab that was opened before the posting came, and what is open in it, waits out of sight.
          <div hidden={!isSettled}>
            <PanelTabs resume={resume} />
          </div>
        )}
      </main>
      {resume ? (
        <ResumeBar resume={resume} />
      ) : (
        <nav aria-label="Gaplight" className="flex justify-end px-2.5 py-1.5">
          <SettingsLink />
        </nav>
      )}
      <KeptFocus root={root} />
      <DropTargets onPosting={bringing.takeFile} />
    </div>
  );
}

/** Text that a page or file hides from people and addresses to programs: shown to the user, never used. */
function HiddenText({ texts, where }: { texts: string[]; where: 'page' | 'file' }) {
  return (
    <div className="mx-4 mb-3 rounded-md border border-line bg-listed-ground px-3 py-2 text-small">
      <p className="font-semibold">
        This {where} hides text that speaks to programs. Gaplight does not use it.
      </p>
      {texts.map((text) => (
        <p key={text} className="mt-1">
          “<bdi>{text}</bdi>”
        </p>
      ))}
    </div>
  );
}
