import { ArrowLeft } from 'lucide-react';
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { LinkButton } from '../ui/button.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { StatusLine } from '../ui/status-line.tsx';
import { GuideBegin } from './guide-begin.tsx';
import { GuideChapters } from './guide-chapters.tsx';
import { GuidePageView } from './guide-page-view.tsx';
import { GuideResults } from './guide-results.tsx';
import { usePanel, usePanelStore } from './panel-context.ts';

interface Props {
  /** Id of the open page; empty for the first look. */
  open: string;
  onOpen: (page: string) => void;
}

/** The guide: the pages to begin with and all chapters, what a search finds, or one page. */
export function GuideView({ open, onOpen }: Props) {
  const store = usePanelStore();
  const guide = usePanel((state) => state.guide);
  const [query, setQuery] = useState('');
  const [unfolded, setUnfolded] = useState<ReadonlySet<string>>(new Set());
  // The pages that links have led through, each with the block that was reached in it.
  const [trail, setTrail] = useState<{ page: string; at?: number | undefined }[]>([]);
  const back = useRef<HTMLButtonElement>(null);
  const left = useRef<{ page: string; top: number }>(undefined);
  useEffect(() => void store.wantGuide(), [store]);
  useEffect(() => {
    if (open && guide) back.current?.focus({ preventScroll: true });
  }, [open, guide]);
  // Who comes back finds the list where it was left.
  useLayoutEffect(() => {
    if (open || !left.current) return;
    const { page, top } = left.current;
    left.current = undefined;
    scrollTo({ top, behavior: 'instant' });
    document.querySelector<HTMLElement>(`[data-page="${page}"]`)?.focus({ preventScroll: true });
  }, [open]);
  if (!guide) return <StatusLine>Opening the guide</StatusLine>;
  const titleOf = (id: string): string | undefined => guide.pages.find((page) => page.id === id)?.title;
  const page = guide.pages.find(({ id }) => id === open);
  // One letter is the beginning of anything.
  const isSearching = query.trim().length > 1;

  const openFromList = (id: string, at?: number): void => {
    left.current = { page: id, top: scrollY };
    setTrail([{ page: id, at }]);
    onOpen(id);
  };
  if (page) {
    const here = trail.findLastIndex((step) => step.page === open);
    const before = here > 0 ? trail[here - 1] : undefined;
    return (
      <div className="px-4 pt-3 pb-6">
        <LinkButton
          ref={back}
          className="inline-flex items-center gap-1 text-left text-small"
          onClick={() => {
            setTrail(trail.slice(0, Math.max(here, 0)));
            onOpen(before?.page ?? '');
          }}
        >
          <ArrowLeft aria-hidden="true" className="size-3.5 shrink-0" />
          {before ? titleOf(before.page) : isSearching ? 'All results' : 'All pages'}
        </LinkButton>
        <GuidePageView
          key={page.id}
          page={page}
          at={trail[here]?.at}
          onOpen={(id) => {
            setTrail([...(here < 0 ? [{ page: open }] : trail.slice(0, here + 1)), { page: id }]);
            onOpen(id);
          }}
        />
      </div>
    );
  }
  const answer = isSearching ? guide.search(query) : undefined;
  return (
    <div className="px-4 pt-3 pb-6">
      <input
        type="search"
        autoComplete="off"
        className="min-h-8 w-full rounded-md border border-edge bg-paper px-2.5 placeholder:text-soft"
        aria-label="Search the guide"
        placeholder="ATS, gap year, summary example"
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {answer ? (
        <GuideResults answer={answer} onOpen={openFromList} />
      ) : (
        <GuideBegin guide={guide} onOpen={openFromList} />
      )}
      {(!answer || answer.found.length === 0) && (
        <section className="mt-5">
          <GroupHeading>All {guide.pages.length} pages</GroupHeading>
          <GuideChapters
            guide={guide}
            unfolded={unfolded}
            onFold={(chapter, isOpen) => {
              const next = new Set(unfolded);
              if (isOpen) next.add(chapter);
              else next.delete(chapter);
              setUnfolded(next);
            }}
            onOpen={openFromList}
          />
        </section>
      )}
    </div>
  );
}
