import type { SettingsState, SettingsStore } from '../../lib/settings/store.ts';
import { createPageContext } from '../ui/create-page-context.tsx';

/** What the page of settings shows apart from what is set. */
export interface SettingsFacts {
  /** Names that another one can be of the same kind as. */
  kinds: string[];
  /** How many names Gaplight knows. */
  known: number;
  /** The label of a term of the vocabulary. */
  labelOf(termId: string): string | undefined;
  /** The label of the term of the vocabulary that has this spelling. */
  knownAs(spelling: string): string | undefined;
  /** The sites that are always read by themselves, as a sentence lists them. */
  readAtOnce: string;
  /** The sites that the user may allow to be read by themselves. */
  sites: { id: string; name: string }[];
  /** The rules by chapter, with what each says. */
  chapters: { title: string; rules: { id: string; title: string; why: string }[] }[];
}

/** Provides the store of the page of settings to its components, and the facts in the place of actions. */
export const {
  Provider: SettingsProvider,
  usePageStore: useSettingsStore,
  usePageState: useSettings,
  usePageActions: useSettingsFacts,
} = createPageContext<SettingsState, SettingsStore, SettingsFacts>('settings');
