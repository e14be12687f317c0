import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { FindingRow } from '../../lib/panel/check-rows.ts';
import type { PanelState, PanelStore } from '../../lib/panel/store.ts';
import type { SeniorityLevel } from '../../lib/resume/seniority.ts';

/** What the user can do in the panel; the entrypoint does it. */
export interface PanelActions {
  /** Scrolls the page to a range of the description. */
  showInPage(start: number, end: number): void;
  stepAsk(direction: 1 | -1): void;
  switchMarks(on: boolean): void;
  /** Reads the page again; `anyway` takes its main text even if it does not look like a posting. */
  readPage(anyway: boolean): void;
  importFile(file: File): Promise<void>;
  importText(text: string): Promise<void>;
  useSample(): Promise<void>;
  /** Compares postings with this resume from now on. */
  chooseResume(id: string): void;
  deleteResume(id: string): Promise<void>;
  /** Deletes stored values that could not be read. */
  forgetUnreadable(): Promise<void>;
  fillSlot(id: string, value: string): void;
  /** Puts a finished bullet in the place of the old one. */
  acceptBullet(path: (string | number)[], text: string): Promise<void>;
  /** Takes a kind of rewrite of this bullet away, as not true of the user; kept with the resume. */
  declineRewrite(bullet: string, kind: string): Promise<void>;
  restoreRewrite(bullet: string, kind: string): Promise<void>;
  /** Changes back what `acceptBullet` changed last. */
  undoChange(): Promise<void>;
  /** Puts a finding aside; the reason is kept with the resume. */
  dismissFinding(finding: FindingRow, reason: string): Promise<void>;
  restoreFinding(finding: FindingRow): Promise<void>;
  switchRule(id: string, on: boolean): void;
  /** Corrects the level of the resume; `undefined` has it worked out again. */
  setLevel(level: SeniorityLevel | undefined): Promise<void>;
  copy(text: string): Promise<void>;
}

const StoreContext = createContext<PanelStore | undefined>(undefined);
const ActionsContext = createContext<PanelActions | undefined>(undefined);

export function PanelProvider({
  store,
  actions,
  children,
}: {
  store: PanelStore;
  actions: PanelActions;
  children: React.ReactNode;
}) {
  return (
    <StoreContext value={store}>
      <ActionsContext value={actions}>{children}</ActionsContext>
    </StoreContext>
  );
}

/** A part of what the panel knows; the component is drawn anew when that part changes. */
export function usePanel<T>(select: (state: PanelState) => T): T {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A part of the panel stands outside its PanelProvider.');
  return useStore(store, select);
}

export function usePanelStore(): PanelStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A part of the panel stands outside its PanelProvider.');
  return store;
}

export function useActions(): PanelActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('A part of the panel stands outside its PanelProvider.');
  return actions;
}
