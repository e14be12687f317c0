import { ArrowLeft, ChevronRight } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import type { GuidePage } from '../../lib/guide/guide.ts';
import { LinkButton } from '../ui/button.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { GuidePageView } from './guide-page-view.tsx';
import { usePanel, usePanelStore } from './panel-context.ts';

interface Props {
  /** Id of the open page; empty for the list of all pages. */
  open: string;
  onOpen: (page: string) => void;
}

/** The guide: all of its pages by chapter, a search, or one page. */
export function GuideView({ open, onOpen }: Props) {
  const store = usePanelStore();
  const guide = usePanel((state) => state.guide);
  const [query, setQuery] = useState('');
  const back = useRef<HTMLButtonElement>(null);
  useEffect(() => void store.wantGuide(), [store]);
  useEffect(() => {
    if (open && guide) back.current?.focus();
  }, [open, guide]);
  if (!guide) return <StatusLine>Opening the guide</StatusLine>;
  const page = guide.pages.find(({ id }) => id === open);
  if (page) {
    return (
      <div className="px-4 pt-3 pb-6">
        <LinkButton ref={back} className="flex items-center gap-1 text-small" onClick={() => onOpen('')}>
          <ArrowLeft aria-hidden="true" className="size-3.5" /> All pages
        </LinkButton>
        <GuidePageView page={page} />
      </div>
    );
  }
  const found = guide.search(query);
  return (
    <div className="px-4 pt-3 pb-6">
      <input
        type="search"
        autoComplete="off"
        className="min-h-8 w-full rounded-md border border-edge bg-paper px-2.5 placeholder:text-soft"
        aria-label="Search the guide"
        placeholder="Search the guide"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      <p role="status" className={query.trim() ? 'mt-2 text-small text-soft' : 'sr-only'}>
        {query.trim() &&
          (found.length === 0 ? 'No page says this.' : `${found.length} of ${guide.pages.length} pages`)}
      </p>
      {query.trim() ? (
        <PageList pages={found} onOpen={onOpen} />
      ) : (
        guide.chapters.map(({ id, title }) => (
          <section key={id} className="mt-4">
            <GroupHeading>{title}</GroupHeading>
            <PageList pages={guide.pages.filter(({ chapter }) => chapter === id)} onOpen={onOpen} />
          </section>
        ))
      )}
    </div>
  );
}

function PageList({ pages, onOpen }: { pages: GuidePage[]; onOpen: (page: string) => void }) {
  return (
    <ul>
      {pages.map(({ id, title }) => (
        <li key={id} className="border-line border-b last:border-b-0">
          <button
            type="button"
            className="flex w-full items-center justify-between gap-2 py-1.5 text-left hover:text-accent"
            onClick={() => onOpen(id)}
          >
            {title}
            <ChevronRight aria-hidden="true" className="size-3.5 shrink-0 text-soft" />
          </button>
        </li>
      ))}
    </ul>
  );
}
