import { answeredStates } from '../../lib/gap/gap.ts';
import { groupRows, type RowGroup } from '../../lib/panel/group-rows.ts';
import type { ShownComparison } from '../../lib/panel/look.ts';
import { nameState } from '../../lib/panel/state-words.ts';
import { joinAnd } from '../../lib/text/lists.ts';
import { LinkButton } from '../ui/button.tsx';
import { categoryNames } from '../ui/category-names.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { OnlyMentioned } from './only-mentioned.tsx';
import { usePanel, usePanelStore } from './panel-context.ts';
import { RequirementRow } from './requirement-row.tsx';

/** A group longer than this shows its first rows, and the others on demand. */
const longGroup = 12;
const foldedTo = 8;

/** The asks of the posting: what is to do first, or by category. */
export function GapList({ comparison }: { comparison: ShownComparison }) {
  const { rows, walk, mentioned, waived, unreadNote } = comparison;
  const store = usePanelStore();
  const sort = usePanel((state) => state.sort);
  const filter = usePanel((state) => state.filter);
  const query = usePanel((state) => state.query);
  const openRows = usePanel((state) => state.openRows);
  const reached = usePanel((state) => state.reached);
  if (unreadNote) {
    return (
      <p className="px-4 py-4 text-soft">
        {unreadNote}
        {mentioned.length > 0 && ` It names ${mentioned.join(', ')}.`}
      </p>
    );
  }
  if (rows.length === 0) return <NothingAsked named={[...mentioned, ...waived]} />;
  const open = reached ? [...openRows, reached] : openRows;
  const groups = groupRows(rows, walk, { sort, filter, query, open });
  const isWhole = !filter && !query;
  return (
    <div className="px-4 pb-6" data-asks>
      {isWhole && sort === 'to-do' && <AllAnswered rows={rows} walk={walk} />}
      {groups.map((group) => (
        <AskGroup key={group.id} group={group} filter={filter && nameState(filter, rows)} folds={!query} />
      ))}
      <p role="status" className={groups.length === 0 ? 'pt-4 text-soft' : 'sr-only'}>
        {query ? sayFound(groups) : filter && groups.length === 0 && 'None is left.'}
      </p>
      {filter && (
        <LinkButton className="mt-3 text-small" onClick={() => store.setFilter(undefined)}>
          Show all asks
        </LinkButton>
      )}
      {isWhole && <OnlyMentioned mentioned={mentioned} waived={waived} />}
    </div>
  );
}

function sayFound(groups: RowGroup[]): string {
  const count = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  return count === 0 ? 'No ask has these words.' : count === 1 ? '1 ask' : `${count} asks`;
}

const headings = {
  required: 'Required',
  'to-do': 'To do',
  proved: 'Proved',
  nice: 'Nice to have',
};

function nameGroup({ id, rows }: RowGroup, filter: string | undefined): string {
  if (id === 'filtered') return `Required: ${filter}`;
  if (id === 'near') {
    const states = new Set(rows.map(({ state }) => state));
    return states.size > 1 ? 'Similar and near' : states.has('similar') ? 'Similar' : 'Near';
  }
  return id in headings
    ? headings[id as keyof typeof headings]
    : categoryNames[id as keyof typeof categoryNames];
}

function AskGroup(props: { group: RowGroup; filter: string | undefined; folds: boolean }) {
  const { group, filter, folds } = props;
  const reached = usePanel((state) => state.reached?.key);
  const openRows = usePanel((state) => state.openRows);
  const { id, rows } = group;
  const isFolded = id === 'proved';
  return (
    <section className="mt-4" data-group={id}>
      <GroupHeading className="flex justify-between">
        {nameGroup(group, filter)} <span>{rows.length}</span>
      </GroupHeading>
      <FoldedList
        items={rows}
        foldedTo={foldedTo}
        folds={folds && !isFolded && rows.length > longGroup}
        isWanted={({ key }) => key === reached || openRows.some((row) => row.key === key)}
        className={isFolded ? 'flex flex-wrap items-start gap-1.5 pt-2' : ''}
      >
        {(row) => <RequirementRow key={row.key} row={row} look={isFolded ? 'chip' : 'row'} />}
      </FoldedList>
    </section>
  );
}

/** With nothing left to do it says what to lead with. */
function AllAnswered({ rows, walk }: Pick<ShownComparison, 'rows' | 'walk'>) {
  const required = walk.flatMap((index) => rows[index] ?? []).filter(({ level }) => level === 'required');
  if (required.length === 0 || !required.every(({ state }) => state && answeredStates.has(state)))
    return null;
  const lead = required.filter(({ state }) => state === 'proved').slice(0, 2);
  return (
    <p className="pt-4 text-soft">
      Nothing is left to do here.
      {lead.length > 0 &&
        ` Lead with ${joinAnd(lead.map(({ title }) => title))}: your bullets prove ${lead.length > 1 ? 'them' : 'it'} with numbers.`}
    </p>
  );
}

function NothingAsked({ named }: { named: string[] }) {
  return (
    <p className="px-4 py-4 text-soft">
      The posting names no technology or pattern that Gaplight knows
      {named.length > 0 ? ` as an ask. It mentions ${named.join(', ')}.` : '.'} Read it for what it does ask.
    </p>
  );
}
