import type { PanelStore } from '../../lib/panel/store.ts';
import { type Stored, storedSettings } from '../../lib/storage/items.ts';
import { firstSettings, type Settings } from '../../lib/storage/settings.ts';
import type { OwnTerm } from '../../lib/tokens/own-terms.ts';

/** What makes the flow of the names that the user has added. */
type Analyzer = Pick<typeof import('./analyzer.ts'), 'makeAnalyze'>;

/** What is known of the settings. */
export interface FollowedSettings {
  /** The names that the user had added when the panel was opened. */
  firstNames: Promise<readonly OwnTerm[]>;
  /** Those with which the shown gap was worked out; `undefined` before any was. */
  names(): readonly OwnTerm[] | undefined;
  /** Settles when the settings were read for the first time, and what they bear on is there. */
  whenRead: Promise<void>;
}

/** Keeps the panel in step with the settings, whichever page of the extension changes them. */
export function followSettings(store: PanelStore, analyzer: Promise<Analyzer>): FollowedSettings {
  let asked: string | undefined;
  let known: readonly OwnTerm[] | undefined;
  async function knowNames({ ownTerms }: Settings): Promise<void> {
    const changed = JSON.stringify(ownTerms);
    if (changed === asked) return;
    asked = changed;
    const { makeAnalyze } = await analyzer;
    const analyze = await makeAnalyze(ownTerms);
    // Unless they have changed again meanwhile.
    if (asked !== changed) return;
    known = ownTerms;
    store.setAnalyze(analyze);
  }
  async function take({ value }: Stored<Settings>): Promise<void> {
    if (value) {
      store.setMarksOn(value.marksOn);
      store.setRulesOff(value.rulesOff);
      store.setSitesOnClick(value.sitesOnClick);
    }
    // What cannot be read keeps nobody from the gap.
    if (value || asked === undefined) await knowNames(value ?? firstSettings);
  }
  storedSettings.watch(take);
  const first = storedSettings.read().catch((): Stored<Settings> => ({ unreadable: undefined }));
  return {
    firstNames: first.then(({ value }) => (value ?? firstSettings).ownTerms),
    names: () => known,
    whenRead: first.then(take),
  };
}
