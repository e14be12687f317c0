import * as Collapsible from '@radix-ui/react-collapsible';
import { type GapState, gapStates } from '../../lib/gap/gap.ts';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import { describeLack, describeSummary } from '../../lib/panel/describe-summary.ts';
import type { ShownComparison } from '../../lib/panel/look.ts';
import { laterPart } from '../ui/later-part.tsx';
import { LookOverLink } from './look-over-link.tsx';
import { usePanel } from './panel-context.ts';
import { StateKey } from './state-key.tsx';

const cells: Record<GapState, string> = {
  proved: 'bg-proved border-proved',
  used: 'bg-proved-ground border-proved',
  similar: 'bg-similar-ground border-similar border-double',
  listed: 'bg-listed-ground border-listed border-dotted',
  adjacent: 'bg-adjacent-ground border-adjacent border-dashed',
  missing: 'bg-transparent border-missing',
  unchecked: 'bg-line border-edge',
};

const CountingRules = laterPart(async () => (await import('./counting-rules.tsx')).CountingRules);

/** With more asks than fit into two rows of a narrow panel, the cells become one bar. */
const MOST_CELLS = 24;

/** Whether the resume fits, a cell for each required ask, the best first, and a key to the states that filters. */
export function FitCard({ comparison }: { comparison: ShownComparison }) {
  const { summary, rows, fitSentence, lacksBullets } = comparison;
  const resume = usePanel((state) => state.resume);
  if (rows.length === 0 || !summary) return null;
  // Then no cell and no mark could say more than the sentence does.
  const nothing = rows.every(({ state }) => state === 'unchecked');
  const required = gapStates.flatMap((state) =>
    rows.filter((row) => row.level === 'required' && row.state === state),
  );
  const { headline, detail } = describeSummary(
    summary,
    fitSentence,
    resume && lacksBullets ? describeLack(resume) : undefined,
  );
  return (
    <section className="mx-4 mb-1 rounded-lg border border-line bg-paper px-3 py-2.5" aria-label="Summary">
      <h2 className="font-semibold">{headline}</h2>
      {detail && (
        <p className="mt-0.5 text-small text-soft">
          {detail}.{' '}
          {!resume?.receipt && <LookOverLink>{resume?.source ? 'Look it over' : 'Add them'}</LookOverLink>}
        </p>
      )}
      {!nothing && required.length > 0 && (
        <>
          <Cells rows={required} />
          <StateKey rows={required} />
        </>
      )}
      {!nothing && <HowCounted nice={summary.preferred} />}
    </section>
  );
}

function Cells({ rows }: { rows: AskRow[] }) {
  const look = 'forced-color-adjust-none rounded-xs border-[1.5px]';
  if (rows.length <= MOST_CELLS) {
    return (
      <div className="mt-2 flex flex-wrap gap-1" aria-hidden="true" data-cells>
        {rows.map(({ key, title, word = '', state = 'unchecked' }) => (
          <span key={key} title={`${title}: ${word}`} className={`h-2 w-4 ${look} ${cells[state]}`} />
        ))}
      </div>
    );
  }
  const counts = Map.groupBy(rows, ({ state = 'unchecked' }) => state);
  return (
    <div className="mt-2 flex gap-0.5" aria-hidden="true" data-cells>
      {[...counts].map(([state, { length }]) => (
        <span key={state} className={`h-2 min-w-1.5 ${look} ${cells[state]}`} style={{ flexGrow: length }} />
      ))}
    </div>
  );
}

function HowCounted({ nice }: { nice: { answered: number; all: number } }) {
  return (
    <Collapsible.Root>
      <p className="mt-2 text-small text-soft">
        {nice.all > 0 && `Nice to have: ${nice.answered} of ${nice.all} · `}
        <Collapsible.Trigger className="text-left underline decoration-1 underline-offset-2 hover:text-ink">
          how this is counted
        </Collapsible.Trigger>
      </p>
      <Collapsible.Content className="mt-1.5 space-y-1 text-small text-soft">
        <CountingRules />
      </Collapsible.Content>
    </Collapsible.Root>
  );
}
