import type { ComparisonView } from '../../lib/panel/analyze.ts';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import type { Category } from '../../lib/tokens/vocabulary.ts';
import { categoryNames } from '../ui/category-names.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { usePanel } from './panel-context.ts';
import { RequirementRow } from './requirement-row.tsx';

/** A list longer than this folds every category to its first rows. */
const longList = 18;
const foldedTo = 4;

/** The requirements by category, in the order of the comparison. */
export function GapList({ comparison, onRewrite }: { comparison: ComparisonView; onRewrite: () => void }) {
  const { rows, mentioned, waived, unreadNote } = comparison;
  if (unreadNote) {
    return (
      <p className="px-4 py-4 text-soft">
        {unreadNote}
        {mentioned.length > 0 && ` It names ${mentioned.join(', ')}.`}
      </p>
    );
  }
  if (rows.length === 0) {
    const named = [...mentioned, ...waived];
    return (
      <p className="px-4 py-4 text-soft">
        The posting names no technology or pattern that Gaplight knows
        {named.length > 0 ? ` as an ask. It mentions ${named.join(', ')}.` : '.'} Read it for what it does
        ask.
      </p>
    );
  }
  const groups = new Map<Category, AskRow[]>();
  for (const row of rows) groups.set(row.category, [...(groups.get(row.category) ?? []), row]);
  return (
    <div className="px-4 pb-6">
      {[...groups].map(([category, group]) => (
        <CategoryGroup
          key={category}
          name={categoryNames[category]}
          rows={group}
          folds={rows.length > longList}
          onRewrite={onRewrite}
        />
      ))}
      {mentioned.length + waived.length > 0 && (
        <section className="mt-4">
          <GroupHeading>Only mentioned</GroupHeading>
          {mentioned.length > 0 && (
            <p className="pt-2 text-small text-soft">{mentioned.join(', ')}. Named, but not asked of you.</p>
          )}
          {waived.length > 0 && (
            <p className="pt-2 text-small text-soft">
              {waived.join(', ')}. The posting says that you need not bring{' '}
              {waived.length > 1 ? 'these' : 'this'}.
            </p>
          )}
        </section>
      )}
    </div>
  );
}

function CategoryGroup(props: { name: string; rows: AskRow[]; folds: boolean; onRewrite: () => void }) {
  const { name, rows, folds, onRewrite } = props;
  const reached = usePanel((state) => state.reached?.key);
  return (
    <section className="mt-4">
      <GroupHeading>{name}</GroupHeading>
      <FoldedList items={rows} foldedTo={foldedTo} folds={folds} isWanted={({ key }) => key === reached}>
        {(row) => <RequirementRow key={row.key} row={row} onRewrite={onRewrite} />}
      </FoldedList>
    </section>
  );
}
