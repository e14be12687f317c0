import * as Collapsible from '@radix-ui/react-collapsible';
import { ChevronDown, ChevronUp } from 'lucide-react';
import type { GapState } from '../../lib/gap/gap.ts';
import type { ComparisonView } from '../../lib/panel/analyze.ts';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import { describeLack, describeSummary } from '../../lib/panel/describe-summary.ts';
import { Button } from '../ui/button.tsx';
import { LookOverLink } from './look-over-link.tsx';
import { usePanel, usePanelActions } from './panel-context.ts';

const cells: Record<GapState, string> = {
  proved: 'bg-proved border-proved',
  used: 'bg-proved-ground border-proved',
  similar: 'bg-similar-ground border-similar border-double',
  listed: 'bg-listed-ground border-listed border-dotted',
  adjacent: 'bg-adjacent-ground border-adjacent border-dashed',
  missing: 'bg-transparent border-missing',
  unchecked: 'bg-line border-edge',
};

/** How much of the posting is answered, and a cell for each required item in the order of the list below. */
export function GapSummary({ comparison }: { comparison: ComparisonView }) {
  const { summary, rows, lacksBullets } = comparison;
  const resume = usePanel((state) => state.resume);
  const isOnPage = usePanel(({ brought }) => !brought);
  if (rows.length === 0) return null;
  if (!summary) return <AskCount rows={rows} />;
  // Then no cell and no mark could say more than the sentence does.
  const nothing = rows.every(({ state }) => state === 'unchecked');
  const required = rows.filter((row) => row.level === 'required');
  const { preferred: nice } = summary;
  const { headline, detail } = describeSummary(
    summary,
    resume && lacksBullets ? describeLack(resume) : undefined,
  );
  return (
    <>
      <section className="mx-4 rounded-lg border border-line bg-paper px-3 py-2.5" aria-label="Summary">
        <h2 className="font-semibold">{headline}</h2>
        {detail && (
          <p className="mt-0.5 text-small text-soft">
            {detail}.{' '}
            {!resume?.receipt && <LookOverLink>{resume?.source ? 'Look it over' : 'Add them'}</LookOverLink>}
          </p>
        )}
        {!nothing && required.length > 0 && (
          <div className="mt-2 flex flex-wrap gap-1" aria-hidden="true">
            {required.map((row) => (
              <span
                key={row.key}
                title={`${row.title}: ${row.word ?? ''}`}
                className={`forced-color-adjust-none h-2 max-w-10 min-w-3 flex-1 rounded-xs border-[1.5px] ${cells[row.state ?? 'unchecked']}`}
              />
            ))}
          </div>
        )}
        {!nothing && (
          <Collapsible.Root>
            <p className="mt-2 text-small text-soft">
              {nice.all > 0 && `Nice to have: ${nice.answered} of ${nice.all} · `}
              <Collapsible.Trigger className="text-left underline decoration-1 underline-offset-2 hover:text-ink">
                how this is counted
              </Collapsible.Trigger>
            </p>
            <Collapsible.Content className="mt-1.5 space-y-1 text-small text-soft">
              <p>
                Each ask counts once, however many answers it allows. Proved: in a bullet with a number about
                it. Used: in a bullet without one. Similar: the posting takes similar things, and a bullet has
                one. What you only list, and what is near something you have, does not count.
              </p>
            </Collapsible.Content>
          </Collapsible.Root>
        )}
      </section>
      {!nothing && isOnPage && <MarksBar />}
    </>
  );
}

/**
 * Controls for the marks on the page: a switch, and steps from one marked requirement to the next. It stays in sight: each
 * step scrolls the list below to the row of its ask.
 */
function MarksBar() {
  const { switchMarks, stepAsk } = usePanelActions();
  const marksOn = usePanel((state) => state.marksOn);
  return (
    <div className="sticky top-0 z-10 mt-1 flex flex-wrap items-center gap-x-1 border-line border-b bg-ground px-4 py-1">
      <label className="flex flex-[1_1_8rem] items-center gap-2 text-small">
        <input
          type="checkbox"
          autoComplete="off"
          className="size-3.5 accent-accent"
          checked={marksOn}
          onChange={(event) => switchMarks(event.target.checked)}
        />
        Marks on the page
      </label>
      <Button
        look="quiet"
        className="px-1.5"
        disabled={!marksOn}
        onClick={() => stepAsk(-1)}
        aria-label="Previous ask on the page"
      >
        <ChevronUp aria-hidden="true" className="size-4" />
      </Button>
      <Button
        look="quiet"
        className="px-1.5"
        disabled={!marksOn}
        onClick={() => stepAsk(1)}
        aria-label="Next ask on the page"
      >
        <ChevronDown aria-hidden="true" className="size-4" />
      </Button>
      <Step />
    </div>
  );
}

/** Where the steps on the page are: which of the asks, in the order of the posting. */
function Step() {
  const step = usePanel((state) => state.step);
  const comparison = usePanel((state) => state.comparison);
  const row = step === undefined ? undefined : comparison?.rows[comparison.walk[step] ?? -1];
  return (
    <p role="status" data-step className={row ? 'basis-full pb-1 text-small text-soft' : 'sr-only'}>
      {row && step !== undefined && `Ask ${step + 1} of ${comparison?.rows.length}: ${row.title}`}
    </p>
  );
}

/** Without a resume there is nothing to compare with, only a count of what the posting asks for. */
function AskCount({ rows }: { rows: AskRow[] }) {
  const required = rows.filter((row) => row.level === 'required').length;
  const preferred = rows.length - required;
  return (
    <p className="px-4 font-semibold">
      The posting asks for {required} {required === 1 ? 'thing' : 'things'}
      {preferred > 0 && `, and would like ${preferred} more`}.
    </p>
  );
}
