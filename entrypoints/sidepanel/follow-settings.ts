import { createAnalyzer } from '../../lib/panel/analyze.ts';
import type { PanelStore } from '../../lib/panel/store.ts';
import { type Stored, storedSettings } from '../../lib/storage/items.ts';
import type { Settings } from '../../lib/storage/settings.ts';
import { createKnowledge } from '../../rules/index.ts';

/**
 * Keeps the panel in step with the settings, whichever page of the extension changes them. Settles when they were read
 * for the first time.
 */
export function followSettings(store: PanelStore): Promise<void> {
  let names = '[]';
  function take({ value }: Stored<Settings>): void {
    if (!value) return;
    store.setMarksOn(value.marksOn);
    store.setRulesOff(value.rulesOff);
    const changed = JSON.stringify(value.ownTerms);
    if (changed === names) return;
    names = changed;
    store.setAnalyze(createAnalyzer(createKnowledge(value.ownTerms)));
  }
  storedSettings.watch(take);
  return storedSettings.read().then(take, () => {});
}
