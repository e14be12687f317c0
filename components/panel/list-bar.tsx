import { ChevronDown, ChevronUp, Eye, EyeOff, ListTree, Search } from 'lucide-react';
import { useEffect, useRef } from 'react';
import type { ShownComparison } from '../../lib/panel/look.ts';
import { IconButton } from '../ui/icon-button.tsx';
import { laterPart } from '../ui/later-part.tsx';
import { usePanel, usePanelActions, usePanelStore } from './panel-context.ts';

const SearchField = laterPart(async () => (await import('./search-field.tsx')).SearchField);

interface Props {
  comparison: ShownComparison;
  /** The title of the posting where the header is out of sight; else what the posting asks for is counted. */
  title: string | undefined;
  isListShown: boolean;
}

/** One line over the tabs: whose asks these are, where the steps on the page are, and ways through the list. */
export function ListBar({ comparison, title, isListShown }: Props) {
  const store = usePanelStore();
  const query = usePanel((state) => state.query);
  const sort = usePanel((state) => state.sort);
  const canMark = usePanel(({ brought }) => !brought) && comparison.rows.some(isMarked);
  const isByKind = sort === 'category';
  const opener = useRef<HTMLButtonElement>(null);
  const wasSearching = useRef(false);
  const isSearching = query !== undefined && isListShown;
  // The field is gone with its search.
  useEffect(() => {
    if (wasSearching.current && document.activeElement === document.body)
      opener.current?.focus({ preventScroll: true });
    wasSearching.current = isSearching;
  }, [isSearching]);
  if (isSearching) return <SearchField query={query} />;
  return (
    <div className="flex min-h-9 flex-wrap items-center pr-2.5 pl-4" data-list-bar>
      <p className="min-w-24 flex-1 truncate text-small">
        <Step />
        <span className="peer-not-empty:hidden">
          {title ? <bdi className="font-semibold">{title}</bdi> : <AskCount comparison={comparison} />}
        </span>
      </p>
      {canMark && <MarkControls />}
      {isListShown && (
        <>
          <IconButton ref={opener} icon={Search} name="Search the asks" onClick={() => store.setQuery('')} />
          <IconButton
            icon={ListTree}
            name="By category"
            aria-pressed={isByKind}
            className="aria-pressed:bg-accent-ground aria-pressed:text-accent"
            onClick={() => store.setSort(isByKind ? 'to-do' : 'category')}
          />
        </>
      )}
    </div>
  );
}

/** No mark says anything where no ask could be checked. */
function isMarked({ state }: ShownComparison['rows'][number]): boolean {
  return state !== undefined && state !== 'unchecked';
}

function AskCount({ comparison: { rows } }: { comparison: ShownComparison }) {
  const required = rows.filter(({ level }) => level === 'required').length;
  const nice = rows.length - required;
  return (
    <span className="text-soft">
      {[required > 0 && `${required} required`, nice > 0 && `${nice} nice to have`]
        .filter(Boolean)
        .join(', ')}
    </span>
  );
}

/** A switch for the marks on the page, and steps from one marked ask to the next. */
function MarkControls() {
  const { switchMarks, stepAsk } = usePanelActions();
  const marksOn = usePanel((state) => state.marksOn);
  return (
    <>
      <IconButton
        icon={marksOn ? Eye : EyeOff}
        name="Marks on the page"
        aria-pressed={marksOn}
        onClick={() => switchMarks(!marksOn)}
      />
      <IconButton
        icon={ChevronUp}
        name="Previous ask on the page"
        disabled={!marksOn}
        onClick={() => stepAsk(-1)}
      />
      <IconButton
        icon={ChevronDown}
        name="Next ask on the page"
        disabled={!marksOn}
        onClick={() => stepAsk(1)}
      />
    </>
  );
}

/** Where the steps on the page are: which of the asks, in the order of the posting. */
function Step() {
  const step = usePanel((state) => state.step);
  const comparison = usePanel((state) => state.comparison);
  const row = step === undefined ? undefined : comparison?.rows[comparison.walk[step] ?? -1];
  return (
    <span role="status" data-step className="peer">
      {row && step !== undefined && `Ask ${step + 1} of ${comparison?.rows.length}: ${row.title}`}
    </span>
  );
}
