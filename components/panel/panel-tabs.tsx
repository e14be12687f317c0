import * as Tabs from '@radix-ui/react-tabs';
import { useEffect, useState } from 'react';
import { sortBullets } from '../../lib/panel/sort-bullets.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { BulletList } from './bullet-list.tsx';
import { CheckList } from './check-list.tsx';
import { GapList } from './gap-list.tsx';
import { GuideView } from './guide-view.tsx';
import { usePanel } from './panel-context.ts';

/** The tabs: the gap when there is a posting, bullets and check when there is a resume, and always the guide. */
export function PanelTabs({ resume }: { resume: StoredResume | null }) {
  const comparison = usePanel((state) => state.comparison);
  const weak = usePanel((state) => state.bullets && sortBullets(state).weak.length);
  const findings = usePanel(({ check }) => (typeof check === 'object' ? check.findings.length : undefined));
  const [chosen, setChosen] = useState('gap');
  const [guidePage, setGuidePage] = useState('');
  const reached = usePanel((state) => state.reached);
  useEffect(() => {
    if (reached) setChosen('gap');
  }, [reached]);
  const there = [...(comparison ? ['gap'] : []), ...(resume ? ['bullets', 'check'] : []), 'guide'];
  // Beside a page that is not a posting no tab is open until the user opens one.
  const tab = there.includes(chosen) ? chosen : '';
  const openGuide = (page: string): void => {
    setGuidePage(page);
    setChosen('guide');
  };
  return (
    <Tabs.Root value={tab} onValueChange={setChosen} className="mt-3">
      <Tabs.List className="flex flex-wrap gap-x-5 border-line border-b px-4" aria-label="What to show">
        {comparison && <Tab value="gap" name="Gap" />}
        {resume && <Tab value="bullets" name="Bullets" count={weak} />}
        {resume && <Tab value="check" name="Check" count={findings} />}
        <Tab value="guide" name="Guide" />
      </Tabs.List>
      {comparison && (
        <Tabs.Content value="gap">
          <GapList comparison={comparison} onRewrite={() => setChosen('bullets')} />
        </Tabs.Content>
      )}
      {resume && (
        <>
          <Tabs.Content value="bullets">
            <BulletList />
          </Tabs.Content>
          <Tabs.Content value="check">
            <CheckList onGuide={openGuide} />
          </Tabs.Content>
        </>
      )}
      <Tabs.Content value="guide">
        <GuideView open={guidePage} onOpen={setGuidePage} />
      </Tabs.Content>
    </Tabs.Root>
  );
}

function Tab({ value, name, count }: { value: string; name: string; count?: number | undefined }) {
  return (
    <Tabs.Trigger
      value={value}
      className="-mb-px pt-2 pb-2.5 font-semibold text-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:border-b-2 data-[state=active]:pb-2 data-[state=active]:text-ink forced-colors:data-[state=active]:border-[Highlight] forced-colors:data-[state=active]:border-b-4 forced-colors:data-[state=active]:pb-1.5"
    >
      {name}
      {count !== undefined && count > 0 && <span className="ml-1 text-label text-soft">{count}</span>}
    </Tabs.Trigger>
  );
}
