import type { EditorState, EditorStore } from '../../lib/editor/store.ts';
import { createPageContext } from '../ui/create-page-context.tsx';
import type { ImportActions } from '../ui/import-actions.ts';

/**
 * What the user can do on the page of resumes beyond changing the open one, as the entrypoint implements it.
 * `importFile` also reads a file that `exportEverything` once wrote.
 */
export interface EditorActions extends ImportActions {
  /** Adds an empty resume. */
  startEmpty(): Promise<void>;
  /** Saves everything that Gaplight keeps to one file. */
  exportEverything(): Promise<void>;
  deleteEverything(): Promise<void>;
  /** Deletes stored values that could not be read. */
  forgetUnreadable(): Promise<void>;
}

/** Provides the store and the actions of the page of resumes to its components. */
export const {
  Provider: EditorProvider,
  usePageStore: useEditorStore,
  usePageState: useEditor,
  usePageActions: useEditorActions,
} = createPageContext<EditorState, EditorStore, EditorActions>('editor');
