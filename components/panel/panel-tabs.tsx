import * as Tabs from '@radix-ui/react-tabs';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { countToDo } from '../../lib/panel/group-rows.ts';
import { shownPosting } from '../../lib/panel/shown-posting.ts';
import { sortBullets } from '../../lib/panel/sort-bullets.ts';
import type { StoredResume } from '../../lib/storage/stored-resume.ts';
import { laterPart } from '../ui/later-part.tsx';
import { useTellHeight } from '../ui/use-tell-height.ts';
import { GapList } from './gap-list.tsx';
import { ListBar } from './list-bar.tsx';
import { usePanel } from './panel-context.ts';
import { useKeptPlace } from './use-kept-place.ts';

const BulletList = laterPart(async () => (await import('./bullet-list.tsx')).BulletList);
const CheckList = laterPart(async () => (await import('./check-list.tsx')).CheckList);
const GuideView = laterPart(async () => (await import('./guide-view.tsx')).GuideView);
const ListKeys = laterPart(async () => (await import('./list-keys.tsx')).ListKeys, { isQuiet: true });
const KeysSheet = laterPart(async () => (await import('./keys-sheet.tsx')).KeysSheet);

/** The tabs: the asks when there is a posting, bullets and check when there is a resume, and always the guide. */
export function PanelTabs({ resume }: { resume: StoredResume | null }) {
  const comparison = usePanel((state) => state.comparison);
  const shown = usePanel((state) => shownPosting(state)?.key);
  const title = usePanel((state) => shownPosting(state)?.posting.title);
  const weak = usePanel((state) => state.bullets && sortBullets(state).weak.length);
  const toFix = usePanel(({ check }) => (typeof check === 'object' ? check.placesToFix : undefined));
  const reached = usePanel((state) => state.reached);
  const [chosen, setChosen] = useState('asks');
  const [opened, setOpened] = useState<ReadonlySet<string>>(new Set());
  const [guidePage, setGuidePage] = useState('');
  const [isSheetOpen, setSheetOpen] = useState(false);
  const bar = useRef<HTMLDivElement>(null);
  const isStuck = useStuck(bar);
  const filter = usePanel((state) => state.filter);
  const isSearching = usePanel(({ query }) => query !== undefined);
  // What leads to asks leads to their list.
  useEffect(() => {
    if (reached || filter || isSearching) setChosen('asks');
  }, [reached, filter, isSearching]);
  const there = [...(comparison ? ['asks'] : []), ...(resume ? ['bullets', 'check'] : []), 'guide'];
  // Beside a page that is not a posting no tab is open until the user opens one.
  const tab = there.includes(chosen) ? chosen : '';
  if (tab && !opened.has(tab)) setOpened(new Set([...opened, tab]));
  useKeptPlace(bar, tab, shown);
  useTellHeight(bar, '--bar-height');
  const openGuide = (page: string): void => {
    setGuidePage(page);
    setChosen('guide');
  };
  // The first look comes at once; from then on a tab fades in.
  const content = { tab, opened, fades: opened.size > 1 };
  return (
    <Tabs.Root value={tab} onValueChange={setChosen} className="mt-2">
      <div ref={bar} className="top-0 z-10 border-line border-b bg-ground min-[17rem]:sticky">
        {comparison && comparison.rows.length > 0 && (
          <ListBar comparison={comparison} title={isStuck ? title : undefined} isListShown={tab === 'asks'} />
        )}
        <Tabs.List className="flex flex-wrap gap-x-5 px-4" aria-label="What to show">
          {comparison && (
            <Tab value="asks" name={resume ? 'To do' : 'Asks'} count={countToDo(comparison.rows)} />
          )}
          {resume && <Tab value="bullets" name="Bullets" count={weak} />}
          {resume && <Tab value="check" name="Check" count={toFix} />}
          <Tab value="guide" name="Guide" />
        </Tabs.List>
      </div>
      {comparison && (
        <KeptContent value="asks" {...content}>
          <GapList comparison={comparison} />
        </KeptContent>
      )}
      {resume && (
        <>
          <KeptContent value="bullets" {...content}>
            <BulletList />
          </KeptContent>
          <KeptContent value="check" {...content}>
            <CheckList onGuide={openGuide} />
          </KeptContent>
        </>
      )}
      <KeptContent value="guide" {...content}>
        <GuideView open={guidePage} onOpen={setGuidePage} />
      </KeptContent>
      <ListKeys
        isListShown={tab === 'asks'}
        openSheet={() => setSheetOpen(true)}
        showList={() => setChosen('asks')}
      />
      {isSheetOpen && <KeysSheet onClose={() => setSheetOpen(false)} />}
    </Tabs.Root>
  );
}

/** What stands under a tab: made when the tab is first opened, and kept as it was left while another one is open. */
function KeptContent(props: {
  value: string;
  tab: string;
  opened: ReadonlySet<string>;
  fades: boolean;
  children: ReactNode;
}) {
  const { value, tab, opened, fades, children } = props;
  return (
    <Tabs.Content value={value} forceMount hidden={value !== tab} className={fades ? 'animate-appear' : ''}>
      {(opened.has(value) || value === tab) && children}
    </Tabs.Content>
  );
}

/** Whether an element that stands still at the top has left its place there. */
function useStuck(bar: React.RefObject<HTMLElement | null>): boolean {
  const [isStuck, setStuck] = useState(false);
  useEffect(() => {
    const look = (): void => {
      const { current } = bar;
      const start = current?.parentElement?.getBoundingClientRect().top ?? 0;
      setStuck(start < 0);
    };
    addEventListener('scroll', look, { passive: true });
    return () => removeEventListener('scroll', look);
  }, [bar]);
  return isStuck;
}

function Tab({ value, name, count }: { value: string; name: string; count?: number | undefined }) {
  return (
    <Tabs.Trigger
      value={value}
      className="-mb-px pt-1 pb-2.5 font-semibold text-soft hover:text-ink data-[state=active]:border-accent data-[state=active]:border-b-2 data-[state=active]:pb-2 data-[state=active]:text-ink forced-colors:data-[state=active]:border-[Highlight] forced-colors:data-[state=active]:border-b-4 forced-colors:data-[state=active]:pb-1.5"
    >
      {name}
      {count !== undefined && count > 0 && <span className="ml-1 text-label text-soft">{count}</span>}
    </Tabs.Trigger>
  );
}
