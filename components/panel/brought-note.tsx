import { useEffect, useRef } from 'react';
import type { BroughtPosting } from '../../lib/import/posting/make-posting.ts';
import type { PageState } from '../../lib/panel/store.ts';
import { LinkButton } from '../ui/button.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

/** Says that the posting is not the page's, that it is not kept, what the page has meanwhile, and leads back to it. */
export function BroughtNote({ brought }: { brought: BroughtPosting }) {
  const { backToPage } = usePanelActions();
  const page = usePanel((state) => state.page);
  const strip = useRef<HTMLDivElement>(null);
  // The field that it came from is gone, and the list may have been scrolled.
  useEffect(() => {
    strip.current?.focus();
    scrollTo(0, 0);
  }, [brought.id]);
  return (
    <div
      ref={strip}
      tabIndex={-1}
      className="border-line border-b bg-paper px-4 py-1.5 text-small outline-none"
      data-brought
    >
      <p>
        You brought this posting; it is not kept.{' '}
        <LinkButton className="whitespace-nowrap" onClick={() => backToPage()}>
          Back to the page
        </LinkButton>
      </p>
      <Behind page={page} />
    </div>
  );
}

function Behind({ page }: { page: PageState }) {
  const posting = page.kind === 'read' ? page.report.posting : undefined;
  return (
    <p className="line-clamp-2 text-soft">
      {posting ? (
        <>
          On the page: <bdi>{posting.title ?? 'another posting'}</bdi>
        </>
      ) : (
        'The page is still read behind it.'
      )}
    </p>
  );
}
