import type { ComparisonView } from '../../lib/panel/analyze.ts';
import type { AskRow } from '../../lib/panel/ask-rows.ts';
import type { Category } from '../../lib/tokens/vocabulary.ts';
import { FoldedList } from '../ui/folded-list.tsx';
import { GroupHeading } from '../ui/group-heading.tsx';
import { RequirementRow } from './requirement-row.tsx';

const headings: Record<Category, string> = {
  language: 'Language',
  database: 'Database',
  queue: 'Queue and stream',
  data: 'Data',
  cloud: 'Cloud',
  infrastructure: 'Infrastructure',
  api: 'API',
  framework: 'Framework',
  pattern: 'Pattern',
  practice: 'Practice',
};

/** A list longer than this folds every category to its first rows. */
const longList = 18;
const foldedTo = 4;

/** The requirements by category, in the order of the comparison. */
export function GapList({ comparison, onRewrite }: { comparison: ComparisonView; onRewrite: () => void }) {
  const { rows, mentioned } = comparison;
  if (rows.length === 0) {
    return (
      <p className="px-4 py-4 text-soft">
        The posting names no technology or pattern that Gaplight knows
        {mentioned.length > 0 ? ` as an ask. It mentions ${mentioned.join(', ')}.` : '.'} Read it for what it
        does ask.
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
          name={headings[category]}
          rows={group}
          folds={rows.length > longList}
          onRewrite={onRewrite}
        />
      ))}
      {mentioned.length > 0 && (
        <section className="mt-4">
          <GroupHeading>Only mentioned</GroupHeading>
          <p className="pt-2 text-small text-soft">{mentioned.join(', ')}. Named, but not asked of you.</p>
        </section>
      )}
    </div>
  );
}

function CategoryGroup(props: { name: string; rows: AskRow[]; folds: boolean; onRewrite: () => void }) {
  const { name, rows, folds, onRewrite } = props;
  return (
    <section className="mt-4">
      <GroupHeading>{name}</GroupHeading>
      <FoldedList items={rows} foldedTo={foldedTo} folds={folds}>
        {(row) => <RequirementRow key={row.key} row={row} onRewrite={onRewrite} />}
      </FoldedList>
    </section>
  );
}
