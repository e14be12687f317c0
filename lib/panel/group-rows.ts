import { answeredStates, type GapState } from '../gap/gap.ts';
import type { Category } from '../tokens/vocabulary.ts';
import type { AskRow } from './ask-rows.ts';

/** By what is to be done, or by the kind of what is asked for. */
export type RowSort = 'to-do' | 'category';

/** Asks that stand under one heading. */
export interface RowGroup {
  id: 'required' | 'to-do' | 'near' | 'proved' | 'nice' | 'filtered' | Category;
  rows: AskRow[];
}

/** A row that is open, with the state of its ask at that time: it stays under its heading until it is closed. */
export interface OpenRow {
  key: string;
  state: GapState | undefined;
}

/** What the user chose to see of the list. */
export interface ListChoice {
  sort: RowSort;
  /** Only required asks in this state. */
  filter?: GapState | undefined;
  /** Only asks that have these words. */
  query?: string | undefined;
  open?: readonly OpenRow[];
}

/**
 * The asks under their headings, empty ones left out. By what is to be done: what could not be checked, then what is
 * missing or only listed, then similar and near ones, what bullets answer, and what is nice to have, each in the order of
 * the posting. By category: in the order of the rows.
 *
 * @param walk the indexes of the rows in the order of the posting.
 */
export function groupRows(rows: AskRow[], walk: number[], choice: ListChoice): RowGroup[] {
  const opened = new Map((choice.open ?? []).map(({ key, state }) => [key, state]));
  const placed = ({ key, state }: AskRow): GapState | undefined =>
    opened.has(key) ? opened.get(key) : state;
  const inOrder = walk.flatMap((index) => rows[index] ?? []).filter((row) => isFound(row, choice.query));
  if (choice.filter) {
    const filtered = inOrder.filter((row) => row.level === 'required' && placed(row) === choice.filter);
    return filtered.length > 0 ? [{ id: 'filtered', rows: filtered }] : [];
  }
  if (choice.sort === 'category') {
    const shown = new Set(inOrder);
    const groups = Map.groupBy(
      rows.filter((row) => shown.has(row)),
      ({ category }) => category,
    );
    return [...groups].map(([id, group]) => ({ id, rows: group }));
  }
  const groups = Map.groupBy(inOrder, (row) => groupOf(row.level, placed(row)));
  const unchecked = (groups.get('to-do') ?? []).filter((row) => placed(row) === 'unchecked');
  const open = (groups.get('to-do') ?? []).filter((row) => placed(row) !== 'unchecked');
  groups.set('to-do', [...unchecked, ...open]);
  return order.flatMap((id) => {
    const group = groups.get(id) ?? [];
    return group.length > 0 ? [{ id, rows: group }] : [];
  });
}

const order = ['required', 'to-do', 'near', 'proved', 'nice'] as const;

function groupOf(level: AskRow['level'], state: GapState | undefined): (typeof order)[number] {
  if (level !== 'required') return 'nice';
  if (!state) return 'required';
  if (state === 'similar' || state === 'adjacent') return 'near';
  return answeredStates.has(state) ? 'proved' : 'to-do';
}

/** Whether all these words are in the names or in the posting's words of an ask. */
function isFound({ title, extras, parts, quote }: AskRow, query = ''): boolean {
  const words = `${quote.before}${quote.found}${quote.after}`;
  const names = [title, ...extras, ...parts.map(({ label }) => label)];
  const text = [...names, words].join(' ').toLowerCase();
  return query
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.includes(word));
}

/** How many required asks no bullet answers: what the icon counts too. */
export function countToDo(rows: readonly AskRow[]): number {
  return rows.filter(
    ({ level, state }) =>
      level === 'required' && state && state !== 'unchecked' && !answeredStates.has(state),
  ).length;
}
