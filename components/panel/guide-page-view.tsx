import { useLayoutEffect, useRef } from 'react';
import type { GuidePage } from '../../lib/guide/guide.ts';
import { GuideBlockView } from './guide-block-view.tsx';
import { usePanel } from './panel-context.ts';

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
    const block = at === undefined ? 'nearest' : 'center';
    (reached.current ?? article.current?.firstElementChild)?.scrollIntoView({ block, behavior: 'instant' });
  }, [page.id, at]);
  return (
    <article ref={article} className="mt-2">
      <h2 className="font-semibold text-title [scroll-margin-block:calc(var(--bar-height,5.5rem)+3rem)_5rem]">
        {page.title}
      </h2>
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
