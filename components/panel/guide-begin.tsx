import { useMemo } from 'react';
import { readerFacts } from '../../lib/panel/reader-facts.ts';
import type { Guide } from '../../lib/panel/store.ts';
import { GroupHeading } from '../ui/group-heading.tsx';
import { GuideRow } from './guide-row.tsx';
import { usePanel } from './panel-context.ts';

/** The few pages to begin with: for this resume, beside this posting, or for everybody. */
export function GuideBegin({ guide, onOpen }: { guide: Guide; onOpen: (page: string) => void }) {
  const resume = usePanel((state) => state.resume);
  const check = usePanel((state) => state.check);
  const comparison = usePanel((state) => state.comparison);
  const facts = useMemo(() => readerFacts({ resume, check, comparison }), [resume, check, comparison]);
  // Until the rules have run nobody knows what the resume lacks.
  if (resume && !check) return null;
  const title = facts.resume
    ? facts.posting
      ? 'For your resume and this posting'
      : 'For your resume'
    : 'To begin with';
  return (
    <section className="mt-4">
      <GroupHeading>{title}</GroupHeading>
      <ul>
        {guide.begin(facts).map(({ page, why }) => (
          <GuideRow
            key={page}
            id={page}
            title={guide.pages.find(({ id }) => id === page)?.title ?? page}
            onOpen={() => onOpen(page)}
          >
            {why}
          </GuideRow>
        ))}
      </ul>
    </section>
  );
}
