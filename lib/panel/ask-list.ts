import type { StoreApi } from 'zustand/vanilla';
import type { GapState } from '../gap/gap.ts';
import type { OpenRow, RowSort } from './group-rows.ts';
import type { ShownComparison } from './look.ts';

/** Where the user is in the list of asks, and what is shown of it. */
export interface AskListState {
  /** The ask that the last step or click on the page went to, counted from 0 in the order of the posting. */
  step: number | undefined;
  /** Its row, by key: open and in sight. Another object each time that it is reached. */
  reached: OpenRow | undefined;
  /** The rows that the user has opened, by key. */
  openRows: readonly OpenRow[];
  /** The row that the user points at, by key. */
  pointedRow: string | undefined;
  sort: RowSort;
  /** Only required asks in this state are shown. */
  filter: GapState | undefined;
  /** Only asks with these words are shown; `undefined` while nothing is searched for. */
  query: string | undefined;
}

/** What a posting leaves behind that goes with it. */
export const nothingReached = {
  step: undefined,
  reached: undefined,
  openRows: [],
  pointedRow: undefined,
  filter: undefined,
  query: undefined,
};

/** How the list begins. */
export const firstAskList: AskListState = { ...nothingReached, sort: 'to-do' };

/** What happens to the list of asks. */
export function createAskListActions(
  store: StoreApi<AskListState & { comparison: ShownComparison | undefined }>,
) {
  return {
    /** A step or a click on the page led to an ask: its row is opened, and the one that was reached before closes. */
    reachAsk(step: number): void {
      const { comparison } = store.getState();
      const row = comparison?.rows[comparison.walk[step] ?? -1];
      if (!row) return;
      const { key, state } = row;
      // It may be among those that are filtered out.
      store.setState({ step, reached: { key, state }, filter: undefined, query: undefined });
    },
    setRowOpen(key: string, isOpen: boolean): void {
      store.setState(({ comparison, openRows, reached }) => ({
        openRows: [
          ...openRows.filter((row) => row.key !== key),
          ...(isOpen ? [{ key, state: comparison?.rows.find((row) => row.key === key)?.state }] : []),
        ],
        reached: reached?.key === key && !isOpen ? undefined : reached,
      }));
    },
    setSort: (sort: RowSort): void => store.setState({ sort }),
    /** Shows only asks in this state. A search ends: together they would hide what each finds. */
    setFilter: (filter: GapState | undefined): void => store.setState({ filter, query: undefined }),
    /** Shows only asks with these words, whatever their state. */
    setQuery: (query: string | undefined): void => store.setState({ query, filter: undefined }),
    /** The user points at a row, or at none any more. */
    pointAt: (pointedRow: string | undefined): void => store.setState({ pointedRow }),
  };
}
