import type { PageState } from '../../lib/panel/store.ts';
import { notPostingSentences } from '../../lib/posting/not-posting.ts';
import { namesReadAtOnce } from '../../rules/site-names.ts';
import { Button } from '../ui/button.tsx';
import { usePanelActions } from './panel-context.ts';

/** What the panel says while it has no posting to show. */
export function PageMessage({ page }: { page: PageState }) {
  const { readPage } = usePanelActions();
  if (page.kind === 'waiting') return <Skeleton label="Reading the page" />;
  if (page.kind === 'unreached') {
    return (
      <Message title="This page was not read">
        <p>
          Gaplight reads job pages on {namesReadAtOnce} by itself. To read any other job page, click the
          Gaplight icon in the toolbar while the page is open.
        </p>
        <Button className="mt-3" onClick={() => readPage(false)}>
          Try again
        </Button>
      </Message>
    );
  }
  const reason = page.report.reason ?? 'not-a-posting';
  if (reason === 'loading') return <Skeleton label={notPostingSentences.loading} />;
  return (
    <Message title="No job posting here">
      <p>{notPostingSentences[reason]}</p>
      <Button className="mt-3" onClick={() => readPage(true)}>
        Read this page anyway
      </Button>
    </Message>
  );
}

function Message({ title, children }: { title: string; children: React.ReactNode }) {
  return (
    <section className="px-4 py-5" role="status">
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
