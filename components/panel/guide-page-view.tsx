import { useLayoutEffect, useRef } from 'react';
import type { GuidePage } from '../../lib/guide/guide.ts';
import { GuideBlockView } from './guide-block-view.tsx';
import { usePanel } from './panel-context.ts';

/** The way back above a page, with its margins. */
const backHeight = 44;

interface Props {
  page: GuidePage;
  /** Index of the block that the search found: it is brought into sight and marked. */
  at: number | undefined;
  onOpen: (page: string) => void;
}

/** One page of the guide; on the page about pay, what the open posting states beside it. */
export function GuidePageView({ page, at, onOpen }: Props) {
  const posting = usePanel((state) => (state.page.kind === 'read' ? state.page.report.posting : undefined));
  const pages = usePanel((state) => state.guide?.pages);
  const reached = useRef<HTMLDivElement>(null);
  const article = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    if (reached.current) scrollUnderBar(reached.current, innerHeight / 4);
    else if (article.current) scrollUnderBar(article.current, backHeight);
  }, []);
  return (
    <article ref={article} className="mt-2 [scroll-margin-top:var(--bar-height,5.5rem)]">
      <h2 className="font-semibold text-title">{page.title}</h2>
      {page.id === 'salary' && posting && (
        <p className="mt-2 rounded-md border border-line bg-paper px-3 py-2">
          {posting.baseSalary
            ? `${posting.hiringOrganization ?? 'This posting'} states: ${posting.baseSalary}`
            : 'The open posting states no pay.'}
        </p>
      )}
      {page.blocks.map((block, index) => (
        <div
          key={index}
          ref={index === at ? reached : undefined}
          data-reached={index === at || undefined}
          className={
            index === at ? '-mx-2 mt-2 rounded-md bg-accent-ground px-2 pb-2 *:first:mt-0 *:first:pt-2' : ''
          }
        >
          <GuideBlockView
            block={block}
            titleOf={(id) => pages?.find((each) => each.id === id)?.title}
            onOpen={onOpen}
          />
        </div>
      ))}
    </article>
  );
}

/** Scrolls until an element stands this far under the bar that stands still; not at all where all above it is seen. */
function scrollUnderBar(element: HTMLElement, distance: number): void {
  const bar = Number.parseFloat(getComputedStyle(element).scrollMarginTop) || 0;
  const { top, bottom } = element.getBoundingClientRect();
  const isSeen = top >= bar + backHeight && (distance === backHeight || bottom <= (innerHeight * 3) / 4);
  if (!isSeen) scrollTo({ top: top + scrollY - bar - distance, behavior: 'instant' });
}
