import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { exportEverything, importEverything } from '../../lib/storage/everything.ts';
import { parseEverything } from '../../lib/storage/everything-file.ts';
import { storedSettings } from '../../lib/storage/items.ts';
import { settingsVersion } from '../../lib/storage/migrations/settings.ts';
import { firstSettings, parseSettings, type Settings } from '../../lib/storage/settings.ts';
import { allTerms } from '../../rules/vocabulary.ts';
import { readFrozen } from './frozen.ts';

const frozen = (version: number) => readFrozen(version, 'settings');
const current = () => parseSettings(frozen(settingsVersion).settings);
const bring = (settings: unknown) =>
  importEverything(parseEverything(JSON.stringify({ format: 'gaplight', resumes: [], settings })));
const named = (...names: string[]): Settings => ({
  ...firstSettings,
  ownTerms: names.map((name) => ({ name, spellings: [], category: 'cloud' })),
});
const names = async () => (await storedSettings.read()).value?.ownTerms.map(({ name }) => name);

describe('Settings stored by an older version', () => {
  beforeEach(() => fakeBrowser.reset());

  for (let version = 1; version <= settingsVersion; version++) {
    it(`are read whole from version ${version}, and can be changed`, async () => {
      await fakeBrowser.storage.local.set(frozen(version));
      expect((await storedSettings.read()).value).toMatchObject({
        version: settingsVersion,
        marksOn: false,
        rulesOff: ['no-quantity'],
      });
      const changed = await storedSettings.change((settings) => ({ ...settings, marksOn: true }));
      expect(await storedSettings.read()).toEqual({ value: changed });
      expect(changed).toMatchObject({ marksOn: true, rulesOff: ['no-quantity'] });
    });
  }

  it('have no names of the user’s own before version 2, and keep them from then on', () => {
    expect(parseSettings(frozen(1).settings).ownTerms).toEqual([]);
    expect(current().ownTerms.map(({ name }) => name)).toEqual(['Quillstream', 'Lantern']);
    expect(parseSettings({ marksOn: true })).toEqual(firstSettings);
  });

  it('have nothing chosen for the paper before version 3, and keep it from then on', () => {
    expect(parseSettings(frozen(2).settings).paper).toBeUndefined();
    expect(current().paper).toEqual({
      template: 'serif',
      paper: 'letter',
      spacing: 'tight',
      dates: 'left',
      font: 'tinos',
      size: 10,
      order: ['summary', 'skills', 'work'],
    });
  });

  it('leave no site to clicks before version 4, and keep them from then on', () => {
    for (const version of [1, 2, 3]) expect(parseSettings(frozen(version).settings).sitesOnClick).toEqual([]);
    expect(current().sitesOnClick).toEqual(['linkedin']);
  });

  it.each([
    ['of a newer version', { ...firstSettings, version: settingsVersion + 1 }],
    ['that are none', 'half'],
    ['with a name that nothing can be found by', named('+++')],
    [
      'with a category that there is none of',
      { ...firstSettings, ownTerms: [{ name: 'Zorb', spellings: [], category: 'x' }] },
    ],
  ])('%s are kept as they are and not read', async (_, raw) => {
    await fakeBrowser.storage.local.set({ settings: raw });
    expect(await storedSettings.read()).toEqual({ unreadable: raw });
    await storedSettings.change((settings) => settings);
    expect(await fakeBrowser.storage.local.get('settings.unreadable')).toEqual({
      'settings.unreadable': raw,
    });
  });

  it('never hold a name that would keep the vocabulary from being made', () => {
    expect(() => allTerms(current().ownTerms)).not.toThrow();
  });
});

describe('Settings in a file of everything', () => {
  beforeEach(() => fakeBrowser.reset());

  it('come back whole where nothing is set, also from version 1', async () => {
    await bring(frozen(settingsVersion).settings);
    expect((await storedSettings.read()).value).toEqual(current());
    fakeBrowser.reset();
    await bring(frozen(1).settings);
    expect((await storedSettings.read()).value).toMatchObject({ marksOn: false, ownTerms: [] });
  });

  it('bring the names that are not here, and leave what is set here', async () => {
    await storedSettings.write({ ...named('zorb', 'Plink'), marksOn: false });
    await bring(named('Zorb', 'Quill'));
    expect(await names()).toEqual(['zorb', 'Plink', 'Quill']);
    expect((await storedSettings.read()).value?.marksOn).toBe(false);
    const before = await exportEverything();
    await bring(named('Zorb', 'Quill'));
    expect((await exportEverything()).settings).toEqual(before.settings);
  });

  it('leave settings alone that cannot be read', async () => {
    await fakeBrowser.storage.local.set({ settings: { version: 99 } });
    await bring(named('Zorb'));
    expect((await fakeBrowser.storage.local.get('settings')).settings).toEqual({ version: 99 });
  });
});
