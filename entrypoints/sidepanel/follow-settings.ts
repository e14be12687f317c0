import type { PanelStore } from '../../lib/panel/store.ts';
import { type Stored, storedSettings } from '../../lib/storage/items.ts';
import { firstSettings, type Settings } from '../../lib/storage/settings.ts';

/** What makes the flow of the names that the user has added. */
type Analyzer = Pick<typeof import('./analyzer.ts'), 'makeAnalyze'>;

/**
 * Keeps the panel in step with the settings, whichever page of the extension changes them. Settles when they were read
 * for the first time, and what they bear on is there.
 */
export async function followSettings(store: PanelStore, analyzer: Promise<Analyzer>): Promise<void> {
  let names: string | undefined;
  async function knowNames({ ownTerms }: Settings): Promise<void> {
    const changed = JSON.stringify(ownTerms);
    if (changed === names) return;
    names = changed;
    const { makeAnalyze } = await analyzer;
    const analyze = await makeAnalyze(ownTerms);
    // Unless they have changed again meanwhile.
    if (names === changed) store.setAnalyze(analyze);
  }
  async function take({ value }: Stored<Settings>): Promise<void> {
    if (value) {
      store.setMarksOn(value.marksOn);
      store.setRulesOff(value.rulesOff);
    }
    // What cannot be read keeps nobody from the gap.
    if (value || names === undefined) await knowNames(value ?? firstSettings);
  }
  storedSettings.watch(take);
  const settings = await storedSettings.read().catch((): Stored<Settings> => ({ unreadable: undefined }));
  await take(settings);
}
