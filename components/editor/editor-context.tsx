import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { EditorState, EditorStore } from '../../lib/editor/store.ts';

export type ExportFormat = 'json' | 'markdown' | 'text';

/** What the user can do on the page of resumes beyond changing the open one; the entrypoint does it. */
export interface EditorActions {
  /** Reads a resume, or everything that Gaplight once exported, from a file. */
  importFile(file: File): Promise<void>;
  importText(text: string): Promise<void>;
  useSample(): Promise<void>;
  startEmpty(): Promise<void>;
  /** Saves the open resume to a file. */
  exportResume(format: ExportFormat): void;
  exportEverything(): Promise<void>;
  deleteEverything(): Promise<void>;
  forgetUnreadable(): Promise<void>;
}

const StoreContext = createContext<EditorStore | undefined>(undefined);
const ActionsContext = createContext<EditorActions | undefined>(undefined);

export function EditorProvider({
  store,
  actions,
  children,
}: {
  store: EditorStore;
  actions: EditorActions;
  children: React.ReactNode;
}) {
  return (
    <StoreContext value={store}>
      <ActionsContext value={actions}>{children}</ActionsContext>
    </StoreContext>
  );
}

export function useEditorStore(): EditorStore {
  const store = useContext(StoreContext);
  if (!store) throw new Error('A part of the editor stands outside its EditorProvider.');
  return store;
}

/** A part of what the editor knows; the component is drawn anew when that part changes. */
export function useEditor<T>(select: (state: EditorState) => T): T {
  return useStore(useEditorStore(), select);
}

export function useEditorActions(): EditorActions {
  const actions = useContext(ActionsContext);
  if (!actions) throw new Error('A part of the editor stands outside its EditorProvider.');
  return actions;
}
