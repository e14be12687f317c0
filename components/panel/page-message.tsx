import { useEffect, useState } from 'react';
import type { PageState } from '../../lib/panel/store.ts';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import type { NotPostingReason } from '../../lib/posting/posting.ts';
import { namesReadAtOnce, sitesToAllow } from '../../rules/site-names.ts';
import { Button, LinkButton } from '../ui/button.tsx';
import { laterPart } from '../ui/later-part.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

const ApplicationView = laterPart(async () => (await import('./application-view.tsx')).ApplicationView);

/** What the panel says while it has no posting to show. */
export function PageMessage({ page }: { page: PageState }) {
  const hasResume = usePanel(({ resume }) => Boolean(resume));
  if (page.kind === 'waiting') return <Skeleton label="Reading the page" />;
  if (page.kind === 'unreached') return <UnreachedMessage isOurs={page.isOurs ?? false} />;
  const { reason = 'not-a-posting', readId, frameAddress } = page.report;
  if (reason === 'loading') return <LoadingMessage key={readId} />;
  if (reason === 'application-form') {
    return (
      <>
        <Message key={readId} title="This page is an application form">
          <p>{hasResume && 'Copy what it asks for. '}Gaplight never types into the page.</p>
          <ReadAgain label="Read it as a posting" anyway isQuiet />
        </Message>
        <ApplicationView fields={page.report.fields} />
      </>
    );
  }
  return (
    // A refusal to read one page says nothing of the next.
    <ReasonMessage key={readId} reason={reason}>
      {frameAddress && <FrameLink address={frameAddress} />}
      <ReadAgain label="Read it anyway" anyway isQuiet={isCertain[reason] ?? false} />
    </ReasonMessage>
  );
}

/** The sentence of a reason: its first as a title, the rest below. */
function ReasonMessage({ reason, children }: { reason: NotPostingReason; children: React.ReactNode }) {
  const [title = '', ...rest] = notPostingSentences[reason].split(/(?<=\.)\s+/);
  return (
    <Message title={title.replace(/\.$/, '')}>
      {rest.length > 0 && <p>{rest.join(' ')}</p>}
      {children}
    </Message>
  );
}

/** After so many milliseconds a page that is still loading may be one that Gaplight does not see through. */
const loadingFor = 6_000;

/** The posting is on its way; where it stays away, the page can be read as it is. */
function LoadingMessage() {
  const [isLong, setLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLong(true), loadingFor);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return <Skeleton label={notPostingSentences.loading} />;
  return (
    <ReasonMessage reason="loading">
      <ReadAgain label="Read the page as it is" anyway isQuiet />
    </ReasonMessage>
  );
}

/** Nothing in the tab answers. Of pages of ours it is known why. */
function UnreachedMessage({ isOurs }: { isOurs: boolean }) {
  const allowedSites = usePanel((state) => state.allowedSites);
  if (isOurs) {
    return (
      <Message title="This is a page of Gaplight">
        <p>
          Open a posting, and the panel shows what it asks for. To try it:{' '}
          <a href="/sample-posting.html" target="_blank" rel="noreferrer" className={link}>
            a sample posting
          </a>
        </p>
      </Message>
    );
  }
  const allowed = sitesToAllow.filter(({ id }) => allowedSites?.includes(id)).map(({ name }) => name);
  return (
    <Message title="This page was not read">
      <p>
        Gaplight reads job pages on {namesReadAtOnce} by itself,{' '}
        {allowed.length > 0 && `on ${inSentence.format(allowed)} since you allowed it, `}
        and any other when you click its icon in the toolbar. If this tab was opened before Gaplight was
        installed or updated, reload it or click the icon.
      </p>
      <ReadAgain label="Try again" anyway={false} isQuiet={false} />
    </Message>
  );
}

const inSentence = new Intl.ListFormat('en-GB');
const link = 'text-accent underline underline-offset-2 hover:text-ink';

/** A frame of another site is not read from here: its own tab can be. */
function FrameLink({ address }: { address: string }) {
  if (!URL.canParse(address)) return null;
  return (
    <p className="mt-1">
      A part of the page comes from <bdi>{new URL(address).host}</bdi>, where it may stand.{' '}
      <a href={address} target="_blank" rel="noreferrer" className={link}>
        Open that part in a tab
      </a>
    </p>
  );
}

/** Of these pages it is known what they are: that they can be read all the same is said, but not urged. */
const isCertain: Partial<Record<NotPostingReason, true>> = {
  list: true,
  closed: true,
};

/** Has the page read again, and says beside the button where the browser refuses. */
function ReadAgain({ label, anyway, isQuiet }: { label: string; anyway: boolean; isQuiet: boolean }) {
  const { readPage } = usePanelActions();
  const [refusal, setRefusal] = useState<string>();
  const read = (): void => void readPage(anyway).then(setRefusal);
  return (
    <>
      {isQuiet ? (
        <LinkButton className="mt-2 text-small" onClick={read}>
          {label}
        </LinkButton>
      ) : (
        <Button className="mt-3" onClick={read}>
          {label}
        </Button>
      )}
      {refusal && (
        <p role="alert" className="mt-2 text-missing text-small">
          {refusal}
        </p>
      )}
    </>
  );
}

function Message({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="px-4 pt-5 pb-3" role="status">
      <h1 className="font-semibold text-title">{title}</h1>
      <div className="mt-1 text-soft">{children}</div>
    </section>
  );
}

/** Rows where the list will be, so that nothing jumps when it comes. */
function Skeleton({ label }: { label: string }) {
  const bar = 'rounded bg-line';
  return (
    <section className="px-4 pt-4" role="status" aria-label={label}>
      <div className={`h-4 w-3/4 ${bar}`} />
      <div className={`mt-2 h-3 w-1/2 ${bar}`} />
      <h1 className="mt-4 text-small text-soft">{label}</h1>
      {[0, 1, 2, 3].map((row) => (
        <div key={row} className="mt-5 flex gap-2" aria-hidden="true">
          <div className={`size-4 rounded-full ${bar}`} />
          <div className="flex-1">
            <div className={`h-3 w-1/3 ${bar}`} />
            <div className={`mt-2 h-3 w-5/6 ${bar}`} />
          </div>
        </div>
      ))}
    </section>
  );
}
