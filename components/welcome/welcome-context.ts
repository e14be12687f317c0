import type { WelcomeState, WelcomeStore } from '../../lib/welcome/store.ts';
import { createPageContext } from '../ui/create-page-context.tsx';
import type { ImportActions } from '../ui/import-actions.ts';

/** What the user can do on the page of the first minute. */
export interface WelcomeActions extends Pick<ImportActions, 'importFile' | 'useSample'> {
  /** Opens the browser's own page of keys, to which no link leads. */
  openKeySettings(): void;
}

/** Provides the store of the page and its actions to its components. */
export const {
  Provider: WelcomeProvider,
  usePageState: useWelcome,
  usePageActions: useWelcomeActions,
} = createPageContext<WelcomeState, WelcomeStore, WelcomeActions>('page of the first minute');
